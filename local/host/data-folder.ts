import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one installation keeps on disk: its values, its secrets, and the servers that an administrator consented to. */
export type DataFile = 'store.json' | 'secrets.json' | 'consents.json';
const dataFiles: readonly DataFile[] = ['store.json', 'secrets.json', 'consents.json'];

/** The content of a file as JSON, or nothing where there is none yet. */
export function readData(folder: string, file: DataFile): unknown {
  const path = join(folder, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined;
}

/** Writes beside and renames, so that a process that dies leaves the old file or the new one. Only the owner can read it. */
export function writeData(folder: string, file: DataFile, content: unknown): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, file);
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, JSON.stringify(content), { mode: 0o600 });
  chmodSync(beside, 0o600);
  renameSync(beside, path);
}

/** Forgets everything that was kept in a folder. */
export function emptyDataFolder(folder: string): void {
  for (const file of dataFiles) rmSync(join(folder, file), { force: true });
}
