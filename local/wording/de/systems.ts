import type { AquaAddress } from '../../../src/clients/aqua/address';
import type { systems as en } from '../en/systems';

const addressFaults: Record<Extract<AquaAddress, { ok: false }>['why'], string> = {
  'not-an-address': 'Das ist keine Adresse',
  'not-https': 'aqua muss über HTTPS erreichbar sein',
  'port-not-allowed': 'Atlassian lässt diesen Port bei Apps nicht zu',
  'not-public': 'Aus dem Netz von Atlassian ist die Adresse nicht erreichbar',
};

export const systems: typeof en = {
  sample: (company, scenario) => `${company} (Beispieldaten, Szenario ${scenario})`,
  own: (jira, aqua, asSyncUser) =>
    `${jira} und ${aqua} (eigene Systeme, gelesen mit Ihrem Konto${asSyncUser ? ' und, was nur der Sync-Benutzer sieht, mit dessen Konto' : ''}; Ihr Token vertritt auch die App)`,
  missing: (variables) => `Auch ${variables} setzen, oder keine davon, um das Beispielunternehmen zu verwenden.`,
  halfSyncUser:
    'JIRA_SYNC_EMAIL und JIRA_SYNC_API_TOKEN beide setzen, um zusätzlich mit dem Sync-Benutzer zu lesen, oder keine von beiden.',
  jiraNoAddress: (text) => `JIRA_URL ist keine Adresse: ${text}. Richtig wäre zum Beispiel https://your-site.atlassian.net.`,
  jiraInTheClear: 'JIRA_URL muss mit https:// beginnen: Ihr Token darf nicht unverschlüsselt übertragen werden.',
  aquaAddress: (why) =>
    `AQUA_URL lässt sich nicht verwenden: ${addressFaults[why]}. Richtig wäre zum Beispiel https://app.aqua-cloud.io/aquaWebNG; HTTP ohne Verschlüsselung geht nur auf diesem Rechner.`,
  tokenRefused: (prefix) =>
    `Jira nimmt ${prefix}_EMAIL mit ${prefix}_API_TOKEN nicht an. Ein Token lässt sich unter id.atlassian.com → „Sicherheit“ → „API-Token“ erstellen.`,
  notOnAllowList: (jiraUrl) =>
    `${jiraUrl} weist diesen Rechner ab. Die Site hat eine Liste zugelassener IP-Adressen, und die dieses Rechners steht nicht darauf: aus einem Netz arbeiten, das darauf steht, oder die Adresse von einem Organisationsadmin in der Atlassian-Administration unter „Sicherheit → IP-Zulassungslisten“ ergänzen lassen.`,
  refused: (jiraUrl) =>
    `${jiraUrl} weist diesen Rechner ab. Wahrscheinlich hat die Site eine Liste zugelassener IP-Adressen, auf der die dieses Rechners nicht steht (Atlassian-Administration, „Sicherheit → IP-Zulassungslisten“); oder ein Proxy dazwischen lässt ihn nicht durch (Status 403).`,
  busy: (jiraUrl) => `Jira unter ${jiraUrl} ist gerade überlastet (Status 429). In einigen Minuten erneut versuchen.`,
  jiraFault: (jiraUrl, status) =>
    `Jira unter ${jiraUrl} hat selbst einen Fehler (Status ${status}). In einigen Minuten erneut versuchen; bleibt es dabei, auf status.atlassian.com nachsehen.`,
  notJira: (jiraUrl, status) => `Unter ${jiraUrl} antwortet nicht Jira (Status ${status}). JIRA_URL prüfen.`,
  noAnswer: (jiraUrl) => `Jira antwortet unter ${jiraUrl} nicht. Prüfen, ob die Adresse stimmt und ob dieser Rechner sie erreicht.`,
  strayToken: (separate, ofConfigurationUser) => {
    const whose = separate
      ? 'dem Sync-Benutzer des Plans gehören'
      : 'dem Konfigurationsbenutzer gehören, mit dem in diesem Plan synchronisiert wird';
    const also = ofConfigurationUser ? ', gehören aber zum Konfigurationsbenutzer' : '';
    return `JIRA_SYNC_EMAIL und JIRA_SYNC_API_TOKEN müssen ${whose}${also}. Beide berichtigen oder weglassen.`;
  },
};
