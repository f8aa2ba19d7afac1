import type { HandOutEntry, HandOutWords } from '../../../../../src/report/hand-out';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** What goes out to others. */
export const handOut = {
  title: 'Hand out',
  lead: 'What is open, by who has to see to it, as text for people who do not see this page.',
  format: 'Text for',
  formats: { mail: 'a mail', chat: 'a chat', ticket: 'a ticket (Markdown)' },
  copy: (who: string) => `Copy: ${who}`,
  copyAll: 'Copy everything',
  copied: (who: string) => `Copied: what waits for ${who}.`,
  /** How much of each kind waits for somebody. */
  waiting: ({ mend, answer, look }: Record<HandOutEntry['kind'], number>) =>
    [
      ...(mend > 0 ? [`${mend} ${plural(mend, 'problem', 'problems')}`] : []),
      ...(answer > 0 ? [`${answer} ${plural(answer, 'question', 'questions')}`] : []),
      ...(look > 0 ? [`${look} that could not be looked at`] : []),
    ].join(' · '),
  close: 'Close',
  text: {
    somebody: 'Nobody named',
    subject: (who: string, count: number, plan: string) =>
      `${who}: ${count} ${plural(count, 'thing', 'things')} to do before aqua and Jira can be synchronised (${plan})`,
    greeting: 'Hello,',
    lead: (plan: string) =>
      `${plan} is to be synchronised between Jira and aqua. Before that can start, the following needs you. Each point says what is wrong and how it is mended.`,
    kinds: { mend: 'Mend', answer: 'Question', look: 'Could not be looked at' },
    stopsEverything: 'nothing is transferred before this is mended',
    also: 'The same steps settle:',
    thanks: 'Please tell me when it is done: then I check again.',
  } satisfies HandOutWords,
};
