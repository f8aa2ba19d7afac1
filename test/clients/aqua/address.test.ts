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

it.each([
  ['https://localhost..', 'not-an-address'],
  ['https://localhost%2e%2e/', 'not-an-address'],
  ['https://127.0.0.1..', 'not-public'],
  ['https://aqua..example.com', 'not-an-address'],
  ['https://.example.com', 'not-an-address'],
  ['https://*.example.com', 'not-an-address'],
  ['https://-.example.com', 'not-an-address'],
  [`https://${'a'.repeat(64)}.example.com`, 'not-an-address'],
  [`https://${'a.'.repeat(130)}com`, 'not-an-address'],
  ['https://aqua.localhost.', 'not-public'],
  ['https://LOCALHOST', 'not-public'],
  ['https://aqua.home.arpa', 'not-public'],
  ['https://1.0.0.127.in-addr.arpa', 'not-public'],
  ['https://localhost.localdomain', 'not-public'],
  ['https://aqua.localdomain.', 'not-public'],
  ['https://metadata.google.internal', 'not-public'],
  ['https://aqua.default.svc', 'not-public'],
  ['https://aqua.private', 'not-public'],
  ['https://aqua.fritz.box', 'not-public'],
  ['https://fritz.box', 'not-public'],
  ['https://befritz.box', 'https://befritz.box/aquaWebNG'],
  ['https://aqua.local.example.com', 'https://aqua.local.example.com/aquaWebNG'],
])('the name in %j: %j', (input, expected) => {
  expect(parse(input)).toBe(expected);
});

it.each([
  ...['0.0.0.0', '0.255.255.255', '10.255.255.255', '100.64.0.1', '100.127.255.255', '127.255.255.254', '169.254.0.1'],
  ...['172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.0.171', '192.0.2.1', '192.88.99.1', '192.168.255.255', '198.18.0.1'],
  ...['198.19.255.255', '198.51.100.1', '203.0.113.9', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
  ...['0x7f.1', '0177.0.0.1', '127.1', '3232235777', '0xa000001', '１２７.0.0.1', '192.168.1.4.', '%31%30.0.0.1'],
  ...['[::]', '[::1]', '[::7f00:1]', '[::ffff:8.8.8.8]', '[::ffff:0:10.0.0.1]', '[64:ff9b::a00:1]', '[64:ff9b:1::1]', '[100::1]'],
  ...['[2001::1]', '[2001:10::1]', '[2001:20::1]', '[2001:1ff::1]', '[2001:db8::1]', '[2002:a00:1::]', '[2002:808:808::]', '[3fff::1]'],
  ...['[3fff:fff::1]', '[4000::1]', '[5f00::1]', '[fc00::1]', '[fdff::1]', '[fe80::1]', '[fe90::1]', '[fea0::1]', '[febf::1]'],
  ...['[fec0::1]', '[feff::1]', '[ff00::1]', '[ff02::1]', '[ff05::1:3]', '[ff0e::1]', '[1fff::1]'],
])('%s is no address of the public internet', (host) => {
  expect(parse(`https://${host}/aquaWebNG`)).toBe('not-public');
  expect(parse(`https://${host}:8443`, true)).toMatch(/not-public|^https:\/\/(127\.|\[::1\])/);
});

it.each([
  ...['1.1.1.1', '9.255.255.255', '11.0.0.1', '100.63.255.255', '100.128.0.1', '126.255.255.255', '128.0.0.1', '169.253.0.1', '172.15.0.1'],
  ...['172.32.0.1', '191.255.255.255', '192.0.1.1', '192.169.0.1', '198.17.255.255', '198.20.0.1', '203.0.114.1', '223.255.255.255'],
  ...['[2001:200::1]', '[2001:4860:4860::8888]', '[2003::1]', '[2a00:1450::1]', '[3ffe::1]', '[2000::1]'],
])('%s is one', (host) => {
  expect(parse(`https://${host}`)).toBe(`https://${host}/aquaWebNG`);
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
