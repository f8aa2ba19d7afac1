// npm start: the page in a local host, on a sample company or on your own systems.
import { spawn } from 'node:child_process';
import { commandOf, ensureDependencies, ensurePage } from './setup.mjs';

ensureDependencies();
ensurePage();
// The host gets Ctrl-C from the terminal as this process does; whoever ends only this one ends the host too.
const child = spawn(process.execPath, [...commandOf('local/cli/start.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm hands a signal to the shell that it started this from, and the shell keeps it: this then has another parent, and nobody to serve.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 250).unref();
child.on('exit', (status) => {
  process.exitCode = status ?? 0;
});
