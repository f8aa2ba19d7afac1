import type { Problem } from '../../contract';
import { inputFaults } from './input-faults';
import { unavailableReason } from './unavailable';

/** What is wrong with something that was entered, as a sentence; undefined where the page never sends such a thing. */
export function inputFault(message: string): string | undefined {
  const words = new Map<string, string>(Object.entries(inputFaults)).get(message);
  return words && `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** What went wrong with a call, and what to do next. */
export function problemWords(problem: Problem): { title: string; next: string } {
  switch (problem.code) {
    case 'not-an-admin':
      return {
        title: 'Diese Seite ist für Jira-Administratoren',
        next: 'Jemanden fragen, der die Berechtigung „Jira verwalten“ hat. Mit Ihrem Konto wurde nichts gelesen.',
      };
    case 'jira-not-answering': {
      const { because, next } = unavailableReason(problem.unavailable);
      return {
        title: because,
        next: `Ob Sie Jira verwalten, ließ sich nicht feststellen; daher wurde mit Ihrem Konto nichts gelesen. ${next}`,
      };
    }
    case 'invalid-input':
      return {
        title: 'Eine Eingabe stimmt nicht',
        next: problem.fields.map(({ path, message }) => inputFault(message) ?? `${path}: ${message}`).join(' '),
      };
    case 'address-invalid':
      return addressWords[problem.why];
    case 'consent-needed':
      return {
        title: `Diese App darf ${problem.origin} noch nicht erreichen`,
        next: 'Ein Administrator muss es einmal erlauben; Atlassian fragt nach der Zustimmung.',
      };
    case 'connection-failed': {
      const { because, next } = unavailableReason(problem.unavailable);
      return { title: because, next };
    }
    case 'evidence-refused':
      return evidenceWords[problem.why];
    case 'plan-incomplete':
      return { title: 'Der Plan ist nicht vollständig', next: 'Die noch offenen Schritte ausfüllen.' };
    case 'conflict':
      return {
        title: 'Jemand anders hat den Plan inzwischen geändert',
        next: 'Die Seite neu laden. Die Änderungen der anderen Person bleiben, die eigenen in diesem Schritt nicht.',
      };
    case 'not-found':
      return { title: 'Das gibt es nicht mehr', next: 'Die Seite neu laden.' };
    case 'fault':
      return {
        title: 'In dieser App ist ein Fehler aufgetreten',
        next: `Erneut versuchen. Bleibt es dabei, den Fehler mit der Nummer ${problem.id} melden.`,
      };
  }
}

const evidenceWords: Record<Extract<Problem, { code: 'evidence-refused' }>['why'], { title: string; next: string }> = {
  'other-plan': {
    title: 'Diese Datei gehört zu einem anderen Plan',
    next: 'Die Datei neu erstellen, mit einer Plandatei, die das Jira-Projekt und das aqua-Projekt dieses Plans nennt.',
  },
  'other-account': {
    title: 'Diese Datei enthält, was ein anderes Konto gesehen hat',
    next: 'Die Datei mit dem API-Token des Jira-Kontos neu erstellen, mit dem laut Plan synchronisiert wird.',
  },
  'too-old': { title: 'Diese Datei ist älter als 30 Tage oder liegt in der Zukunft', next: 'Die Datei neu erstellen.' },
};

const addressWords: Record<Extract<Problem, { code: 'address-invalid' }>['why'], { title: string; next: string }> = {
  'not-an-address': {
    title: 'Das ist keine Adresse',
    next: 'Die Adresse eingeben, unter der sich aqua öffnen lässt, zum Beispiel app.aqua-cloud.io oder https://aqua.example.com/aquaWebNG.',
  },
  'not-https': {
    title: 'aqua muss über HTTPS erreichbar sein',
    next: 'Die Adresse eingeben, die mit https:// beginnt. Etwas anderes lässt Atlassian bei Apps nicht zu.',
  },
  'port-not-allowed': {
    title: 'Atlassian lässt diesen Port bei Apps nicht zu',
    next: 'Einen der Ports 443, 8443, 8444, 7990, 8089, 8090, 8085, 8060, 8080 oder 80 verwenden.',
  },
  'not-public': {
    title: 'Aus dem Netz von Atlassian ist diese Adresse nicht erreichbar',
    next: 'Eine Adresse eingeben, die aus dem Internet erreichbar ist. Ein Server im eigenen Netz lässt sich stattdessen auf der Kommandozeile prüfen.',
  },
};
