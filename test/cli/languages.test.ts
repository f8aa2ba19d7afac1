import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSamples } from '../../local/samples';
import type { Samples } from '../../local/samples/types';
import { commandWordsIn } from '../../local/wording/sentence';
import { checklist, type Ended } from '../support/command';
import { expectWholeTexts } from '../support/each-language';
import { serve, type Answer } from '../support/http-server';

/** Everything that the command says by itself is said in German to whoever asks for German: each kind of error, by the command itself. */

let samples: Samples;
let folder: string;
beforeAll(async () => {
  samples = await startSamples('ready');
  folder = mkdtempSync(join(tmpdir(), 'readiness-german-'));
});
afterAll(async () => {
  await samples.close();
  rmSync(folder, { recursive: true });
});

const inGerman = (args: string[], environment: Record<string, string> = {}): Promise<Ended> =>
  checklist(['--lang', 'de', ...args], environment);
const inEnglish = checklist;

/** What was said; what is indented below a line lists names, in whatever language they are. */
const linesOf = ({ err }: Ended): string[] =>
  err
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('  '));

/** Both languages refuse alike, in as many lines, and no line of the German ones is English. */
async function expectGerman(
  args: string[],
  environment: Record<string, string>,
  { status, says }: { status: number; says: RegExp },
): Promise<void> {
  const [english, german] = [await inEnglish(args, environment), await inGerman(args, environment)];
  expect([english.status, german.status]).toEqual([status, status]);
  expect(linesOf(german)).toHaveLength(linesOf(english).length);
  expect(german.err).toMatch(says);
  expectWholeTexts('de', linesOf(german));
  expect(linesOf(german).filter((line) => linesOf(english).includes(line))).toEqual([]);
}

const own = {
  JIRA_URL: 'https://x.atlassian.net',
  JIRA_EMAIL: 'a',
  JIRA_API_TOKEN: 'b',
  AQUA_URL: 'c',
  AQUA_USERNAME: 'd',
  AQUA_PASSWORD: 'e',
};

it.each<[string, string[], Record<string, string>, RegExp]>([
  ['an option that there is not', ['--fast'], {}, /^Eine Option „--fast“ gibt es nicht/],
  ['a scenario with a slip of the keyboard', ['--scenario', 'raedy'], {}, /^Es gibt kein Szenario „raedy“\. Gemeint ist wohl „ready“/],
  ['a check with a slip of the keyboard', ['--only', 'resolution-maped'], {}, /Gemeint ist wohl „resolutions-mapped“/],
  ['a plan that is not there', ['--plan', 'nowhere.jsonc'], {}, /^nowhere\.jsonc: Die Datei gibt es nicht/],
  ['a bundle that is not there', ['--replay', 'nowhere.json'], {}, /^nowhere\.json lässt sich nicht lesen/],
  ['half an environment', [], { JIRA_URL: 'https://x.atlassian.net' }, /^Auch JIRA_EMAIL, .* setzen/],
  ['half a sync user', [], { ...own, JIRA_SYNC_EMAIL: 'f' }, /^JIRA_SYNC_EMAIL und JIRA_SYNC_API_TOKEN beide setzen/],
  ['an address that is none', [], { ...own, JIRA_URL: 'https://a b' }, /^JIRA_URL ist keine Adresse/],
  ['a token in the clear', [], { ...own, JIRA_URL: 'http://x.atlassian.net' }, /^JIRA_URL muss mit https:\/\/ beginnen/],
])('says in German what is wrong with %s', async (_name, args, environment, says) => {
  await expectGerman(args, environment, { status: 64, says });
});

it.each<[string, string, RegExp]>([
  ['no JSON', 'SHOP', /^\S+:1: ungültiges Zeichen$/m],
  ['an empty file', ' ', /: Die Datei ist leer/],
  ['a plan without anything', '{}', /^\S+:1: jira: fehlt$/m],
  ['members of the wrong kind', '{ "jira": { "projekt": 1 }, "aqua": 7, "pairs": [] }', /: jira: „projekt“ gibt es hier nicht$/m],
])('says in German what is wrong with a plan file: %s', async (_name, text, says) => {
  const file = join(folder, 'wrong.jsonc');
  writeFileSync(file, text);
  await expectGerman(['--plan', file], {}, { status: 64, says });
});

