import { memo } from 'react';
import type { PlanSummary } from '../../../../src/contract';
import { Impact } from '../common/Impact';
import { dayFormat, numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { ago, moment } from '../words/time';
import type { Progress } from './progress';
import { RenameForm } from './RenameForm';
import { RowMenu, type MenuItem } from './RowMenu';
import { Since } from './Since';
import { Verdict } from './Verdict';

/** What can be done with a plan of the list. */
export interface PlanActions {
  open: (plan: PlanSummary) => void;
  check: (plan: PlanSummary) => void;
  setUp: (plan: PlanSummary) => void;
  history: (plan: PlanSummary) => void;
  rename: (plan: PlanSummary | undefined) => void;
  renamed: (plan: PlanSummary, name: string) => Promise<boolean>;
  copy: (plan: PlanSummary) => void;
  archive: (plan: PlanSummary) => void;
  restore: (plan: PlanSummary) => void;
  /** Takes back that it was put away. */
  undo: (plan: PlanSummary) => void;
  remove: (plan: PlanSummary) => void;
}

interface Props {
  plan: PlanSummary;
  label: string;
  /** Its two projects, where it goes by a name of its own. */
  projects?: string | undefined;
  /** "by Katharina Brandt": who or what checked it last. */
  by?: string | undefined;
  now: number;
  progress?: Progress | undefined;
  renaming: boolean;
  actions: PlanActions;
}

/** The id of a plan's name in the list, for the focus. */
export function planHeading(planId: string): string {
  return `plan-${planId}`;
}

/** A plan in the list of all: how it stands, and what can be done with it. */
export const PlanRow = memo(function PlanRow({ plan, label, projects, by, now, progress, renaming, actions }: Props) {
  const { page, locale } = usePack();
  const words = useWords('plans');
  const { latest } = plan;
  const looked = latest && (latest.finishedAt ?? latest.startedAt);
  return (
    <tr>
      <th scope="row" className="plan-name">
        {renaming ? (
          <RenameForm plan={plan} onSave={(name) => actions.renamed(plan, name)} onCancel={() => actions.rename(undefined)} />
        ) : (
          <>
            <button type="button" id={planHeading(plan.id)} className="link-button" onClick={() => actions.open(plan)}>
              {label}
            </button>
            {projects !== undefined && <span className="subtle projects-line">{projects}</span>}
          </>
        )}
      </th>
      <td data-label={words.columns.verdict}>
        <Verdict plan={plan} progress={progress} />
      </td>
      <td data-label={words.columns.items}>{latest ? <Impact run={latest} /> : <Nothing />}</td>
      <td data-label={words.columns.open} className="number">
        {latest ? numberFormat(locale).format(latest.open) : <Nothing />}
      </td>
      <td data-label={words.columns.looked}>
        {looked === undefined ? (
          <Nothing />
        ) : (
          <>
            <time dateTime={looked} title={moment(looked, locale)}>
              {ago(looked, now, locale, page.app.justNow)}
            </time>
            {by !== undefined && <span className="subtle second-line">{by}</span>}
          </>
        )}
        {plan.watching && plan.state === 'active' && (
          <span className="subtle second-line" title={moment(plan.watching.nextAt, locale)}>
            {words.watched[plan.watching.every]}
          </span>
        )}
      </td>
      <td data-label={words.columns.since}>{plan.state === 'deleted' ? <Gone plan={plan} /> : <Since plan={plan} />}</td>
      <td className="plan-actions">{buttons()}</td>
    </tr>
  );

  function buttons() {
    if (plan.state === 'deleted')
      return (
        <button type="button" className="plain-button framed" onClick={() => actions.restore(plan)}>
          {words.menu.restore}
          <span className="hidden"> {label}</span>
        </button>
      );
    const incomplete = plan.missing.length > 0;
    const [first, act] = incomplete
      ? [words.finishSetup, actions.setUp]
      : [latest?.status === 'running' ? words.goOn : words.check, actions.check];
    const items: MenuItem[] = [
      { label: words.menu.history, onChoose: () => actions.history(plan) },
      { label: words.menu.setup, onChoose: () => actions.setUp(plan) },
      { label: words.menu.rename, onChoose: () => actions.rename(plan) },
      { label: words.menu.copy, onChoose: () => actions.copy(plan) },
      plan.state === 'archived'
        ? { label: words.menu.restore, onChoose: () => actions.restore(plan), apart: true }
        : { label: words.menu.archive, onChoose: () => actions.archive(plan), apart: true },
      { label: words.menu.remove, onChoose: () => actions.remove(plan) },
    ];
    return (
      <>
        {plan.state === 'active' && (
          <button type="button" className="plain-button framed" disabled={progress !== undefined} onClick={() => act(plan)}>
            {first}
            <span className="hidden"> {label}</span>
          </button>
        )}
        <RowMenu label={words.more(label)} items={items}>
          <span aria-hidden="true">⋯</span>
        </RowMenu>
      </>
    );
  }
});

function Nothing() {
  return (
    <span className="subtle" aria-hidden="true">
      –
    </span>
  );
}

function Gone({ plan: { goneAt } }: { plan: PlanSummary }) {
  const { locale } = usePack();
  const { goneOn } = useWords('plans');
  if (goneAt === undefined) return <Nothing />;
  return <>{goneOn(dayFormat(locale).format(new Date(goneAt)))}</>;
}
