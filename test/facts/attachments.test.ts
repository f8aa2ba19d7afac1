import type { AquaClient } from '../../src/clients/aqua/client';
import { attachmentLimits, type AquaAttachmentLimits } from '../../src/clients/aqua/operations/system';
import type { JiraClient } from '../../src/clients/jira/types';
import { jiraAttachmentsInScope } from '../../src/facts/jira/attachments';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { gather } from '../support/gather';
import { planWith } from '../support/plan';

const limit = 10 * 1_048_576;
const browsing: Partial<JiraClient> = {
  checkPermissions: async () => ({
    globalPermissions: [],
    projectPermissions: [{ permission: 'BROWSE_PROJECTS', projects: [10001], issues: [] }],
  }),
  attachmentSettings: async () => ({ enabled: true, largestBytes: 10 * limit }),
};
const issue = (...files: [filename: string, size: number][]): { id: string; fields: Record<string, unknown> } => ({
  id: files.map(([name]) => name).join(),
  fields: { attachment: files.map(([filename, size]) => ({ filename, size, author: { displayName: 'not looked at' } })) },
});
const takes = (limits: AquaAttachmentLimits): AquaClient => aquaAnswering(answerTo(attachmentLimits, () => limits));

it('counts items by size and by kind, keeps usual endings only; a file of just the largest size fits', async () => {
  const asked: { jql: string; fields: string[]; most: number }[] = [];
  const jira: Partial<JiraClient> = {
    ...browsing,
    firstIssues: async (search) => {
      asked.push(search);
      return {
        issues: [
          issue(['exact.ZIP', limit]),
          issue(['video.mp4', limit + 1], ['second.mp4', limit + 2]),
          issue(['README', 5]),
          issue(['brief.an.Hans', 5]),
          issue(['a.png', 1]),
        ],
        complete: false,
      };
    },
  };
  const reading = await gather(jiraAttachmentsInScope, { jira, aqua: takes({ largestBytes: limit, extensions: ['png', 'zip'] }) });
  expect(reading).toEqual({ ok: true, value: { tooLarge: 1, refused: 3, extensions: ['', 'mp4'], complete: false } });
  expect(asked).toEqual([
    {
      jql: 'project = 10001 AND issuetype in (10004, 10002) AND attachments is not EMPTY ORDER BY created DESC',
      fields: ['attachment'],
      most: 500,
    },
  ]);
});

it.each<[string, Parameters<typeof gather>[1]]>([
  [
    'the limits settle it',
    {
      jira: { ...browsing, attachmentSettings: async () => ({ enabled: true, largestBytes: limit }) },
      aqua: takes({ largestBytes: limit, extensions: [] }),
    },
  ],
  [
    'Jira has no attachments',
    {
      jira: { ...browsing, attachmentSettings: async () => ({ enabled: false, largestBytes: 10 * limit }) },
      aqua: takes({ largestBytes: limit, extensions: [] }),
    },
  ],
  [
    'the plan carries none',
    {
      jira: browsing,
      aqua: takes({ largestBytes: limit, extensions: [] }),
      plan: planWith({ travels: { carries: [] } }),
    },
  ],
])('looks at no item where %s', async (_name, systems) => {
  expect(await gather(jiraAttachmentsInScope, systems)).toEqual({ ok: true, value: undefined });
});
