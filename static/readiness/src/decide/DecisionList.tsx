import { useRef } from 'react';
import { refKey } from '../../../../src/checklist/model/refs';
import type { CheckId, Decision, Overview, Ref } from '../../../../src/contract';
import { ProblemMessage } from '../common/ProblemMessage';
import { useWords } from '../words/later';
import { dimensionsOf, refsOfDecision } from './decidable';
import { DecisionLine } from './DecisionLine';
import { useDecisions } from './use-decisions';
import { useNamesOf } from './use-names-of';
import './decide.css';

interface Props {
  check: CheckId;
  overview: Overview;
  onOverview: (overview: Overview) => void;
}

/** What was decided on the values of a row, each to be taken back; nothing where nothing was. */
export function DecisionList({ check, overview, onOverview }: Props) {
  const words = useWords('decide');
  const { plan } = overview;
  const { busy, trouble, takeBack } = useDecisions(overview, onOverview);
  const list = useRef<HTMLDivElement>(null);
  const dimensions = dimensionsOf(check);
  const isNone = check === 'unresolved-mapped';
  const decisions = (plan?.answers.decisions ?? []).filter(
    ({ dimension, jiraValueId }) => dimensions.includes(dimension) && (dimension !== 'resolution' || (jiraValueId === null) === isNone),
  );
  const refs = decisions.map((decision) => refsOfDecision(decision, plan?.draft ?? {}));
  const people = decisions.flatMap(({ by }): Ref[] => (by === undefined ? [] : [{ ref: 'jiraUser', id: by }]));
  const names = useNamesOf(
    [...refs.flatMap(({ jira, aqua }) => [jira ?? [], aqua ?? []].flat()), ...people],
    plan?.draft.where?.jiraProjectId,
  );
  if (decisions.length === 0) return null;

  const nameOf = (ref: Ref | undefined): string | undefined => ref && names[refKey(ref)];
  const valueOf = ({ dimension, jiraValueId }: Decision, at: number): string => {
    if (jiraValueId === null) return dimension === 'resolution' ? words.none.resolution : words.none.other;
    const own = jiraValueId === undefined ? refs[at]?.aqua : refs[at]?.jira;
    return nameOf(own) ?? (own ? String(own.id) : '');
  };
  return (
    <div className="decide" ref={list} tabIndex={-1}>
      <p className="decisions-title">{words.decisionsTitle}</p>
      {trouble && <ProblemMessage problem={trouble} />}
      <ul className="decisions">
        {decisions.map((decision, at) => (
          <li key={JSON.stringify([decision.field, decision.pair, decision.jiraValueId, decision.aquaEntryId])}>
            <strong>{valueOf(decision, at)}</strong>
            <DecisionLine
              decision={decision}
              becomes={nameOf(decision.jiraValueId === undefined ? undefined : refs[at]?.aqua)}
              by={decision.by === undefined ? undefined : names[refKey({ ref: 'jiraUser', id: decision.by })]}
              busy={busy}
              onTakeBack={() => void takeBack(decision).then(() => list.current?.focus())}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
