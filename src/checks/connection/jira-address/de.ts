import type { AboutWords, RemedyStep } from '../../../wording/words';
import { step } from '../../../wording/de/links';
import type { WordsOf } from '../../../wording/words';
import type { jiraAddress } from './check';

/** Where Jira answers tokens with scopes; `only` says that there are others. */
function gatewayStep({ address, gateway, only }: { address: string; gateway: string | undefined; only: boolean }): RemedyStep {
  const when = only ? 'Nur für ein Token mit Scopes oder das eines Dienstkontos' : 'Im SyncConfigurator die Verbindung öffnen';
  if (gateway !== undefined) return step(only ? `${when}: ${gateway} eintragen.` : `${when} und ${gateway} eintragen.`);
  const entered = 'https://api.atlassian.com/ex/jira/ und dahinter die Cloud-ID der Site eintragen; sie steht auf der verlinkten Seite.';
  return step(only ? `${when}: ${entered}` : `${when}, ${entered}`, { text: 'Cloud-ID', href: `${address}/_edge/tenant_info` });
}

export const de: WordsOf<typeof jiraAddress> = {
  name: 'aqua hat die richtige Adresse von Jira',
  why: 'Ein Token ohne Scopes gilt an der Adresse der Site selbst; ein Token mit Scopes und das eines Dienstkontos gelten nur am Gateway von Atlassian. An der falschen Adresse behandelt Jira aqua unter Umständen wie einen anonymen Besucher, und aqua sieht kein Projekt.',
  findings: {
    enter: ({ address, customDomain, gateway, tokenKind }) => {
      const scoped = tokenKind === 'scoped' || tokenKind === 'serviceAccount';
      const entered = scoped ? (gateway ?? 'die Adresse des Gateways') : address;
      return {
        text: `Im SyncConfigurator ${entered} als Adresse von Jira eintragen`,
        expected: `${entered} ${scoped ? 'für dieses Token' : 'für ein API-Token ohne Scopes'}`,
        remedy: {
          owner: 'aquaAdmin',
          steps: [
            ...(scoped ? [] : [step(`Im SyncConfigurator die Verbindung öffnen und ${address} eintragen, ohne Pfad dahinter.`)]),
            ...(customDomain === undefined ? [] : [step(`Nicht ${customDomain} eintragen: Diese eigene Domain ist für Personen gedacht.`)]),
            ...(tokenKind === 'unscoped' ? [] : [gatewayStep({ address, gateway, only: !scoped })]),
          ],
        },
      };
    },
  },
  question: 'shared',
};

export const about: AboutWords = {
  looksAt:
    'Die Adresse der Site und die am Gateway von Atlassian; eine der beiden gehört in den SyncConfigurator. Ist angegeben, welche Art von Token verwendet wird, oder nennt der Plan ein Dienstkonto, nennt die Zeile die richtige. Eine eigene Domain der Site nennt sie auch, denn die ist hier nicht einzutragen. Die Antwort auf die Frage, ob „Test Connection“ „Success!“ meldet und das Projekt auflistet, entscheidet die Zeile.',
  cannotSee: 'Welche Adresse eingetragen ist: Wie Synchronisationen eingerichtet sind, verrät die Schnittstelle von aqua nicht.',
  mend: 'Die Adresse eintragen, die die Zeile nennt, ohne Pfad dahinter. Für ein Token mit Scopes oder das eines Dienstkontos: die Adresse des Gateways, also `https://api.atlassian.com/ex/jira/` und die Cloud-ID der Site.',
};
