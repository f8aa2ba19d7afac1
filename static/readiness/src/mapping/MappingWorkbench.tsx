import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Decision, Mapping, MappingRow, MappingTable, Overview, Problem, Ref } from '../../../../src/contract';
import { refKey } from '../../../../src/checklist/model/refs';
import { linesAsText } from '../../../../src/report/lines';
import { mappingLines, type MappingTableWords } from '../../../../src/report/mapping-table';
import { ask, backend } from '../backend';
import { useAnnounce } from '../common/announce';
import { Loading } from '../common/Loading';
import { copyText } from '../common/copy-text';
import { downloadSheet } from '../common/download';
import { ProblemMessage } from '../common/ProblemMessage';
import { useNamesOf } from '../decide/use-names-of';
import { numberFormat } from '../words/formats';
import { useWords } from '../words/later';
import { usePack } from '../words/pack';
import { isGap, mappingHeading, rowKey } from './rows';
import { ValueTable } from './ValueTable';
import './mapping.css';

interface Props {
  planId: string;
  overview: Overview;
  /** After something was decided: the plan and the run as they stand then. */
  onOverview: (overview: Overview) => void;
}

const dimensions = ['resolution', 'status', 'priority', 'list', 'sprint'] as const;
const arrows = { both: '⇄', toAqua: '→', toJira: '←' } as const;

type State = { kind: 'loading' } | { kind: 'problem'; problem: Problem } | { kind: 'read'; mapping: Mapping };

