/** A bundle as it would be saved, and what it holds, for whoever decides whether to. */
export interface BundleToSave {
  /** The file. */
  text: string;
  /** How many facts it holds, and how many rows they came to. */
  facts: number;
  rows: number;
  /** Texts and ids that stand-ins took the place of, each once. */
  texts: number;
  ids: number;
  /** Texts in clear that could be names: each stands in this app's own source, or names a time zone. */
  clear: string[];
  /** Rows that come to something else over stand-ins: whoever replays the bundle sees those otherwise. */
  differing: string[];
}

/** What came of a probe. */
export interface ProbeToSave {
  /** The report, as Markdown in English. */
  text: string;
  answered: number;
  /** Those that answered otherwise than this app expects. */
  unexpected: number;
  refused: number;
  /** Those that there was nothing to ask with, or no time left for. */
  notTried: number;
}
