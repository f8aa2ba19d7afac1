import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt: 'Die aktiven Benutzer des aqua-Projekts mit der Adresse einer Person, die an Vorgängen im Umfang des Plans beteiligt ist.',
  cannotSee: 'Benutzer außerhalb des Projekts mit derselben Adresse. Personen, die ihre Adresse verbergen.',
  mend: 'Jedem Benutzer eine eigene Adresse geben oder die deaktivieren, die niemand verwendet.',
};