it.each([
  ['{', /ist kein JSON\.$/m],
  ['{}', /ist kein Faktenpaket/],
  ['{"format":"aqua-sync-readiness-bundle","version":99}', /einer anderen Version/],
  ['{"format":"aqua-sync-readiness-bundle","version":1}', /unvollständiges Faktenpaket \(recordedAt\)/],
])('says in German what is wrong with the bundle %s', async (text, says) => {
  const file = join(folder, 'wrong.json');
  writeFileSync(file, text);
  await expectGerman(['--replay', file], {}, { status: 64, says });
});

it.each<[string, Answer, RegExp]>([
  ['a token that is refused', { status: 401 }, /^Jira nimmt JIRA_EMAIL mit JIRA_API_TOKEN nicht an/],
  ['a list of allowed addresses', { status: 403, text: 'IP address not allowed' }, /die dieses Rechners steht nicht darauf/],
  ['a 403 that says nothing', { status: 403 }, /oder ein Proxy dazwischen/],
  ['a Jira that is busy', { status: 429, headers: { 'retry-after': '900' } }, /gerade überlastet/],
  ['a Jira with a fault', { status: 500, headers: { 'retry-after': '900' } }, /hat selbst einen Fehler \(Status 500\)/],
  ['something else', { status: 200, text: 'Welcome' }, /antwortet nicht Jira/],
])('says in German whom it did not reach: %s', async (_name, answer, says) => {
  const server = await serve(() => answer);
  try {
    await expectGerman([], { ...own, JIRA_URL: server.url }, { status: 69, says });
  } finally {
    await server.close();
  }
});

it('says in German that nobody answers', async () => {
  await expectGerman([], { ...own, JIRA_URL: 'http://127.0.0.1:1' }, { status: 69, says: /^Jira antwortet unter \S+ nicht\./ });
});

