import { BlockList, isIPv4, isIPv6 } from 'node:net';

type Network = readonly [network: string, prefix: number];

/** Networks of IPv4 that are not the public internet: IANA's registry of special-purpose addresses, multicast, and what is reserved. */
const notPublic4: readonly Network[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** All of IPv6 that is given to the public internet so far; whatever lies outside is local, multicast, or wraps an address of IPv4. */
const global6: readonly Network[] = [['2000::', 3]];
/** Parts of it that are not: protocols of the IETF with Teredo, examples of documents, and 6to4, which wraps addresses of IPv4. */
const notPublic6: readonly Network[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/**
 * Ends of names that only resolve inside a network or on one machine: reserved for that by standards or by ICANN, or usual in offices and at
 * home without being given to anybody. Names that resolve nowhere at all reach nothing and need no place here.
 */
const notPublicEnds: readonly string[] = [
  ...['arpa', 'internal', 'local', 'localhost', 'test'],
  ...['consul', 'corp', 'domain', 'home', 'intern', 'intra', 'intranet', 'lan', 'localdomain', 'mail', 'private', 'svc', 'workgroup'],
  'fritz.box',
];

const refused = blocksOf(notPublic4, notPublic6);
const public6 = blocksOf([], global6);

function blocksOf(networks4: readonly Network[], networks6: readonly Network[]): BlockList {
  const blocks = new BlockList();
  for (const [network, prefix] of networks4) blocks.addSubnet(network, prefix, 'ipv4');
  for (const [network, prefix] of networks6) blocks.addSubnet(network, prefix, 'ipv6');
  return blocks;
}

/** Whether a host of a parsed URL is a name that DNS can hold, or an address. A name has a dot: nobody outside could reach "aqua" alone. */
export function isWellFormedHost(hostname: string): boolean {
  if (literalOf(hostname)) return true;
  const labels = hostname.split('.');
  return hostname.length <= 253 && labels.length > 1 && labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i.test(label));
}

/**
 * Whether a host of a parsed URL, in its one form, may stand for a server on the public internet. Addresses are looked at as such; of a name
 * only its end is known here.
 */
export function isPublicHost(hostname: string): boolean {
  const literal = literalOf(hostname);
  if (literal?.family === 4) return !refused.check(literal.address, 'ipv4');
  if (literal) return public6.check(literal.address, 'ipv6') && !refused.check(literal.address, 'ipv6');
  const name = hostname.toLowerCase();
  return !notPublicEnds.some((end) => name === end || name.endsWith(`.${end}`));
}

function literalOf(hostname: string): { family: 4 | 6; address: string } | undefined {
  if (isIPv4(hostname)) return { family: 4, address: hostname };
  const inBrackets = /^\[(.*)\]$/.exec(hostname)?.[1];
  return inBrackets !== undefined && isIPv6(inBrackets) ? { family: 6, address: inBrackets } : undefined;
}
