import { z } from 'zod';
import { readData, writeData } from './data-folder';

const backendSide = 'FETCH_BACKEND_SIDE';
const mostGroups = 10;
const mostDomains = 10;

/** A group of servers as `permissions.egress.set` of @forge/bridge names them. */
export const consentGroupSchema = z.object({
  key: z.string().min(1),
  description: z.string(),
  configured: z.array(z.object({ domain: z.string().refine(isHttpsOrigin, 'has to be https:// and a host'), type: z.array(z.string()) })),
});
export type ConsentGroup = z.infer<typeof consentGroupSchema>;

/**
 * What an administrator allowed this installation beside the manifest, kept as long as its store
 * (docs/platform/forge.md#consent-to-own-hosts).
 */
export class Consents implements Iterable<string> {
  private groups: ConsentGroup[];

  constructor(private readonly folder?: string) {
    this.groups = z.array(consentGroupSchema).parse((folder && readData(folder, 'consents.json')) || []);
  }

  /** The origins that the backend may reach. */
  *[Symbol.iterator](): Iterator<string> {
    const domains = this.groups.flatMap(({ configured }) => configured.filter(({ type }) => type.includes(backendSide)));
    yield* new Set(domains.map(({ domain }) => new URL(domain).origin));
  }

  list(): ConsentGroup[] {
    return structuredClone(this.groups);
  }

  /** A group that is set anew takes the place of the one of the same key. */
  set(groups: readonly ConsentGroup[]): void {
    const keys = new Set(groups.map(({ key }) => key));
    const all = [...this.groups.filter(({ key }) => !keys.has(key)), ...groups];
    if (all.length > mostGroups) throw new Error(`An installation may have ${mostGroups} groups of servers at most.`);
    if (all.some(({ configured }) => configured.length > mostDomains)) throw new Error(`A group may have ${mostDomains} servers at most.`);
    this.keep(all);
  }

  /** Lets the backend reach one more origin. */
  allow(origin: string, description: string): void {
    this.set([{ key: 'aqua', description, configured: [{ domain: origin, type: [backendSide] }] }]);
  }

  deleteDomain({ key, domain, type }: { key: string; domain: string; type: string }): void {
    const left = (one: ConsentGroup['configured'][number]): string[] => one.type.filter((kind) => one.domain !== domain || kind !== type);
    this.keep(
      this.groups.map((group) =>
        group.key === key
          ? {
              ...group,
              configured: group.configured.map((one) => ({ ...one, type: left(one) })).filter((one) => one.type.length > 0),
            }
          : group,
      ),
    );
  }

  deleteGroup({ key }: { key: string }): void {
    this.keep(this.groups.filter((group) => group.key !== key));
  }

  private keep(groups: ConsentGroup[]): void {
    this.groups = groups;
    if (this.folder) writeData(this.folder, 'consents.json', groups);
  }
}

function isHttpsOrigin(domain: string): boolean {
  return URL.canParse(domain) && new URL(domain).protocol === 'https:' && new URL(domain).pathname === '/';
}
