import type { AquaClient } from '../../src/clients/aqua/client';
import { attachmentLimits, type AquaAttachmentLimits } from '../../src/clients/aqua/operations/system';
import { jiraAttachmentsInScope } from '../../src/facts/jira/attachments';
import { aquaAnswering, answerTo } from '../support/aqua-answering';
import { issueSearch } from '../../src/clients/jira/operations/issues';
import { attachmentSettings } from '../../src/clients/jira/operations/site';
import { on, onPages } from '../support/absent-jira';
import { browsing } from '../support/browsing';
import { gather } from '../support/gather';
import { planWith } from '../support/plan';

const limit = 10 * 1_048_576;
const jiraTakes = (largestBytes: number, enabled = true) => on(attachmentSettings, () => ({ enabled, largestBytes }));
const issue = (...files: [filename: string, size: number][]): { id: string; fields: Record<string, unknown> } => ({
  id: files.map(([name]) => name).join(),
  fields: { attachment: files.map(([filename, size]) => ({ filename, size, author: { displayName: 'not looked at' } })) },
});
const takes = (limits: AquaAttachmentLimits): AquaClient => aquaAnswering(answerTo(attachmentLimits, () => limits));

it('tells items by size and by kind, keeps usual endings only; a file of just the largest size fits', async () => {
  const asked: { jql: string; fields: readonly string[]; most: number }[] = [];
  const jira = [
    browsing(),
    jiraTakes(10 * limit),
    onPages(issueSearch, (search, most) => {
      if (!search.jql.includes('ORDER BY key')) asked.push({ ...search, most });
      return {
        items: [
          issue(['exact.ZIP', limit]),
          issue(['video.mp4', limit + 1], ['second.mp4', limit + 2]),
          issue(['README', 5]),
          issue(['brief.an.Hans', 5]),
          issue(['a.png', 1]),
          issue(['logs.tar.gz', 1]),
          issue(['other.gz', 1]),
        ],
        complete: false,
      };
    }),
  ];
  const reading = await gather(jiraAttachmentsInScope, {
    jira,
    aqua: takes({ largestBytes: limit, extensions: ['png', 'zip', 'tar.gz'] }),
  });
  expect(reading).toEqual({
    ok: true,
    value: {
      tooLarge: ['video.mp4,second.mp4'],
      refused: ['video.mp4,second.mp4', 'README', 'brief.an.Hans', 'other.gz'],
      extensions: ['', 'gz', 'mp4'],
      complete: false,
    },
  });
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
      jira: [browsing(), jiraTakes(limit)],
      aqua: takes({ largestBytes: limit, extensions: [] }),
    },
  ],
  [
    'Jira has no attachments',
    {
      jira: [browsing(), jiraTakes(10 * limit, false)],
      aqua: takes({ largestBytes: limit, extensions: [] }),
    },
  ],
  [
    'the plan carries none',
    {
      jira: [browsing(), jiraTakes(10 * limit)],
      aqua: takes({ largestBytes: limit, extensions: [] }),
      plan: planWith({ travels: { carries: [] } }),
    },
  ],
])('looks at no item where %s', async (_name, systems) => {
  expect(await gather(jiraAttachmentsInScope, systems)).toEqual({ ok: true, value: undefined });
});
