import { aquaSupport, checkAgain, step } from '../../../wording/de/links';
import type { AboutWords, WordsOf } from '../../../wording/words';
import type { aquaSyncLicenceSeats } from './check';

const giveNamedSeat = step('In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und dem Sync-Benutzer die Lizenz als Named-Lizenz zuweisen.');

export const de: WordsOf<typeof aquaSyncLicenceSeats> = {
  name: 'Die Jira-Sync-Lizenz hat einen Platz für den Sync-Benutzer',
  why: 'aqua lässt den Sync-Benutzer nur hinein, wenn in seiner Lizenz ein Platz für ihn vorhanden ist.',
  findings: {
    floatingGone: ({ licence }) => ({
      text: `Der Sync-Benutzer ist auf Floating-Plätze von „${licence}“ angewiesen, und es gibt keinen`,
      expected: 'Ein eigener Named-Platz',
      found: '0 Floating-Plätze',
      remedy: { owner: 'aquaAdmin', steps: [giveNamedSeat, checkAgain] },
    }),
    namedGone: ({ licence }) => ({
      text: `Der Sync-Benutzer hat „${licence}“ als Named-Lizenz, und sie hat keinen Named-Platz`,
      expected: 'Ein eigener Named-Platz',
      found: '0 Named-Plätze',
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step('Bei aqua einen Named-Platz anfordern.', aquaSupport),
          step('Oder in aqua „Menü ☰ → Benutzerverwaltung“ öffnen und dem Sync-Benutzer die Lizenz als Floating-Lizenz zuweisen.'),
          checkAgain,
        ],
      },
    }),
    overbooked: ({ licence, used, total }) => ({
      text: `„${licence}“ ist mehr Benutzern zugewiesen, als Plätze vorhanden sind (${used} bei ${total}); aqua kann einen davon deaktivieren`,
      expected: `Höchstens ${total}`,
      found: `${used} Benutzer`,
      remedy: {
        owner: 'aquaAdmin',
        steps: [
          step('In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und die Lizenz denen entziehen, die sie nicht brauchen.'),
          step('Oder bei aqua weitere Plätze anfordern.', aquaSupport),
          checkAgain,
        ],
      },
    }),
    floatingTaken: ({ licence, used, total }) => ({
      text: `Alle Floating-Plätze von „${licence}“ sind belegt (${used} von ${total}); der Sync-Benutzer findet womöglich keinen, wenn er ihn braucht`,
      expected: 'Ein eigener Named-Platz',
      found: `${used} von ${total} belegt`,
      remedy: { owner: 'aquaAdmin', steps: [giveNamedSeat, checkAgain] },
    }),
    notTold: ({ licence }) => ({ text: `aqua gibt nicht an, wie viele Plätze von „${licence}“ belegt sind` }),
    ownFloatingSeat: ({ licence }) => ({ text: `Der Sync-Benutzer belegt gerade einen Floating-Platz von „${licence}“` }),
    ownSeat: ({ licence }) => ({ text: `Der Sync-Benutzer hat einen eigenen Named-Platz von „${licence}“` }),
    free: ({ licence, used, total }) => ({ text: `${used} von ${total} Floating-Plätzen von „${licence}“ sind belegt` }),
    notHeld: () => ({ text: 'Der Sync-Benutzer hat die Lizenz nicht, daher gibt aqua ihre Plätze nicht an' }),
    noLicence: () => ({ text: 'Es gibt keine Jira-Sync-Lizenz' }),
  },
  question: {
    ask: 'Hat die Jira-Sync-Lizenz einen Platz für den Sync-Benutzer?',
    look: [
      step(
        'In aqua „Menü ☰ → Benutzerverwaltung“ öffnen und in der Lizenzstatistik nachsehen, wie viele Plätze von „Jira-Sync“ belegt sind und von wem.',
      ),
    ],
    yes: 'Ja',
    no: 'Nein',
  },
};

export const about: AboutWords = {
  looksAt:
    'Ob der Sync-Benutzer die Lizenz als Named- oder als Floating-Lizenz hat und wie viele Plätze belegt sind; das teilt aqua denen mit, die die Lizenz haben. Ein Named-Platz gehört fest zu einem Benutzer: Belegt der Sync-Benutzer 1 von 1, ist das in Ordnung. Ebenso in Ordnung ist ein Floating-Platz, den der Sync-Benutzer laut Aktivitätsliste von aqua gerade belegt.',
  cannotSee:
    'Wer sonst gerade Floating-Plätze belegt. Hat der Sync-Benutzer die Lizenz nicht, sind auch ihre Plätze nicht zu sehen; das prüft eine eigene Zeile.',
  mend: 'Dem Sync-Benutzer die Lizenz als Named-Lizenz zuweisen, sie Benutzern entziehen, die sie nicht brauchen, oder bei aqua weitere Plätze anfordern.',
};