describe('in front of two systems', () => {
  const environment = (more: Record<string, string> = {}): Record<string, string> => {
    const { identities, aquaReader } = samples.scenario;
    return {
      JIRA_URL: samples.jira.url,
      JIRA_EMAIL: identities.admin.email,
      JIRA_API_TOKEN: identities.admin.token,
      AQUA_URL: samples.aqua.url,
      AQUA_USERNAME: aquaReader.username,
      AQUA_PASSWORD: aquaReader.password,
      ...more,
    };
  };
  const planWith = (more: object): string => {
    const file = join(folder, 'plan.jsonc');
    writeFileSync(file, JSON.stringify({ ...samples.scenario.planFile, ...more }));
    return file;
  };
  const as = (who: 'member' | 'configurationUser', prefix: string): Record<string, string> => {
    const { email, token } = samples.scenario.identities[who];
    return { [`${prefix}_EMAIL`]: email, [`${prefix}_API_TOKEN`]: token };
  };
  const users = (): Samples['scenario']['planFile']['users'] => samples.scenario.planFile.users;
  const answering = (...named: string[]): object => ({
    answers: { confirmations: [{ question: 'hidden-addresses', answer: 'yes', subjects: named }], decisions: [], waivers: [] },
  });

  it.each<[string, () => object, RegExp]>([
    [
      'a Jira project',
      () => ({ jira: { project: 'NOWHERE', closedItems: true } }),
      /jira\.project: Jira zeigt Ihrem Konto kein Projekt „NOWHERE“/,
    ],
    ['an aqua project', () => ({ aqua: { project: 'Webshop' } }), /aqua\.project: „Webshop“ gibt es nicht\. Vorhanden: /],
    [
      'an account',
      () => ({ users: { ...users(), configurationUser: 'ada@x.example' } }),
      /Jira zeigt kein Konto mit der Adresse ada@x\.example/,
    ],
    ['whom an answer is about', () => answering('nobody'), /Weder Jira noch aqua kennt „nobody“/],
  ])('says in German which name is unknown: %s', async (_name, more, says) => {
    await expectGerman(['--plan', planWith(more())], environment(), { status: 64, says });
  });

  it('says in German what it could not look up, and goes on', async () => {
    const pairs = samples.scenario.planFile.pairs.map((pair) => ({ ...pair, issueType: 'Fault' }));
    const args = ['--plan', planWith({ pairs }), '--only', 'projects-usable'];
    await expectGerman(args, environment(), { status: 1, says: /pairs\.0\.issueType: Das Projekt SHOP hat keinen Vorgangstyp „Fault“/ });
    const named = { ...users(), aquaSyncUser: 'jira.sync' };
    const german = await inGerman(['--plan', planWith({ users: named }), '--only', 'projects-usable'], environment({ AQUA_PASSWORD: 'x' }));
    expect(german.err).toContain('users.aquaSyncUser: aqua hat nicht mitgeteilt, was „jira.sync“ ist.');
    expectWholeTexts('de', linesOf(german));
  });

  it.each<[string, () => string[], () => Record<string, string>, number, RegExp]>([
    [
      'an address of aqua',
      () => [],
      () => ({ AQUA_URL: 'http://aqua.example.com' }),
      64,
      /^AQUA_URL lässt sich nicht verwenden: aqua muss über HTTPS/,
    ],
    ['somebody who is no administrator', () => [], () => as('member', 'JIRA'), 69, /^Diese Seite ist für Jira-Administratoren/],
    [
      'a token of somebody else',
      () => [],
      () => as('configurationUser', 'JIRA_SYNC'),
      64,
      /müssen dem Sync-Benutzer des Plans gehören, gehören aber/,
    ],
    ['the sync user’s token that is missing', () => ['--evidence', join(folder, 'seen.json')], () => ({}), 64, /^--evidence braucht /],
  ])('says in German what is wrong with %s', async (_name, args, more, status, says) => {
    await expectGerman(['--plan', planWith({}), ...args()], environment(more()), { status, says });
  });

  it('says in German which file cannot be written', async () => {
    const args = ['--plan', planWith({}), '--only', 'aqua-reachable'];
    const nowhere = join(folder, 'nowhere/file.json');
    await expectGerman([...args, '--record', nowhere], environment(), {
      status: 64,
      says: /lässt sich nicht schreiben\. Mit --record eine andere/,
    });
  });
});

it('says in German what a bundle holds, and what comes of it', async () => {
  const file = join(folder, 'bundle.json');
  const recorded = await inGerman(['--record', file, '--only', 'resolutions-mapped']);
  expect(recorded.err).toContain('Das Faktenpaket enthält den Plan mit seinen Antworten, ');
  expectWholeTexts('de', linesOf(recorded));
  const other = join(folder, 'other.json');
  writeFileSync(other, readFileSync(file, 'utf8').replace('"items":412', '"items":413'));
  const [same, different] = [await inGerman(['--replay', file]), await inGerman(['--replay', other])];
  expect(same.err).toMatch(/^Die Zeile kommt zu demselben Ergebnis/);
  expect(different.err).toContain('Diese Zeilen kommen zu einem anderen Ergebnis als bei der Aufzeichnung: resolutions-mapped.');
  expectWholeTexts('de', [...linesOf(same), ...linesOf(different)]);
});

it.each([
  [
    true,
    true,
    'JIRA_SYNC_EMAIL und JIRA_SYNC_API_TOKEN müssen dem Sync-Benutzer des Plans gehören, gehören aber zum Konfigurationsbenutzer. Beide berichtigen oder weglassen.',
  ],
  [true, false, 'JIRA_SYNC_EMAIL und JIRA_SYNC_API_TOKEN müssen dem Sync-Benutzer des Plans gehören. Beide berichtigen oder weglassen.'],
  [
    false,
    false,
    'JIRA_SYNC_EMAIL und JIRA_SYNC_API_TOKEN müssen dem Konfigurationsbenutzer gehören, mit dem in diesem Plan synchronisiert wird. Beide berichtigen oder weglassen.',
  ],
])(
  'says in German whose the token beside the admin’s has to be (of its own: %s, the configuration user’s: %s)',
  (separate, ofOther, said) => {
    expect(commandWordsIn('de').systems.strayToken(separate, ofOther)).toBe(said);
  },
);
