/** Prints the operations of Jira that the app declares, as JSON: the client lets no other request out. `scopeless` ones are asked on trust. */
import { operations } from '../../src/clients/jira/operations';

console.log(JSON.stringify(operations.map(({ method, path, scopes }) => ({ method, path, scopeless: scopes.length === 0 }))));