/** The values of both sides side by side, where their counterparts are decided on; goes out as the table to enter in SyncConfigurator. */
export function MappingWorkbench({ planId, overview, onOverview }: Props) {
  const { page, words, locale } = usePack();
  const own = useWords('mapping');
  const announce = useAnnounce();
  const [state, setState] = useState<State>({ kind: 'loading' });
  const [onlyGaps, setOnlyGaps] = useState(false);
  const [copyFailed, setCopyFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const read = useCallback(() => {
    void ask(backend('mapping', { planId })).then((reply) =>
      setState(reply.ok ? { kind: 'read', mapping: reply.value } : { kind: 'problem', problem: reply.problem }),
    );
  }, [planId]);
  useEffect(read, [read]);
  const readAgain = (): void => {
    setState({ kind: 'loading' });
    read();
  };

  const { plan } = overview;
  const pairs = plan?.draft.where?.pairs ?? [];
  const people = (plan?.answers.decisions ?? []).flatMap(({ by }): Ref[] => (by === undefined ? [] : [{ ref: 'jiraUser', id: by }]));
  const lists = (plan?.draft.travels?.fields ?? []).map(({ jiraFieldId }): Ref => ({ ref: 'jiraField', id: jiraFieldId }));
  const types = pairs.map(({ jiraIssueTypeId }): Ref => ({ ref: 'jiraIssueType', id: jiraIssueTypeId }));
  const names = useNamesOf([...types, ...lists, ...people], plan?.draft.where?.jiraProjectId);
  const nameOf = (ref: Ref): string => names[refKey(ref)] ?? `${words.naming.kinds[ref.ref]} ${ref.id}`;

  const fieldName = ({ dimension, field }: MappingTable): string =>
    field === undefined ? own.dimensions[dimension] : nameOf({ ref: 'jiraField', id: field });
  const pairName = ({ pair, direction = 'both' }: MappingTable): string =>
    pair
      ? own.pair(nameOf({ ref: 'jiraIssueType', id: pair.jiraIssueTypeId }), arrows[direction], own.itemTypes[pair.aquaItemType])
      : own.allPairs;

  /** Shows at once what was kept; what was taken back is read again, since its counterpart may be another one by now. */
  const onDecided = (
    dimension: Decision['dimension'],
    table: MappingTable,
    row: MappingRow | undefined,
    next: MappingRow | undefined,
  ): void => {
    if (row && next) {
      setState((before) => (before.kind === 'read' ? { kind: 'read', mapping: withRow(before.mapping, table, row, next) } : before));
      return;
    }
    void ask(backend('mapping', { planId, dimension })).then((reply) => {
      if (reply.ok)
        setState((before) =>
          before.kind === 'read' ? { kind: 'read', mapping: withDimension(before.mapping, dimension, reply.value) } : before,
        );
    });
  };

  return (
    <main className="mapping">
      <h1 id={mappingHeading} ref={heading} tabIndex={-1}>
        {page.app.views.mapping}
      </h1>
      <p className="subtle mapping-lead">{own.lead}</p>
      {content()}
    </main>
  );

  function content() {
    if (state.kind === 'loading') return <Loading label={own.loading} />;
    if (state.kind === 'problem') return <ProblemMessage problem={state.problem} onRetry={readAgain} />;
    const { mapping } = state;
    const rows = mapping.tables.flatMap((table) => table.rows);
    const gaps = rows.filter(isGap).length;
    const number = numberFormat(locale);
    const tableWords: MappingTableWords = { columns: own.columns, states: own.states, none: own.none.resolution, fieldName, pairName };
    const copy = async (): Promise<void> => {
      const copied = await copyText(linesAsText(mappingLines(mapping, tableWords)), null);
      setCopyFailed(!copied);
      if (copied) announce(own.copied);
    };
    return (
      <>
        <div className="mapping-bar">
          <p className="mapping-summary" role="status">
            {rows.length === 0
              ? own.nothing
              : gaps === 0
                ? own.allMapped(number.format(rows.length))
                : own.gaps(number.format(gaps), number.format(rows.length))}
          </p>
          <div className="actions">
            <Button spacing="compact" onClick={() => void copy()}>
              {own.copy}
            </Button>
            <Button spacing="compact" onClick={() => downloadSheet(own.fileName, mappingLines(mapping, tableWords), locale)}>
              {own.csv}
            </Button>
          </div>
        </div>
        {copyFailed && (
          <p role="alert" className="note">
            {own.copyFailed}
          </p>
        )}
        {rows.length > 0 && (
          <Checkbox label={own.onlyGaps} isChecked={onlyGaps} onChange={(event) => setOnlyGaps(event.currentTarget.checked)} />
        )}
        {dimensions.map((dimension) => {
          const tables = mapping.tables.filter((table) => table.dimension === dimension);
          const unread = mapping.unread.filter((one) => one.dimension === dimension);
          if (tables.length === 0 && unread.length === 0) return null;
          return (
            <section key={dimension} aria-labelledby={`mapping-${dimension}`}>
              <h2 id={`mapping-${dimension}`}>{own.dimensions[dimension]}</h2>
              {unread.map(({ why }, index) => {
                const { because, next } = words.unavailableReason(why);
                return (
                  <p key={index} className="mapping-unread">
                    {own.failed}: {because} {next}
                  </p>
                );
              })}
              {tables.map((table) => (
                <ValueTable
                  key={JSON.stringify([table.pair, table.field, table.aquaFieldId])}
                  table={table}
                  caption={table.field === undefined ? pairName(table) : `${fieldName(table)} · ${pairName(table)}`}
                  onlyGaps={onlyGaps}
                  overview={overview}
                  onOverview={onOverview}
                  nameOfPerson={(id) => names[refKey({ ref: 'jiraUser', id })]}
                  onDecided={(row, next) => onDecided(dimension, table, row, next)}
                />
              ))}
            </section>
          );
        })}
      </>
    );
  }
}

function withRow(mapping: Mapping, table: MappingTable, row: MappingRow, next: MappingRow): Mapping {
  const isIt = (one: MappingTable): boolean =>
    one.dimension === table.dimension && one.field === table.field && JSON.stringify(one.pair) === JSON.stringify(table.pair);
  const changed = (one: MappingTable): MappingTable => ({
    ...one,
    rows: one.rows.map((old) => (rowKey(old) === rowKey(row) ? next : old)),
  });
  return { ...mapping, tables: mapping.tables.map((one) => (isIt(one) ? changed(one) : one)) };
}

function withDimension(mapping: Mapping, dimension: Decision['dimension'], read: Mapping): Mapping {
  const others = <T extends { dimension: Decision['dimension'] }>(all: readonly T[]): T[] =>
    all.filter((one) => one.dimension !== dimension);
  return { tables: [...others(mapping.tables), ...read.tables], unread: [...others(mapping.unread), ...read.unread] };
}
