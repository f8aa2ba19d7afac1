import Button from '@atlaskit/button/new';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CheckId, Finding, MappingTable, Overview, Problem, Ref } from '../../../../src/contract';
import { decisionOn } from '../../../../src/checklist/model/decisions';
import { refKey } from '../../../../src/checklist/model/refs';
import { ask, backend } from '../backend';
import { ProblemMessage } from '../common/ProblemMessage';
import { useWords } from '../words/later';
import { decidableIn, refsOfDecision, type Decidable } from './decidable';
import { DecideForm } from './DecideForm';
import { DecisionLine } from './DecisionLine';
import { useDecisions } from './use-decisions';
import { useNamesOf } from './use-names-of';
import './decide.css';

interface Props {
  check: CheckId;
  finding: Finding;
  overview: Overview;
  onOverview: (overview: Overview) => void;
  /** Whether the form stands open from the beginning. */
  opened?: boolean;
}

/** The way to decide on the value of a finding; nothing for findings that are about no value. */
export function Decide({ check, finding, overview, onOverview, opened = false }: Props) {
  const value = decidableIn(check, finding);
  return value && overview.plan ? <DecideOn value={value} overview={overview} onOverview={onOverview} opened={opened} /> : null;
}

/** Where the focus goes when what held it is gone: a row in order leaves its place. */
const resultHeading = 'verdict';

function DecideOn({ value, overview, onOverview, opened }: Omit<Props, 'check' | 'finding'> & { value: Decidable }) {
  const words = useWords('decide');
  const { plan } = overview;
  const planId = plan?.id ?? '';
  const { dimension } = value.key;
  const [open, setOpen] = useState(opened === true);
  const [offered, setOffered] = useState<Awaited<ReturnType<typeof readOffered>>>();
  const { busy, trouble, keep, takeBack } = useDecisions(overview, onOverview);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const decision = decisionOn(plan?.answers.decisions ?? [], value.key);
  const by: Ref[] = decision?.by === undefined ? [] : [{ ref: 'jiraUser', id: decision.by }];
  const other = decision && refsOfDecision(decision, plan?.draft ?? {})[value.side === 'jira' ? 'aqua' : 'jira'];
  const names = useNamesOf([...by, ...(other ? [other] : [])], plan?.draft.where?.jiraProjectId);
  useFocusBack(root);

  const wanted = JSON.stringify(value);
  useEffect(() => {
    if (!open) return undefined;
    let gone = false;
    const decidable = JSON.parse(wanted) as Decidable;
    void readOffered(planId, decidable).then((read) => {
      if (!gone) setOffered(read);
    });
    return () => {
      gone = true;
    };
  }, [open, planId, wanted]);

  const close = (): void => setOpen(false);
  /** Whether the form stood there before: then the button in its place takes the focus. */
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const problem = trouble ?? (offered?.ok === false ? offered.problem : undefined);

  return (
    <div className="decide" ref={root}>
      {problem && <ProblemMessage problem={problem} />}
      {decision && (
        <DecisionLine
          decision={decision}
          becomes={other && names[refKey(other)]}
          by={by[0] && names[refKey(by[0])]}
          busy={busy}
          onTakeBack={() => void takeBack(decision).then(() => opener.current?.focus())}
        />
      )}
      {open ? (
        <DecideForm
          key={dimension}
          value={value}
          offered={offered?.ok ? offered.offered : offered ? [] : undefined}
          busy={busy}
          onSave={(input) => void keep([input]).then((kept) => kept && close())}
          onCancel={close}
        />
      ) : (
        <Button ref={opener} spacing="compact" onClick={() => setOpen(true)}>
          {decision ? words.decideAnew : words.decide}
        </Button>
      )}
    </div>
  );
}

/** What can be chosen for a value, read when somebody wants to. */
async function readOffered(
  planId: string,
  { key, side }: Decidable,
): Promise<{ ok: true; offered: MappingTable['jira'] | MappingTable['aqua'] } | { ok: false; problem: Problem }> {
  const reply = await ask(backend('mapping', { planId, dimension: key.dimension }));
  if (!reply.ok) return reply;
  const table = reply.value.tables.find(
    ({ pair, field }) =>
      field === key.field && pair?.jiraIssueTypeId === key.pair?.jiraIssueTypeId && pair?.aquaItemType === key.pair?.aquaItemType,
  );
  const [unread] = reply.value.unread;
  if (!table && unread) return { ok: false, problem: { code: 'connection-failed', unavailable: unread.why } };
  return { ok: true, offered: table?.[side === 'jira' ? 'aqua' : 'jira'] ?? [] };
}

/** Leads the focus to the head of the result where it stood in something that goes away. */
function useFocusBack(root: React.RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = root.current;
    return () => {
      if (element?.contains(document.activeElement)) requestAnimationFrame(() => document.getElementById(resultHeading)?.focus());
    };
  }, [root]);
}
