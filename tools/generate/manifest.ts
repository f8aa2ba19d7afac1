import { operations } from '../../src/clients/jira/operations';
import type { GeneratedFile } from './files';
import { fileWith } from './part-of-file';

const begin = '# Made by `npm run generate` from src/clients/jira/operations. Do not edit below.';
const end = '# Do not edit above.';

/** manifest.yml with the scopes of Jira that the declared operations need. */
export function manifestFile(): GeneratedFile {
  const scopes = [...new Set(operations.flatMap((operation) => operation.scopes))].sort();
  return fileWith('manifest.yml', { begin, end }, `\n${scopes.map((scope) => `    - ${scope}\n`).join('')}    `);
}
