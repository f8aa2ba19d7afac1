import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PeopleInScope, PersonState, Problem, ScopePerson } from '../../../../src/contract';
import { ask, backend } from '../backend';
import { downloadSheet } from '../common/download';
import { useAnnounce } from '../common/announce';
import { Loading } from '../common/Loading';
import { ProblemMessage } from '../common/ProblemMessage';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { PeopleRows } from './PeopleRows';
import { peopleLines } from './people-lines';
import { found, sorted, statesInOrder, type SortColumn } from './rows';
import { useDetails } from './use-details';
import './people.css';

interface Props {
  planId: string;
}

type State = { kind: 'loading' } | { kind: 'problem'; problem: Problem } | { kind: 'read'; read: PeopleInScope };

/** Everybody on items in scope of both sides in one table, with state, names and items as they are looked at. */
export function PeopleTable({ planId }: Props) {
  const words = useWords('people');
  const { views } = usePack().page.app;
  const [state, setState] = useState<State>({ kind: 'loading' });
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    void ask(backend('people', { planId })).then((reply) => {
      if (!gone) setState(reply.ok ? { kind: 'read', read: reply.value } : { kind: 'problem', problem: reply.problem });
    });
    return () => {
      gone = true;
    };
  }, [planId, attempt]);
  const again = (): void => {
    setState({ kind: 'loading' });
    setAttempt(attempt + 1);
  };
  return (
    <main className="people">
      <h1 ref={heading} tabIndex={-1}>
        {views.people}
      </h1>
      <p className="subtle people-lead">{words.lead}</p>
      {state.kind === 'loading' && <Loading label={words.loading} />}
      {state.kind === 'problem' && <ProblemMessage problem={state.problem} onRetry={again} />}
      {state.kind === 'read' && <Everybody planId={planId} read={state.read} />}
    </main>
  );
}

/** What is fetched for all people at once, how far it is, and how to stop it. */
interface Work {
  say: (done: string, of: string) => string;
  done: number;
  of: number;
}

function Everybody({ planId, read }: { planId: string; read: PeopleInScope }) {
  const { words: all, locale } = usePack();
  const words = useWords('people');
  const announce = useAnnounce();
  const { details, names, items } = useDetails(planId);
  const [only, setOnly] = useState<PersonState>();
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<SortColumn>('state');
  const [work, setWork] = useState<Work>();
  const stopped = useRef(false);
  const searchId = useId();
  const number = numberFormat(locale);

  const counts = useMemo(() => {
    const byState = new Map<PersonState, number>();
    for (const { state } of read.people) byState.set(state, (byState.get(state) ?? 0) + 1);
    return byState;
  }, [read]);
  const shown = useMemo(() => {
    const ofState = only === undefined ? read.people : read.people.filter(({ state }) => state === only);
    return sorted(found(ofState, query, details), sort, details);
  }, [read, only, query, sort, details]);

  /** Fetches for everybody, batch by batch, and tells how far it is; answers whether it came to its end. */
  const forAll = async (fetch: typeof names, say: Work['say']): Promise<boolean> => {
    stopped.current = false;
    setWork({ say, done: 0, of: read.people.length });
    await fetch(read.people, (done) => {
      if (!stopped.current) setWork({ say, done, of: read.people.length });
      return !stopped.current;
    });
    setWork(undefined);
    return !stopped.current;
  };
  const search = (text: string): void => {
    const first = query === '' && text !== '';
    setQuery(text);
    if (first) void forAll(names, words.searching);
  };
  const sortBy = (column: SortColumn): void => {
    setSort(column);
    if (column === 'assignee' || column === 'reporter') void forAll(items, words.counting);
  };
  const save = async (): Promise<void> => {
    if (!(await forAll(names, words.searching)) || !(await forAll(items, words.counting))) return;
    setSaving(true);
  };
  // The file is made of what is known once everything has come.
  const [saving, setSaving] = useState(false);
  useEffect(() => {
    if (!saving) return;
    downloadSheet(words.fileName, peopleLines(shown, read.roles, details, words), locale);
    setSaving(false);
  }, [saving, shown, read, details, words, locale]);
  const filter = (state: PersonState | undefined): void => {
    setOnly(state);
    const count = state === undefined ? read.people.length : (counts.get(state) ?? 0);
    announce(words.shown(number.format(count), number.format(read.people.length)));
  };

  const problems = read.unread.map(({ side, why }) => ({ side, ...all.unavailableReason(why) }));
  return (
    <>
      {problems.map(({ side, because, next }, index) => (
        <p key={index} className="people-unread">
          {words.sides[side]}: {because} {next}
        </p>
      ))}
      <div className="people-bar">
        <div className="people-search">
          <label htmlFor={searchId}>{words.search}</label>
          <Textfield id={searchId} isCompact value={query} onChange={(event) => search(event.currentTarget.value)} />
        </div>
        <Button spacing="compact" isDisabled={work !== undefined} onClick={() => void save()}>
          {words.csv}
        </Button>
      </div>
      <div className="people-states" role="group" aria-label={words.filterLabel}>
        <button type="button" aria-pressed={only === undefined} onClick={() => filter(undefined)}>
          {words.all} <span className="number">{number.format(read.people.length)}</span>
        </button>
        {statesInOrder
          .filter((state) => counts.has(state))
          .map((state) => (
            <button key={state} type="button" aria-pressed={only === state} onClick={() => filter(state)}>
              {words.states[state]} <span className="number">{number.format(counts.get(state) ?? 0)}</span>
            </button>
          ))}
      </div>
      <p className="subtle people-count">
        <span role="status">
          {work
            ? work.say(number.format(work.done), number.format(work.of))
            : words.shown(number.format(shown.length), number.format(read.people.length))}
        </span>{' '}
        {work && (
          <Button spacing="compact" appearance="subtle" onClick={() => (stopped.current = true)}>
            {words.stop}
          </Button>
        )}
      </p>
      {shown.length === 0 ? (
        <p>{read.people.length === 0 ? words.nobodyInScope : words.nobody}</p>
      ) : (
        <PeopleRows
          key={`${only ?? ''} ${query}`}
          people={shown}
          roles={read.roles}
          details={details}
          sort={sort}
          onSort={sortBy}
          onInSight={(some: readonly ScopePerson[]) => {
            void names(some);
            void items(some);
          }}
        />
      )}
    </>
  );
}
