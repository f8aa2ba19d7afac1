import type { Screen, Transition, Workflow } from '../../jira/model/workflow';
import { statuses } from './jira-values';
import { allOf, onlyFor } from '../../jira/rules';
import type { CompanyState } from './state';

const closingScreen: Screen = Object.freeze({ id: 10_501, name: 'Bug abschließen', fields: ['resolution', 'fixVersions', 'comment'] });

/** How the webshop works on Bugs. Until somebody adds the step, what is in review cannot be rejected. */
export function bugWorkflow({ mended }: CompanyState): Workflow {
  const { toDo, inProgress, inReview, readyForRetest, rejected, done } = statuses;
  const reject: Transition = { name: 'Ablehnen', from: [toDo, inProgress, ...(mended ? [inReview] : [])], to: rejected };
  return {
    name: 'Webshop Bugs',
    initial: toDo,
    transitions: [
      { name: 'Beginnen', from: [toDo, inReview, readyForRetest], to: inProgress },
      { name: 'Prüfen lassen', from: [inProgress], to: inReview },
      { name: 'Zum Nachtest', from: [inReview], to: readyForRetest },
      // The screen asks for the resolution, which travels: no finding. Every step to a Done status has it.
      { name: 'Abschließen', from: [inReview, readyForRetest], to: done, screen: closingScreen },
      // Those who may resolve may reject: the developers, and aqua Sync with them.
      { ...reject, screen: closingScreen, conditions: allOf([onlyFor({ permissionKeys: ['RESOLVE_ISSUES'] })]) },
      { name: 'Wieder öffnen', to: toDo },
    ],
  };
}
