// The local host comes first: it has to be there before anything loads @forge/api.
import { sampleApp } from '../support/sample-app';
import type { Alteration, Company, ScenarioName } from '../../local/samples/types';
import { accountNamed, addSprint, closeAccount, entriesOf, hideAddress, workflowOf } from '../../local/samples/alterations';
import { ipAllowList, without } from '../../local/samples/interferences';
import { anyOf, appCondition, fieldsRequired } from '../../local/samples/jira/rules';
import { shippedNames } from '../../local/samples/jira/shipped-names';
import { firstPlan } from '../../src/plans/plans';
import { knownWords } from '../../src/support/bundle/known-words';
import { readBundle, rowsOf } from '../../src/support/bundle/format';
import { recordBundle, type Recorded } from '../../src/support/bundle/record';
import { replay } from '../../src/support/bundle/replay';

async function recorded(name: ScenarioName, alter: Alteration): Promise<{ recorded: Recorded; company: Company; token: string }> {
  const companies: Company[] = [];
  const keep: Alteration = (company) => {
    alter(company);
    companies.push(company);
  };
  const { app, systems, close } = await sampleApp(name, undefined, { scale: 0.02, alter: keep });
  try {
    const [company] = companies;
    if (!company) throw new Error('no company was made');
    const caller = { accountId: systems.admin.accountId };
    const bundle = await app.host.run(systems.admin, () => recordBundle(firstPlan, caller, { gatheringMs: 40_000 }));
    return { recorded: bundle, company, token: systems.admin.token };
  } finally {
    await close();
  }
}

/** What names somebody or something of a company. A user called "jira.sync" is called as the licence is, whose name stays. */
function namesOf({ jira, aqua }: Company): string[] {
  const people = [
    ...jira.accounts.flatMap(({ accountId, displayName, email }) => [accountId, displayName, email]),
    ...aqua.users.flatMap(({ userName, email, surname }) => [userName, email, surname]),
  ];
  const projects = [...jira.projects.flatMap(({ id, key, name }) => [id, key, name]), ...aqua.projects.map(({ name }) => name)];
  return [...people, ...projects].filter((one) => one !== 'jira.sync');
}

const cases: [ScenarioName, string, Alteration][] = [
  ['first-setup', 'as it is', () => undefined],
  ['ready', 'as it is', () => undefined],
  ['large', 'as it is', () => undefined],
  [
    'first-setup',
    'with hidden addresses and closed accounts',
    ({ jira }) => {
      jira.accounts.slice(4, 12).forEach(hideAddress);
      closeAccount(accountNamed(jira, 'Jörg Müller'));
    },
  ],
  [
    'ready',
    'with rules in the workflow',
    ({ jira }) => {
      const bugs = workflowOf(jira, 'SHOP', 'Bug');
      for (const transition of bugs.transitions) transition.validators = [fieldsRequired('components', 'customfield_10108')];
      Object.assign(bugs.transitions[0] ?? {}, { conditions: anyOf([appCondition]) });
    },
  ],
  [
    'first-setup',
    'with names in German and twins in lists',
    ({ jira, aqua, scenario }) => {
      jira.translations = { de_DE: shippedNames.de_DE };
      jira.ignoresForcedLanguage = true;
      for (const account of jira.accounts) account.locale = 'de_DE';
      entriesOf(aqua, 12, 'Defect', 'Priority').push(
        { id: 9001, name: 'HIGH ', isDeleted: false },
        { id: 9002, name: 'ＨＩＧＨ', isDeleted: false },
      );
      scenario.planFile.jira.jql = 'labels in ("Kunde Müller", nachts) AND created >= -400d OR priority != Lowest';
    },
  ],
  [
    'first-setup',
    'with sprints of one name',
    ({ jira }) => {
      for (const id of [7001, 7002]) addSprint(jira, 1, { id, name: 'Größe Ünd Straße', state: 'active' });
    },
  ],
  ['first-setup', 'with Jira refusing in the middle', ({ interfere }) => void interfere.jira.push(ipAllowList({ from: 40 }))],
  [
    'ready',
    'with members of aqua missing',
    ({ interfere }) => void interfere.aqua.push(without(/System\/License/, 'Licenses.*.ExpiryTime')),
  ],
];

it.each(cases)('replays %s %s to the same rows, without a name of the company', async (name, _how, alter) => {
  const { recorded: made, company, token } = await recorded(name, alter);
  const text = JSON.stringify(made.bundle);
  const { bundle, content } = readBundle(text);
  const { run, left } = await replay(content);

  expect(left).toEqual([]);
  expect(rowsOf(run.results)).toEqual(bundle.rows);
  expect(made.differing).toEqual([]);

  const told = namesOf(company).filter((one) => one.length > 4 && !/^\d+$/.test(one));
  expect(told.length).toBeGreaterThan(60);
  // Each text is a line, and no name has one, so that all of them are looked through at once.
  const written = [...new Set(textsIn(bundle.content))]
    .filter((one) => !inClear.has(one.toLowerCase()))
    .map(inWords)
    .join('\n');
  expect(told.filter((one) => written.includes(inWords(one)))).toEqual([]);
  for (const one of [token, company.scenario.siteUrl, 'SHOP', 'nordlicht', '"10042"']) expect(text).not.toContain(one);
});

const inClear = new Set(knownWords.map((word) => word.toLowerCase()));

/** Every text of a JSON value, names of members among them; not the kinds of fields that vendors name. */
function textsIn(json: unknown): string[] {
  if (typeof json === 'string') return /^com\.(?:atlassian|pyxis)\./.test(json) ? [] : [json];
  return typeof json === 'object' && json !== null ? [...Object.keys(json), ...Object.values(json).flatMap(textsIn)] : [];
}

/** Blanks around and between words, so that a name is found as a whole word however it is written. */
function inWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .join(' ')
    .trim()} `;
}
