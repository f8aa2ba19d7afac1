/** Where something is written, as the streams of a process are. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** What a process gives a command. */
export interface Surroundings {
  environment: NodeJS.ProcessEnv;
  stdout: Output;
  stderr: Output;
}
