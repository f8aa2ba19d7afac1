import type { runs as en } from '../en/runs';

export const runs: typeof en = {
  stop: 'Abbrechen',
  paused: 'Prüfung unterbrochen',
  aborted: {
    stopped: { what: 'Diese Prüfung wurde abgebrochen, bevor alle Zeilen beurteilt waren.', next: 'Erneut prüfen.' },
    'plan-changed': { what: 'Diese Prüfung wurde abgebrochen, weil der Plan geändert wurde.', next: 'Erneut prüfen.' },
    'plan-put-away': { what: 'Diese Prüfung wurde abgebrochen, weil der Plan archiviert oder gelöscht wurde.' },
    left: { what: 'Diese Prüfung hat niemand zu Ende geführt.', next: 'Erneut prüfen.' },
    'not-stored': {
      what: 'Was diese Prüfung gefunden hat, ließ sich nicht speichern.',
      next: 'Erneut prüfen; geschieht es noch einmal, den Hersteller der App verständigen.',
    },
  },
  notFinished: 'Prüfung nicht zu Ende geführt',
  stoppedNow: 'Die Prüfung ist abgebrochen.',
  watch: {
    begin: { day: 'Täglich prüfen', week: 'Wöchentlich prüfen' },
    end: 'Nicht mehr regelmäßig prüfen',
    begun: { day: 'Der Plan wird ab jetzt täglich geprüft.', week: 'Der Plan wird ab jetzt wöchentlich geprüft.' },
    ended: 'Der Plan wird nicht mehr regelmäßig geprüft.',
    watched: (every, next, who) =>
      `${every === 'day' ? 'Täglich' : 'Wöchentlich'} durch die App selbst geprüft, die womöglich weniger sieht als Sie: das nächste Mal ${next === undefined ? 'innerhalb einer Stunde' : `nach ${next}`}. Eingeschaltet von ${who}.`,
    rests: (until) =>
      `Jira begrenzt, was eine App je Stunde fragen darf; Prüfungen nach Zeitplan ruhen daher bis ${until}. Hier prüfen können Sie trotzdem.`,
  },
  kept: (when) => `Die App selbst darf das nicht sehen. Gezeigt wird, was ein Administrator ${when} gesehen hat.`,
  keptNext: 'Erneut prüfen, um selbst nachzusehen.',
};
