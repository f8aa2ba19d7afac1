import { idsIn } from './refs';
import type { Finding } from './vocabulary';

/** What tells a finding's remedy from every other: findings with the same are mended at once, and are one problem. */
export function remedyKey(check: string, { code, args, mendedAs }: Finding): string {
  return [check, mendedAs ?? [code, ...idsIn(args).sort()].join(' ')].join(' ');
}
