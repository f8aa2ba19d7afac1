import { checks, type AnyCheck, type CheckId } from '../../src/checks';
import type { Fact } from '../../src/checklist/engine/define-fact';
import type { Language } from '../../src/wording/language';
import type { AboutWords, CheckWords } from '../../src/wording/words';

const checkIds = checks.map(({ id }) => id);

/** A file that follows from the code, so that nobody has to say a thing twice. `npm run generate` writes it; a test says when it is stale. */
export interface GeneratedFile {
  /** From the repository's root. */
  path: string;
  text: string;
}

const head = '// Made by `npm run generate` from src/checks/index.ts and the folders of the checks. Do not edit.\n';

/** What is told of each check without it: for the page, and for calls that judge nothing. */
export function placesFile(): GeneratedFile {
  const lines = checks.map(({ id, section }) => `  '${id}': '${section}',`);
  const reads = checks.map(({ id, needs }) => `  '${id}': [${systemsOf(Object.values(needs)).join(', ')}],`);
  const questions = checks.flatMap(({ id, question }: AnyCheck) => (question ? `  '${id}': '${question}',` : []));
  return {
    path: 'src/checks/places.ts',
    text: `${head}import type { SharedQuestionId } from '../checklist/model/questions';
import type { Section } from '../checklist/model/vocabulary';
import type { CheckId } from '.';

/** In the order of the checklist. */
export const checkIds: readonly CheckId[] = [
${checkIds.map((id) => `  '${id}',`).join('\n')}
];

/** The question that a check shares with others. */
export const questionOf: { readonly [C in CheckId]?: SharedQuestionId } = {
${questions.join('\n')}
};

export const sectionOf: Readonly<Record<CheckId, Section>> = {
${lines.join('\n')}
};

export const readsOf: Readonly<Record<CheckId, readonly ('aqua' | 'jira')[]>> = {
${reads.join('\n')}
};
`,
  };
}

/** The systems that facts are read from, by the facts that they rest on in the end. */
function systemsOf(facts: readonly Fact<unknown>[]): string[] {
  const seen = new Set<string>();
  const visit = ({ id, needs }: Fact<unknown>): void => {
    if (seen.has(id)) return;
    seen.add(id);
    Object.values(needs).forEach(visit);
  };
  facts.forEach(visit);
  return ['aqua', 'jira'].filter((system) => [...seen].some((id) => id.startsWith(`${system}.`))).map((system) => `'${system}'`);
}

/** The words of all checks in one language. */
export function wordsFile(language: Language): GeneratedFile {
  const imports = checks.map(({ id, section }) => `import { ${language} as ${camelCase(id)} } from './${section}/${id}/${language}';`);
  const lines = checkIds.map((id) => `  '${id}': ${camelCase(id)},`);
  return {
    path: `src/checks/${language}.ts`,
    text: `${head}import type { ChecklistWords } from '../wording/words';
${imports.join('\n')}

export const ${language}: ChecklistWords = {
${lines.join('\n')}
};
`,
  };
}

/** What explains all checks in one language. */
export function aboutFile(language: Language): GeneratedFile {
  const imports = checks.map(({ id, section }) => `import { about as ${camelCase(id)} } from './${section}/${id}/${language}';`);
  const lines = checkIds.map((id) => `  '${id}': ${camelCase(id)},`);
  return {
    path: `src/checks/about-${language}.ts`,
    text: `${head}import type { ChecklistAbout } from '../wording/words';
${imports.join('\n')}

export const ${language}: ChecklistAbout = {
${lines.join('\n')}
};
`,
  };
}

/** The page of one check in docs/checks, from its English words. */
export function checkPage(
  id: CheckId,
  effect: string,
  { name, why }: Pick<CheckWords<never>, 'name' | 'why'>,
  { looksAt, mend, cannotSee }: AboutWords,
): GeneratedFile {
  const sections = [
    ['What it looks at', looksAt],
    ['Why it matters', why],
    ['How to mend it', mend],
    ['What it cannot see', cannotSee],
  ];
  const body = sections.map(([title = '', text = '']) => `## ${title}\n\n${text}\n`).join('\n');
  return {
    path: `docs/checks/${id}.md`,
    text: `<!-- Made by \`npm run generate\` from the words beside the check. Do not edit. -->\n\n# ${name}\n\n\`${id}\` · effect: ${effect}\n\n${body}`,
  };
}

function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
}
