import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from './files';

/** A file of which the part between two marks is made; the rest of it stays as it is. */
export function fileWith(path: string, { begin, end }: { begin: string; end: string }, made: string): GeneratedFile {
  const [before, rest = ''] = readFileSync(join(__dirname, '../..', path), 'utf8').split(begin);
  const [, after] = rest.split(end);
  if (before === undefined || after === undefined)
    throw new Error(`${path} lacks the lines "${begin}" and "${end}", between which a part of it is made`);
  return { path, text: `${before}${begin}${made}${end}${after}` };
}
