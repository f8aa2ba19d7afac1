import { describeResult, type Row } from '../../src/wording/describe';
import { remedyKey } from '../../src/checklist/model/remedy-key';
import { de } from '../../src/wording/de';
import { en } from '../../src/wording/en';
import { languages, type Language } from '../../src/wording/language';
import { makeSay, type Say } from '../../src/wording/say';
import type { FindingWords, Words } from '../../src/wording/words';
import type { CheckResult } from '../../src/contract';

export const packs: Record<Language, Words> = { en, de };

/** Says it in one language, without names: things appear by their ids, which are the same in each language. */
export function sayIn(language: Language): Say {
  return makeSay({
    words: packs[language],
    names: {},
    siteUrl: 'https://example.atlassian.net',
    aquaAddress: 'https://aqua.example.com/aquaWebNG',
    jiraProjectId: '10001',
  });
}

/** English words that no German sentence has, but where it quotes what a program shows in English. */
const english =
  /(?<![\w-])(the|and|is|are|not|of|which|whose|that|with|without|cannot|does|has|have|for|from|to|it|its|no|nobody)(?![\w-])/i;

/** What a text says in its own words: names of settings and buttons are quoted, operations of an API stand as code. */
function ownWords(text: string): string {
  return text.replace(/„[^“]*“/g, '').replace(/`[^`]*`/g, '');
}

/** Each text of whatever is shown: addresses of links and findings, which are codes and JQL, are left out. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === 'href' || key === 'finding' ? [] : textsIn(one)));
}

/** Expects texts without gaps, and none that was left in English. */
export function expectWholeTexts(language: Language, shown: unknown): void {
  const texts = textsIn(shown);
  expect(texts.filter((text) => /undefined|\[object|NaN/.test(text) || !/^\S(?:[^]*\S)?$/.test(text))).toEqual([]);
  if (language !== 'en') expect(texts.filter((text) => english.test(ownWords(text)))).toEqual([]);
}

/** What has to be the same in each language: who mends it, in how many steps, with which links, and which numbers are told. */
function substance({ text, expected, found, remedy }: FindingWords, file: string): unknown {
  return {
    // Where the words stand: whoever reads a difference sees it beside each finding.
    file,
    owner: remedy?.owner,
    links: remedy?.steps.map(({ link }) => link?.href),
    told: { expected: expected !== undefined, found: found !== undefined },
    numbers: numbersIn([text, expected, found, ...(remedy?.steps ?? []).map((step) => step.text)].join(' ')),
  };
}

/** A single one may be spelt out. */
function numbersIn(text: string): string[] {
  const numbers = text.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? [];
  return [...new Set(numbers)].filter((number) => number !== '1').sort();
}

/** A row in each language: whole, with titles that are no sentences with a full stop, and of the same substance everywhere. */
export function expectSaidAlike(result: CheckResult): void {
  const rows = languages.map((language): [Language, Row] => [language, describeResult(result, sayIn(language))]);
  const inEnglish = describeResult(result, sayIn('en')).findings;
  for (const [language, row] of rows) {
    expectWholeTexts(language, [row.title, row.name, row.why, row.findings]);
    expect([row.title, row.name, ...row.findings.map(({ text }) => text)].filter((title) => title.endsWith('.'))).toEqual([]);
    const file = `${result.check}/${language}.ts`;
    expect(row.findings.map((finding) => substance(finding, file))).toEqual(inEnglish.map((finding) => substance(finding, file)));
  }
}

/** Failures of a row are one problem where the same steps mend them, and only there: else a problem would be told with the steps of another. */
export function expectRemediesApart(result: CheckResult): void {
  for (const language of languages) {
    const failed = describeResult(result, sayIn(language)).findings.filter(({ outcome, remedy }) => outcome === 'failed' && remedy);
    const keyOf = new Map<string, string>();
    for (const { remedy, finding } of failed) {
      const [steps, key] = [JSON.stringify(remedy?.steps), remedyKey(result.check, finding)];
      expect({ steps, key: keyOf.get(steps) ?? key }).toEqual({ steps, key });
      keyOf.set(steps, key);
    }
    expect(new Set(keyOf.values()).size).toBe(keyOf.size);
  }
}
