import type { FastifyInstance } from 'fastify';
import { administersJira, holdsGlobal, holdsOnProject, seesProject } from '../access';
import { JiraRefusal, askerOf, listOf, numberOf, pageOf, queryOf, sendJson, signedIn, textOf } from '../http';
import { accountById, accountsByAddress } from '../lookup';
import { readingOf } from '../reading';
import { showUser } from '../show';
import type { Account } from '../model/people';
import type { JiraSite } from '../site';

/** No search goes further than the thousandth hit (docs/platform/jira.md#searching-people). */
const lastHit = 1000;

/** Accounts: one, some, or by what they are called. */
export function userRoutes(app: FastifyInstance, site: JiraSite): void {
  app.get('/rest/api/3/user', async (request, reply) => {
    const asker = signedIn(askerOf(site, request));
    const reading = readingOf(site, request);
    const query = queryOf(request);
    const accountId = textOf(query, 'accountId');
    if (accountId === undefined) throw new JiraRefusal(400, "The 'accountId' query parameter is required.");
    if (!holdsGlobal(site, asker, 'USER_PICKER')) throw new JiraRefusal(403, 'You do not have permission to browse users.');
    const account = accountById(site, accountId);
    if (!account) throw new JiraRefusal(404, 'Specified user does not exist or you do not have required permissions');
    return sendJson(reply, showUser(reading, account, { expand: listOf(query, 'expand') }));
  });

  app.get('/rest/api/3/user/search', async (request, reply) => {
    const asker = signedIn(askerOf(site, request));
    const reading = readingOf(site, request);
    const query = queryOf(request);
    const text = textOf(query, 'query');
    const accountId = textOf(query, 'accountId');
    if ((text === undefined) === (accountId === undefined))
      throw new JiraRefusal(400, "Exactly one of the 'query' and 'accountId' query parameters must be provided.");
    // No right to browse users is answered by an empty list, not by a refusal.
    if (!holdsGlobal(site, asker, 'USER_PICKER')) return sendJson(reply, []);
    const startAt = numberOf(query, 'startAt', 0);
    const found = accountId === undefined ? findActive(text ?? '') : [accountById(site, accountId)].filter(isActive);
    const end = Math.min(startAt + numberOf(query, 'maxResults', 50), lastHit);
    return sendJson(
      reply,
      found.slice(startAt, end).map((account) => showUser(reading, account)),
    );
  });

  /** Everybody, apps and those who have left too. */
  app.get('/rest/api/3/users/search', async (request, reply) => {
    const asker = signedIn(askerOf(site, request));
    const reading = readingOf(site, request);
    const query = queryOf(request);
    if (!holdsGlobal(site, asker, 'USER_PICKER')) throw new JiraRefusal(403, 'You do not have permission to browse users.');
    const startAt = numberOf(query, 'startAt', 0);
    const page = site.accounts.slice(startAt, startAt + Math.min(numberOf(query, 'maxResults', 50), lastHit));
    return sendJson(
      reply,
      page.map((account) => showUser(reading, account)),
    );
  });

  app.get('/rest/api/3/user/assignable/search', async (request, reply) => {
    const asker = signedIn(askerOf(site, request));
    const reading = readingOf(site, request);
    const query = queryOf(request);
    const wanted = textOf(query, 'project');
    const project = site.projects.find(({ id, key }) => id === wanted || key === wanted);
    if (wanted === undefined) throw new JiraRefusal(400, 'Either a project or an issue must be provided.');
    if (!project || !(administersJira(site, asker) || seesProject(site, asker, project)))
      throw new JiraRefusal(404, `No project could be found with key or id '${wanted}'.`);
    const text = textOf(query, 'query');
    const accountId = textOf(query, 'accountId');
    if ((text === undefined) === (accountId === undefined))
      throw new JiraRefusal(400, "Exactly one of the 'query' and 'accountId' query parameters must be provided.");
    if (!holdsGlobal(site, asker, 'USER_PICKER') && !holdsOnProject(site, asker, 'ASSIGN_ISSUES', project)) return sendJson(reply, []);
    const found = accountId === undefined ? findActive(text ?? '') : [accountById(site, accountId)].filter(isActive);
    const startAt = numberOf(query, 'startAt', 0);
    // The page is taken before people who cannot be assigned are left out (docs/platform/jira.md#searching-people).
    const page = found.slice(startAt, Math.min(startAt + numberOf(query, 'maxResults', 50), lastHit));
    return sendJson(
      reply,
      page.filter((account) => holdsOnProject(site, account, 'ASSIGNABLE_USER', project)).map((account) => showUser(reading, account)),
    );
  });

  app.get('/rest/api/3/user/bulk', async (request, reply) => {
    signedIn(askerOf(site, request));
    const reading = readingOf(site, request);
    const query = queryOf(request);
    const ids = query['accountId'] ?? [];
    if (ids.length === 0) throw new JiraRefusal(400, "The 'accountId' query parameter is required.");
    const found = [...new Set(ids)].flatMap((id) => accountById(site, id) ?? []);
    const page = {
      startAt: numberOf(query, 'startAt', 0),
      maxResults: Math.min(numberOf(query, 'maxResults', 10), 200),
      path: '/rest/api/3/user/bulk',
    };
    return sendJson(
      reply,
      pageOf(site, found, page, (account) => showUser(reading, account)),
    );
  });

  app.get('/rest/api/3/user/picker', async (request, reply) => {
    const asker = signedIn(askerOf(site, request));
    const query = queryOf(request);
    const text = textOf(query, 'query');
    if (text === undefined) throw new JiraRefusal(400, "The 'query' query parameter is required.");
    const excluded = new Set(listOf(query, 'excludeAccountIds'));
    const found = holdsGlobal(site, asker, 'USER_PICKER') ? findActive(text).filter((one) => !excluded.has(one.accountId)) : [];
    const shown = found.slice(0, Math.min(numberOf(query, 'maxResults', 50), lastHit));
    return sendJson(reply, {
      users: shown.map(({ accountId, accountType, displayName }) => ({
        accountId,
        accountType,
        html: highlighted(displayName, text),
        displayName,
      })),
      total: found.length,
      header: `Showing ${shown.length} of ${found.length} matching users`,
    });
  });

  /** In the order of their names' owners where a name is looked for; an address is looked up. */
  function findActive(query: string): Account[] {
    const candidates = query.includes('@') ? accountsByAddress(site, query.trim().toLowerCase()) : site.accounts;
    return candidates.filter((account) => isActive(account) && fits(site, account, query));
  }
}

function isActive(account: Account | undefined): account is Account {
  return account?.active === true;
}

/**
 * How Jira matches: a text with an @ against addresses only, else beginnings of the name's words and of the address. Somebody who hides
 * the address is found by the whole of it, and shown without it, unless the site does not do so: nobody documents which is true
 * (docs/platform/jira.md#hidden-addresses).
 */
function fits({ searchMissesHiddenAddresses = false }: JiraSite, account: Account, query: string): boolean {
  const wanted = query.trim().toLowerCase();
  const email = account.email.toLowerCase();
  if (email === wanted && wanted !== '' && !(searchMissesHiddenAddresses && !account.emailShown)) return true;
  const byEmail = account.emailShown && email.startsWith(wanted);
  if (wanted.includes('@')) return byEmail;
  const name = account.displayName.toLowerCase();
  return byEmail || name.startsWith(wanted) || name.split(/[\s,-]+/).some((part) => part.startsWith(wanted));
}

function highlighted(name: string, text: string): string {
  const at = name.toLowerCase().indexOf(text.trim().toLowerCase());
  if (at < 0 || text.trim() === '') return name;
  const end = at + text.trim().length;
  return `${name.slice(0, at)}<strong>${name.slice(at, end)}</strong>${name.slice(end)}`;
}
