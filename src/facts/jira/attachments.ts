import * as v from 'valibot';
import { defineFact } from '../../checklist/engine/define-fact';
import { Unavailable } from '../../checklist/model/unavailable';
import { jqlOfScope, pairsToAqua } from '../../checklist/model/scope';
import { listOf, name, number, object } from '../../clients/http/answer-schema';
import { issueSearch } from '../../clients/jira/operations/issues';
import { attachmentSettings } from '../../clients/jira/operations/site';
import { aquaAttachmentLimits } from '../aqua/attachment-limits';
import { jiraScopeVisible } from './reader';

/** Issues looked at, at most: the newest that have attachments. Each costs a point. */
const mostIssues = 500;

const attachmentField = v.nullish(listOf(object({ filename: name, size: number })));

/** What Jira takes. */
export const jiraAttachmentSettings = defineFact({
  id: 'jira.attachmentSettings',
  gather: ({ jira }) => jira.ask(attachmentSettings),
});

/** What was found among the newest issues that have attachments. */
export interface AttachmentsInScope {
  /** Ids of issues with at least one attachment that is larger than aqua takes. */
  tooLarge: string[];
  /** Ids of issues with at least one attachment of a kind that aqua refuses. */
  refused: string[];
  /** The endings of those, without the dot, in small letters; empty for any that is not a usual one. */
  extensions: string[];
  /** False where there are more issues with attachments than were looked at. */
  complete: boolean;
}

/**
 * Attachments that would travel to aqua and that aqua would refuse. Looks at single issues only where the two systems' limits leave it open,
 * and at no more than the newest ones; undefined where the limits settle it.
 */
export const jiraAttachmentsInScope = defineFact({
  id: 'jira.attachmentsInScope',
  needs: { visible: jiraScopeVisible, jiraTakes: jiraAttachmentSettings, aquaTakes: aquaAttachmentLimits },
  gather: async ({ jira, plan }, { jiraTakes, aquaTakes }): Promise<AttachmentsInScope | undefined> => {
    const pairs = pairsToAqua(plan);
    const settled = !jiraTakes.enabled || (jiraTakes.largestBytes <= aquaTakes.largestBytes && aquaTakes.extensions.length === 0);
    if (!plan.travels.carries.includes('attachments') || pairs.length === 0 || settled) return undefined;
    const jql = `${jqlOfScope(plan, pairs)} AND attachments is not EMPTY ORDER BY created DESC`;
    const { items: issues, complete } = await jira.pages(issueSearch, { jql, fields: ['attachment'] }, { most: mostIssues });
    const seen: Pick<AttachmentsInScope, 'tooLarge' | 'refused'> = { tooLarge: [], refused: [] };
    const extensions = new Set<string>();
    for (const issue of issues) {
      const parsed = v.safeParse(attachmentField, issue.fields['attachment']);
      if (!parsed.success) throw new Unavailable({ reason: 'jira-unexpected-answer', missing: 'issues.fields.attachment' });
      const files = parsed.output ?? [];
      const refused = files.filter(({ filename }) => !isTaken(filename, aquaTakes.extensions)).map(({ filename }) => extensionOf(filename));
      if (files.some(({ size }) => size > aquaTakes.largestBytes)) seen.tooLarge.push(issue.id);
      if (refused.length > 0) seen.refused.push(issue.id);
      for (const ending of refused) extensions.add(usualEndings.has(ending) ? ending : '');
    }
    return { ...seen, extensions: [...extensions].sort().slice(0, 20), complete };
  },
});

/** Whether a list of endings, such as png or tar.gz, lets a file through; one without any lets all through. */
function isTaken(fileName: string, extensions: readonly string[]): boolean {
  const folded = fileName.toLowerCase();
  return extensions.length === 0 || extensions.some((ending) => folded.endsWith(`.${ending}`));
}

/** Without the dot, in small letters; empty where the name has none. */
function extensionOf(fileName: string): string {
  return (/\.([^.\s/\\]+)$/.exec(fileName)?.[1] ?? '').toLowerCase();
}

/** What follows the last dot may as well be a person's name, and results keep none: only endings that say what a file is are told. */
const usualEndings = new Set(
  (
    'png jpg jpeg gif bmp svg webp tif tiff heic mp4 mov avi mkv webm mp3 wav m4a pdf doc docx docm dot odt rtf txt md csv tsv xls xlsx xlsm ods ' +
    'ppt pptx odp vsd vsdx msg eml html htm xml json yaml yml log har sql zip 7z rar gz tgz tar jar war exe msi bat cmd sh ps1 js ts java py ' +
    'properties ini conf cfg pcap dmp trace drawio bpmn ics vcf'
  ).split(' '),
);
