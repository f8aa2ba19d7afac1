import type { RequestRecord } from '../../local/samples';
import type { Contract } from './contract';

/** What a sample answered to one request. */
export interface Answered {
  path: string;
  status: number;
  json: unknown;
}

/** Not every answer is JSON, whatever its type says. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export function itChecksWhatWasRecorded(requests: () => readonly RequestRecord[], contract: Contract): void {
  test('every recorded request can be checked afterwards', () => {
    const recorded = requests();
    expect(recorded.length).toBeGreaterThan(0);
    expect(recorded.every(({ status }) => status >= 200)).toBe(true);
    expect(contract.checkRecorded(recorded)).toEqual([]);
  });
}
