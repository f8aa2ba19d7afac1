import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Plan, PlanSummary, Ref } from '../../../../src/contract';
import { refKey } from '../../../../src/checklist/model/refs';
import { makeSay } from '../../../../src/wording/say';
import { namesInAqua } from '../common/aqua-names';
import { labelsOfProjects, namesOfPeople } from '../jira';
import { usePack } from '../words/pack';

/** A name by its thing's key; null where nobody tells it. */
type Names = Readonly<Record<string, string | null>>;

const NamesContext = createContext<{ names: Names; want: (refs: readonly Ref[]) => void } | undefined>(undefined);

const onItsWay = '…';
/** Names of projects and of people who checked, for everything that shows several plans. Each is asked for once. */
export function NamesProvider({ children }: { children: ReactNode }) {
  const [names, setNames] = useState<Names>({});
  const asked = useRef(new Set<string>());
  const want = useCallback((refs: readonly Ref[]) => {
    const fresh = refs.filter((ref) => !asked.current.has(refKey(ref)));
    const once = [...new Map(fresh.map((ref) => [refKey(ref), ref])).values()];
    if (once.length === 0) return;
    for (const ref of once) asked.current.add(refKey(ref));
    const tell = (kind: Ref['ref'], found: Readonly<Record<string, string>>): void => {
      const own = once.filter(({ ref }) => ref === kind).map((ref) => [refKey(ref), found[refKey(ref)] ?? null] as const);
      setNames((before): Names => ({ ...before, ...Object.fromEntries<string | null>(own) }));
    };
    const idsOf = (kind: Ref['ref']): string[] => once.filter(({ ref }) => ref === kind).map(({ id }) => String(id));
    const askJira = async (kind: 'jiraProject' | 'jiraUser', read: (ids: string[]) => Promise<[string, string][]>): Promise<void> => {
      const ids = idsOf(kind);
      if (ids.length === 0) return;
      const pairs = await read(ids).catch((): [string, string][] => []);
      tell(kind, Object.fromEntries(pairs.map(([id, name]) => [refKey({ ref: kind, id }), name])));
    };
    void askJira('jiraProject', labelsOfProjects);
    void askJira('jiraUser', namesOfPeople);
    void namesInAqua(once.filter(({ ref }) => ref === 'aquaProject')).then((found) => tell('aquaProject', found));
  }, []);
  const value = useMemo(() => ({ names, want }), [names, want]);
  return <NamesContext.Provider value={value}>{children}</NamesContext.Provider>;
}

/** A plan as far as its name is concerned. */
export interface NamedPlan {
  name?: string;
  where?: Pick<Plan['where'], 'jiraProjectId' | 'aquaProjectId'>;
}

export interface PlanNames {
  /** What people call it: its own name, or its two projects. */
  labelOf: (plan: NamedPlan) => string;
  /** Its two projects, where it has them. */
  projectsOf: (plan: NamedPlan) => string | undefined;
  personOf: (accountId: string) => string;
}

/** How plans and people are called; asks for the names that are still unknown. */
export function usePlanNames(
  plans: readonly (NamedPlan & Partial<Pick<PlanSummary, 'latest'>>)[],
  people: readonly string[] = [],
): PlanNames {
  const context = useContext(NamesContext);
  if (!context) throw new Error('there is no NamesProvider above');
  const { names, want } = context;
  const { words, locale, page } = usePack();
  useEffect(() => {
    const refs = plans.flatMap(({ where, latest }): Ref[] => [
      ...(where ? projectRefs(where) : []),
      ...(latest?.startedBy ? [{ ref: 'jiraUser', id: latest.startedBy } as const] : []),
    ]);
    want([...refs, ...people.map((id): Ref => ({ ref: 'jiraUser', id }))]);
  }, [plans, people, want]);
  return useMemo(() => {
    const told = Object.entries(names).flatMap(([key, name]) => (name === null ? [] : [[key, name] as const]));
    const say = makeSay({ words, locale, names: Object.fromEntries(told), siteUrl: '' });
    const nameOf = (ref: Ref): string => (names[refKey(ref)] === undefined ? onItsWay : say.name(ref));
    const projectsOf = ({ where }: NamedPlan): string | undefined => where && projectRefs(where).map(nameOf).join(' ⇄ ');
    return {
      labelOf: (plan) => plan.name ?? projectsOf(plan) ?? page.app.unnamedPlan,
      projectsOf,
      personOf: (id) => nameOf({ ref: 'jiraUser', id }),
    };
  }, [names, words, locale, page]);
}

function projectRefs({ jiraProjectId, aquaProjectId }: NonNullable<NamedPlan['where']>): Ref[] {
  return [
    { ref: 'jiraProject', id: jiraProjectId },
    { ref: 'aquaProject', id: aquaProjectId },
  ];
}
