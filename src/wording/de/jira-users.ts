import { step } from './links';

export const browseYourself = step(
  'Dem eigenen Konto im Projekt die Berechtigung „Projekte durchsuchen“ geben und diese Zeile erneut prüfen.',
);
