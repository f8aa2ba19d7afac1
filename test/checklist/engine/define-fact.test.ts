import { readingOf, undefinedOn } from '../../../src/checklist/engine/define-fact';
import { Unavailable } from '../../../src/checklist/model/unavailable';

const failing = (error: Error): Promise<number> => Promise.reject(error);
const forbidden = new Unavailable({ reason: 'jira-forbidden' });

describe('a call that a fact can do without', () => {
  it('is a value, also where that is nothing', async () => {
    expect(await readingOf(Promise.resolve(undefined))).toEqual({ ok: true, value: undefined });
  });

  it('is the reason where it could not be read', async () => {
    expect(await readingOf(failing(forbidden))).toEqual({ ok: false, why: { reason: 'jira-forbidden' } });
  });

  it('hides no fault of the app', async () => {
    await expect(readingOf(failing(new TypeError('x is undefined')))).rejects.toThrow('x is undefined');
  });
});

describe('a refusal that is an answer', () => {
  it('is undefined for the reasons named, and for no other', async () => {
    expect(await undefinedOn(['jira-forbidden'], failing(forbidden))).toBeUndefined();
    await expect(undefinedOn(['jira-not-found'], failing(forbidden))).rejects.toMatchObject({ why: { reason: 'jira-forbidden' } });
    await expect(undefinedOn(['jira-forbidden'], failing(new TypeError('x')))).rejects.toThrow('x');
  });

  it('lets an answer through', async () => {
    expect(await undefinedOn(['jira-forbidden'], Promise.resolve(5))).toBe(5);
  });
});
