import type { SampleOptions, Scenario, ScenarioName } from '../samples/types';

// What the process of the sample servers and the one that started it tell each other.

/** What it is started with. */
export interface ServeArguments {
  scenario: ScenarioName;
  options: Omit<SampleOptions, 'alter' | 'now'>;
}

/** What it tells once the servers listen. */
export interface ServedSamples {
  scenario: Scenario;
  jiraUrl: string;
  aquaUrl: string;
}

/** What it tells whenever it is asked. */
export interface ServedTotals {
  /** Of all bodies answered so far. */
  bytes: number;
  openSessions: number;
}
