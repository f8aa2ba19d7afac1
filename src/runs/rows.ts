import { randomUUID } from 'node:crypto';
import type { CheckId } from '../checks';
import type { CheckResult } from '../contract';
import type { Kept } from '../storage/documents';
import { readValue } from '../storage/values';
import { fitting, shortened, sizeOf, type Apart, type StoredRow } from './fit';

/** Bytes of rows in the run's own document: a value has 240 KiB, and the run's figures stand beside them (docs/platform/forge.md#key-value-store). */
const mostInDocument = 150 * 1024;
/** Bytes of one value. */
const mostInValue = 200 * 1024;

const keyOf = (runId: string, { id }: Pick<Apart, 'id'>, index: number): string => `run-findings:${runId}:${id}:${index}`;

/** Where findings are kept. */
export function keptApart(runId: string, apart: Apart): Kept[] {
  return Array.from({ length: apart.values }, (_, index) => ({ key: keyOf(runId, apart, index) }));
}

/** Those whose findings rows name, each once. */
export function apartOf(rows: readonly StoredRow[]): Apart[] {
  return [...new Map(rows.flatMap(({ apart }) => (apart ? [[apart.id, apart] as const] : []))).values()];
}

/** Rows as they are to be stored, and the values that have to be saved with them. */
export interface Placed {
  rows: StoredRow[];
  values: Map<string, string>;
}

/** Puts the longest findings into values of their own until the others fit the run's document; shortens what even the store does not take. */
export function placed(runId: string, rows: readonly StoredRow[]): Placed {
  const fit = fitting(rows);
  const here = fit.filter(({ apart }) => !apart).map((row) => ({ row, size: sizeOf(row) }));
  let total = fit.reduce((sum, row) => sum + (row.apart ? sizeOf(row) : 0), 0) + here.reduce((sum, { size }) => sum + size, 0);
  const leaving = new Map<CheckId, number>();
  for (const { row, size } of here.sort((one, other) => other.size - one.size)) {
    if (total <= mostInDocument) break;
    leaving.set(row.check, size);
    total += sizeOf({ ...row, findings: [] }) - size;
  }
  if (leaving.size === 0) return { rows: fit, values: new Map() };
  const id = randomUUID();
  const findings = fit.flatMap((row) => (leaving.has(row.check) ? [[row.check, row.findings] as const] : []));
  const texts = cut(JSON.stringify(Object.fromEntries(findings)));
  const apart: Apart = { id, values: texts.length };
  return {
    rows: fit.map((row) => {
      const bytes = leaving.get(row.check);
      return bytes === undefined ? row : { ...row, findings: [], apart: { ...apart, bytes } };
    }),
    values: new Map(texts.map((text, index) => [keyOf(runId, apart, index), text])),
  };
}

/** Cuts a text into pieces that fit a value each. */
function cut(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    let length = mostInValue;
    let bytes = bytesOf(text.slice(start, start + length));
    for (; bytes > mostInValue; bytes = bytesOf(text.slice(start, start + length)))
      length = Math.floor((length * mostInValue * 0.98) / bytes);
    pieces.push(text.slice(start, start + length));
    start += length;
  }
  return pieces;
}

/** Bytes of a text as it travels: in quotes. */
function bytesOf(text: string): number {
  return Buffer.byteLength(JSON.stringify(text));
}

/** The rows whole; undefined where some of their findings are not there: somebody has judged them again meanwhile, or they are lost. */
export async function wholeRows(runId: string, rows: readonly StoredRow[]): Promise<CheckResult[] | undefined> {
  const texts = await Promise.all(apartOf(rows).map(async (apart) => [apart.id, await readText(runId, apart)] as const));
  if (texts.some(([, text]) => text === undefined)) return undefined;
  const found = new Map(texts.map(([id, text]) => [id, JSON.parse(text ?? '{}') as Partial<Record<CheckId, CheckResult['findings']>>]));
  return rows.map(({ apart, ...row }) => (apart ? { ...row, findings: found.get(apart.id)?.[row.check] ?? [] } : row));
}

async function readText(runId: string, apart: Apart): Promise<string | undefined> {
  const pieces = await Promise.all(keptApart(runId, apart).map(({ key }) => readValue<string>(key)));
  return pieces.every((piece) => piece !== undefined) ? pieces.join('') : undefined;
}

/** Rows whose findings are lost: what they came to stays. */
export function withoutLost(rows: readonly StoredRow[]): CheckResult[] {
  return rows.map(({ apart, ...row }) => (apart ? shortened({ ...row, findings: [] }) : row));
}
