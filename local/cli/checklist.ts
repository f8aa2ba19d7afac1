import { runCommand } from './command';

void runCommand(process.argv.slice(2), { environment: process.env, stdout: process.stdout, stderr: process.stderr }).then((status) => {
  process.exitCode = status;
});
