import { scenarioNames } from '../../samples/types';
import { languages } from '../../../src/wording/language';

/** What is said by the command that starts the page. */
export const page = {
  help: `Starts the page in a local host.

  npm start -- [options]

  --port N           the port to listen on (default: 3000)
  --scenario NAME    a sample company: ${scenarioNames.join(', ')} (default: first-setup);
                     without it, JIRA_URL and AQUA_URL name your own systems
  --empty            begin with the set-up instead of the scenario's plan;
                     prints what to enter there for the sample aqua
  --data DIR         where the app's store is kept (default: .local-data)
  --fresh            forget what was stored
  --lang LANGUAGE    ${languages.join(', ')} (default: en): what this command prints
  -h, --help         prints this`,
  badPort: (port: string) => `--port takes a number from 0 to 65535, not "${port}".`,
  portTaken: (port: number) => `Port ${port} is taken. Choose another one: npm start -- --port ${port + 1}`,
  serving: (address: string) => `${address}  (Ctrl-C ends it)`,
  logIn: (address: string, username: string, password: string) =>
    `To connect the sample aqua in the set-up, enter\n  address    ${address}\n  user name  ${username}\n  password   ${password}`,
};
