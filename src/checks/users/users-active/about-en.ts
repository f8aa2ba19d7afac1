import type { AboutWords } from '../../../wording/words';

export const en: AboutWords = {
  looksAt:
    "People without a counterpart among the project's active users: the few aqua users whose names fit are looked up, since aqua lists no addresses of deactivated users. Jira accounts of aqua people, where they are on issues in scope.",
  cannotSee:
    "A deactivated aqua user whose name fits neither the person's name nor address counts as missing in the row above. A deactivated Jira account that is on no issue in scope: Jira's search finds active ones only, so whoever it does not find is open here. People who hide their address.",
  mend: 'Activate the user, or reassign the items to somebody else.',
};
