import type { AboutWords } from '../../../wording/words';

export const de: AboutWords = {
  looksAt:
    'Zwei Schalter der ganzen Site (`GET configuration`), wenn etwas nach Jira übertragen wird: ob Vorgänge verknüpft werden können, falls der Plan Verknüpfungen überträgt; und ob ein Vorgang ohne zugewiesene Person zulässig ist, falls in aqua Elemente im Umfang des Plans niemandem zugewiesen sind.',
  cannotSee:
    'Was Jira mit einem Element tut, das niemandem zugewiesen ist, ob es die Standardperson des Projekts einträgt oder das Element abweist: Deshalb gilt es nur als Risiko. Ein Schalter, den Jira nicht nennt, gilt als eingeschaltet.',
  mend: 'In den Einstellungen von Jira unter „System → Allgemeine Konfiguration“ einschalten; das Verknüpfen unter „Vorgänge → Vorgangsverknüpfung“.',
};
