const meantToBe = (meant: string | undefined): string => (meant === undefined ? '' : ` Did you mean "${meant}"?`);

/** What an option of the command line can be asked for by name. */
type Choice = 'format' | 'language' | 'scenario';

/** What is said of wrong usage, and of what a command does. */
export const usage = {
  noOption: (option: string, meant: string | undefined) => `There is no option "${option}".${meantToBe(meant)} --help shows what there is.`,
  needsValue: (option: string) => `"${option}" needs a value. --help shows what there is.`,
  takesNoValue: (option: string) => `"${option}" takes no value. --help shows what there is.`,
  unexpected: (word: string) => `"${word}" belongs to no option. --help shows what there is.`,
  wrong: 'Wrong usage. --help shows what there is.',
  noSuch: (choice: Choice, word: string, meant: string | undefined, all: string) =>
    `There is no ${choice} "${word}".${meantToBe(meant)} There is: ${all}.`,
  /** Without a suggestion, some sixty names would help nobody. */
  noCheck: (id: string, meant: string | undefined) =>
    `There is no check "${id}".${meantToBe(meant) || ' docs/checks has a page for each, which bears its name.'}`,
  namePlan: 'Name a plan with --plan FILE; --example-plan prints one to begin with.',
  unwritable: (file: string, option: string) => `${file} cannot be written. Name another file with ${option}.`,
  evidenceNeeds: '--evidence needs the sync user’s own JIRA_SYNC_EMAIL and JIRA_SYNC_API_TOKEN.',
  evidenceOfAnother: 'JIRA_SYNC_EMAIL and JIRA_SYNC_API_TOKEN are not those of the account that does the synchronising.',
  /** `place`: its kind and where it happened. */
  fault: (place: string | undefined) => (place === undefined ? 'This app has a fault.' : `This app has a fault: ${place}`),
};
