import { needsConsent, parseAquaAddress } from '../../../src/clients/aqua/address';

const parse = (input: string, loopbackAllowed = false): string => {
  const parsed = parseAquaAddress(input, { loopbackAllowed });
  return parsed.ok ? parsed.address : parsed.why;
};

it.each([
  ['app.aqua-cloud.io', 'https://app.aqua-cloud.io/aquaWebNG'],
  ['  https://app.aqua-cloud.io/  ', 'https://app.aqua-cloud.io/aquaWebNG'],
  ['https://app.aqua-cloud.io/aquawebng/', 'https://app.aqua-cloud.io/aquaWebNG'],
  ['https://APP.aqua-cloud.io/AQUAWEBNG/#/project/71', 'https://app.aqua-cloud.io/aquaWebNG'],
  ['https://aqua.example.com/tools/aquaWebNG/Home?x=1', 'https://aqua.example.com/tools/aquaWebNG'],
  ['aqua.example.com:8443', 'https://aqua.example.com:8443/aquaWebNG'],
  ['https://user:secret@aqua.example.com', 'https://aqua.example.com/aquaWebNG'],
  ['http://aqua.example.com', 'not-https'],
  ['ftp://aqua.example.com', 'not-https'],
  ['https://aqua.example.com:9443', 'port-not-allowed'],
  ['aqua', 'not-an-address'],
  ['', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['two words', 'not-an-address'],
  ['127.0.0.1:5000', 'not-public'],
  ['https://localhost/aquaWebNG', 'not-public'],
  ['https://[::1]', 'not-public'],
  ['https://10.1.2.3', 'not-public'],
  ['https://172.20.0.5', 'not-public'],
  ['https://192.168.1.4', 'not-public'],
  ['https://169.254.169.254', 'not-public'],
  ['https://aqua.intranet', 'not-public'],
  ['https://[fd00::1]', 'not-public'],
  ['https://localhost./aquaWebNG', 'not-public'],
  ['https://2130706433', 'not-public'],
  ['https://[::ffff:10.0.0.1]', 'not-public'],
  ['https://app.aqua-cloud.io./aquaWebNG', 'https://app.aqua-cloud.io/aquaWebNG'],
  ['aqua.example.com:80', 'https://aqua.example.com:80/aquaWebNG'],
  ['https://172.40.0.5', 'https://172.40.0.5/aquaWebNG'],
])('%j becomes %j', (input, expected) => {
  expect(parse(input)).toBe(expected);
});

describe('in the local host', () => {
  it.each([
    ['http://127.0.0.1:41234/aquaWebNG', 'http://127.0.0.1:41234/aquaWebNG'],
    ['http://localhost:5000', 'http://localhost:5000/aquaWebNG'],
    ['http://aqua.example.com', 'not-https'],
    ['http://192.168.1.4', 'not-https'],
  ])('%j becomes %j', (input, expected) => {
    expect(parse(input, true)).toBe(expected);
  });
});

it.each([
  ['https://app.aqua-cloud.io', false],
  ['https://eu.app.aqua-cloud.io', false],
  ['https://aqua-cloud.io', true],
  ['https://app.aqua-cloud.io:8443', true],
  ['https://app.aqua-cloud.io.example.com', true],
  ['https://evilaqua-cloud.io', true],
  ['https://aqua.example.com', true],
])('%s needs an administrator’s consent: %j', (origin, expected) => {
  expect(needsConsent(origin)).toBe(expected);
});
