import type { Translations } from './model/languages';

/** Names that Jira ships with, as readers of two languages see them; `jira.translations` takes them. */
export const shippedNames = {
  de_DE: {
    status: { 'To Do': 'Zu erledigen', 'In Progress': 'In Arbeit', 'In Review': 'In Überprüfung', Done: 'Fertig' },
    statusCategory: { 'To Do': 'Zu erledigen', 'In Progress': 'In Arbeit', Done: 'Fertig' },
    priority: { Highest: 'Höchste', High: 'Hoch', Medium: 'Mittel', Low: 'Niedrig', Lowest: 'Niedrigste' },
    resolution: {
      Done: 'Erledigt',
      "Won't Do": 'Wird nicht erledigt',
      Duplicate: 'Duplikat',
      'Cannot Reproduce': 'Kann nicht reproduziert werden',
      'Known Error': 'Bekannter Fehler',
    },
    issueType: { Bug: 'Fehler', Task: 'Aufgabe', 'Sub-task': 'Unteraufgabe' },
    field: {
      Summary: 'Zusammenfassung',
      'Issue Type': 'Vorgangstyp',
      Reporter: 'Autor',
      Description: 'Beschreibung',
      Priority: 'Priorität',
      Assignee: 'Bearbeiter',
      Labels: 'Stichwörter',
      'Due date': 'Fälligkeitsdatum',
      Attachment: 'Anhang',
      Components: 'Komponenten',
      'Fix versions': 'Lösungsversionen',
      'Security Level': 'Sicherheitsstufe',
      Resolution: 'Lösung',
    },
  },
  ja_JP: {
    status: { 'To Do': 'To Do', 'In Progress': '進行中', 'In Review': 'レビュー中', Done: '完了' },
    statusCategory: { 'In Progress': '進行中', Done: '完了' },
    priority: { Highest: '最高', High: '高', Medium: '中', Low: '低', Lowest: '最低' },
    resolution: { Done: '完了', "Won't Do": '対応しない', Duplicate: '重複', 'Cannot Reproduce': '再現不可' },
    issueType: { Bug: 'バグ', Story: 'ストーリー', Task: 'タスク', 'Sub-task': 'サブタスク', Epic: 'エピック' },
    field: { Summary: '要約', Sprint: 'スプリント', Priority: '優先度', Assignee: '担当者', Reporter: '報告者', Resolution: '解決状況' },
  },
} satisfies Record<string, Translations>;
