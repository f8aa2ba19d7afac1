import { isIPv4 } from 'node:net';
import fc from 'fast-check';
import { parseAquaAddress } from '../../../src/clients/aqua/address';

/** First and last address of what IPv4 keeps from the public internet, written out. */
const ranges4 = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '255.255.255.255'],
] as const;

const numberOf = (dotted: string): number => dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const dottedOf = (number: number): string => [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join('.');

const isPublic4 = (dotted: string): boolean =>
  !ranges4.some(([first, last]) => numberOf(first) <= numberOf(dotted) && numberOf(dotted) <= numberOf(last));

/** The eight parts of an address of IPv6 without dots, in brackets. */
function partsOf(inBrackets: string): number[] {
  const [head = '', tail] = inBrackets.slice(1, -1).split('::');
  const parts = (text: string): number[] => (text === '' ? [] : text.split(':').map((part) => parseInt(part, 16)));
  const after = tail === undefined ? [] : parts(tail);
  return [...parts(head), ...Array<number>(8 - parts(head).length - after.length).fill(0), ...after];
}

function isPublic6(inBrackets: string): boolean {
  const [first = 0, second = 0] = partsOf(inBrackets);
  if (first < 0x2000 || first > 0x3fff) return false;
  if (first === 0x2001) return second >= 0x200 && second !== 0xdb8;
  return first !== 0x2002 && !(first === 0x3fff && second < 0x1000);
}

/** The host that a text leads to, where it is taken. */
function taken(text: string): string | undefined {
  const parsed = parseAquaAddress(text, { loopbackAllowed: false });
  return parsed.ok ? new URL(parsed.address).hostname : undefined;
}

function expectPublic(host: string): void {
  if (isIPv4(host)) expect([host, isPublic4(host)]).toEqual([host, true]);
  else if (host.startsWith('[')) expect([host, isPublic6(host)]).toEqual([host, true]);
  else expect(host).toMatch(/^(?:[a-z0-9_-]+\.)+[a-z0-9_-]+$/);
}

/** Any number that an address of IPv4 may be, often at the edge of a range. */
const number4 = fc.oneof(
  fc.nat({ max: 2 ** 32 - 1 }),
  fc
    .tuple(fc.constantFrom(...ranges4.flat()), fc.integer({ min: -1, max: 1 }))
    .map(([edge, by]) => (numberOf(edge) + by + 2 ** 32) % 2 ** 32),
);
const written = (number: number, base: number): string => (base === 16 ? '0x' : base === 8 ? '0' : '') + number.toString(base);
/** A number of IPv4 in all ways in which a URL may write it. */
const host4 = fc
  .tuple(number4, fc.constantFrom(8, 10, 16), fc.integer({ min: 1, max: 4 }), fc.constantFrom('', '.'))
  .map(([number, base, count, dot]) => {
    const parts = dottedOf(number)
      .split('.')
      .map(Number)
      .slice(0, count - 1);
    const rest = number % 2 ** (8 * (5 - count));
    return [...parts, rest].map((part) => written(part, base)).join('.') + dot;
  });
const part6 = fc.oneof(
  fc.nat({ max: 0xffff }),
  fc.constantFrom(
    0,
    1,
    0x64,
    0xff9b,
    0x1fff,
    0x2000,
    0x2001,
    0x200,
    0x1ff,
    0xdb8,
    0x2002,
    0x3fff,
    0x4000,
    0xfe80,
    0xfebf,
    0xfec0,
    0xff02,
    0xffff,
  ),
);
const host6 = fc.tuple(fc.array(part6, { minLength: 1, maxLength: 8 }), fc.option(number4, { nil: undefined })).map(([parts, number]) => {
  const tail = number === undefined ? [] : [dottedOf(number)];
  const head = parts.slice(0, 8 - 2 * tail.length).map((part) => part.toString(16));
  const whole = head.length + 2 * tail.length === 8;
  return `[${head.join(':')}${whole ? (tail.length > 0 ? ':' : '') : '::'}${tail.join('')}]`;
});
const noise = fc.array(
  fc.constantFrom(...Array.from('0179afx.:[]%2e@/\\?#-_*。１'), 'localhost', '127', '0x7f', 'fe80', '::', 'https://'),
  {
    maxLength: 12,
  },
);
const options = { numRuns: 3_000 };

it('no address of IPv4 is taken that is not public, and every other one is, however it is written', () => {
  fc.assert(
    fc.property(host4, (host) => {
      const leads = new URL(`https://${host}`).hostname;
      expect([host, taken(`https://${host}`)]).toEqual([host, isPublic4(leads) ? leads : undefined]);
    }),
    options,
  );
});

it('no address of IPv6 is taken that is not public, and every other one is', () => {
  fc.assert(
    fc.property(host6, (host) => {
      const leads = new URL(`https://${host}`).hostname;
      expect([host, taken(`https://${host}`)]).toEqual([host, isPublic6(leads) ? leads : undefined]);
    }),
    options,
  );
});

it('whatever is typed leads to a whole name or to a public address, or nowhere', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        noise.map((parts) => parts.join('')),
        fc.webUrl(),
        fc.string(),
      ),
      (text) => {
        const host = taken(text);
        if (host !== undefined) expectPublic(host);
      },
    ),
    options,
  );
});
