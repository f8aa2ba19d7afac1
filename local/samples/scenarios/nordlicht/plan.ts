import { planFileSchema, type PlanFile } from '../../../plan-file/format';
import type { Scenario } from '../../types';
import { syncUserName } from './aqua-users';
import type { CompanyState } from './state';

/** The company's plan as its people wrote it down; what they answered is there once the work is done, for the accounts that they compared. */
export function nordlichtPlan(identities: Scenario['identities'], { mended }: CompanyState, compared: string[]): PlanFile {
  return planFileSchema.parse({
    jira: { project: 'SHOP', closedItems: true },
    aqua: { project: 'Webshop Regression' },
    pairs: [
      { issueType: 'Bug', itemType: 'Defect', direction: 'both', resolutionField: 'Resolution' },
      { issueType: 'Story', itemType: 'Requirement', direction: 'toAqua' },
    ],
    users: {
      configurationUser: identities.configurationUser.email,
      syncUser: identities.syncUser.email,
      aquaSyncUser: syncUserName,
    },
    carries: ['assignee', 'reporter', 'comments', 'attachments', 'links', 'dueDate', 'sprint'],
    fields: [
      { jira: 'Found in version', aqua: 'Gefunden in Version', itemType: 'Defect' },
      { jira: 'Story Points', aqua: 'StoryPoints', itemType: 'Requirement' },
    ],
    configurator: { mapsNewValues: false, createsNewValues: false, aquaTimeZone: 'Europe/Berlin' },
    answers: mended ? answersFor(compared) : undefined,
  });
}

const answersFor = (compared: string[]): object => ({
  confirmations: [
    { question: 'connection-tested', answer: 'yes', note: 'Test Connection sagt Success, SHOP steht in der Liste.' },
    {
      question: 'account-settings',
      answer: 'yes',
      note: 'Als beide Konten angemeldet nachgesehen: Berlin, Englisch (US), alles andere aus.',
    },
    {
      question: 'hidden-addresses',
      answer: 'yes',
      note: 'Adressen der sechs Kolleginnen und Kollegen in beiden Systemen verglichen.',
      subjects: compared,
    },
  ],
  decisions: [{ dimension: 'resolution', jira: "Won't Do", aqua: 'Abgelehnt' }],
});
