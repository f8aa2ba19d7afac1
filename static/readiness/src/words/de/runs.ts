import type { runs as en } from '../en/runs';

export const runs: typeof en = {
  stop: 'Abbrechen',
  paused: 'Prüfung unterbrochen',
  aborted: {
    stopped: 'Diese Prüfung wurde abgebrochen, bevor alle Zeilen beurteilt waren. Erneut prüfen.',
    'plan-changed': 'Diese Prüfung wurde abgebrochen, weil der Plan geändert wurde. Erneut prüfen.',
    'plan-put-away': 'Diese Prüfung wurde abgebrochen, weil der Plan archiviert oder gelöscht wurde.',
    left: 'Diese Prüfung hat niemand zu Ende geführt. Erneut prüfen.',
    'not-stored':
      'Was diese Prüfung gefunden hat, ließ sich nicht speichern. Erneut prüfen; geschieht es noch einmal, den Hersteller der App verständigen.',
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
  kept: (when) =>
    `Die App selbst darf das nicht sehen. Gezeigt wird, was ein Administrator ${when} gesehen hat. Erneut prüfen, um selbst nachzusehen.`,
};
