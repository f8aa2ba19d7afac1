import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Consents, type ConsentGroup } from '../../local/host/consents';
import { emptyDataFolder } from '../../local/host/data-folder';

const group = (key: string, ...domains: string[]): ConsentGroup => ({
  key,
  description: 'a server',
  configured: domains.map((domain) => ({ domain, type: ['FETCH_BACKEND_SIDE'] })),
});
const inImages = (domain: string): ConsentGroup => ({
  key: 'images',
  description: '',
  configured: [{ domain, type: ['IMAGES'] }],
});

it('lets the backend reach what was allowed for the backend, each origin once', () => {
  const consents = new Consents();
  consents.set([group('one', 'https://aqua.x.example'), group('two', 'https://aqua.x.example/', 'https://b.example:8443')]);
  consents.set([inImages('https://images.example')]);
  expect([...consents]).toEqual(['https://aqua.x.example', 'https://b.example:8443']);
});

it('puts a group in the place of the one of the same key', () => {
  const consents = new Consents();
  consents.set([group('aqua', 'https://old.example'), group('other', 'https://other.example')]);
  consents.set([group('aqua', 'https://new.example')]);
  expect([...consents].sort()).toEqual(['https://new.example', 'https://other.example']);
});

it('takes back one server, or a group', () => {
  const consents = new Consents();
  consents.set([group('aqua', 'https://a.example', 'https://b.example'), group('other', 'https://c.example')]);
  consents.deleteDomain({ key: 'aqua', domain: 'https://a.example', type: 'FETCH_BACKEND_SIDE' });
  expect([...consents]).toEqual(['https://b.example', 'https://c.example']);
  consents.deleteGroup({ key: 'other' });
  expect([...consents]).toEqual(['https://b.example']);
});

it('holds ten groups of ten servers, and changes nothing where there were more', () => {
  const consents = new Consents();
  const many = (count: number): number[] => Array.from({ length: count }, (_none, index) => index);
  expect(() => consents.set(many(11).map((index) => group(`g${index}`, 'https://x.example')))).toThrow('10 groups');
  expect(() => consents.set([group('aqua', ...many(11).map((index) => `https://x${index}.example`))])).toThrow('10 servers');
  expect(consents.list()).toEqual([]);
});

it('is remembered over a restart, until it is forgotten', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-consents-'));
  try {
    new Consents(folder).allow('https://aqua.x.example', 'a server');
    expect([...new Consents(folder)]).toEqual(['https://aqua.x.example']);
    emptyDataFolder(folder);
    expect([...new Consents(folder)]).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
