import { useEffect, useMemo, useState } from 'react';
import type { Finding, Overview, Ref } from '../../../../src/contract';
import { refKey, refsOf } from '../../../../src/wording/refs';
import { makeSay, type Say } from '../../../../src/wording/say';
import { ask, backend } from '../backend';
import {
  findIssueTypes,
  namesOfFields,
  namesOfPeople,
  namesOfPriorities,
  namesOfProjects,
  namesOfResolutions,
  namesOfStatuses,
} from '../jira';

type Names = Record<string, string>;

/**
 * Words with the names of what is on screen: Jira's are asked in the browser, aqua's in one call. `ready` tells when they are there; a name
 * that nobody tells leaves the thing with its id.
 */
export function useSay(overview: Overview, findings: readonly Finding[], people: readonly string[]): { say: Say; ready: boolean } {
  const { plan, connection, siteUrl } = overview;
  const where = plan?.draft.where;
  const [known, setKnown] = useState<Names>();
  const projectId = where?.jiraProjectId;
  // As text, so that the same things in a new list are not looked up again.
  const wanted = useMemo(() => {
    const own: Ref[] = where
      ? [
          { ref: 'jiraProject', id: where.jiraProjectId },
          { ref: 'aquaProject', id: where.aquaProjectId },
        ]
      : [];
    const all = [...own, ...people.map((id): Ref => ({ ref: 'jiraUser', id })), ...refsOf(findings)];
    return JSON.stringify([...new Map(all.map((ref) => [refKey(ref), ref])).values()]);
  }, [where, findings, people]);

  useEffect(() => {
    let gone = false;
    void lookUp(JSON.parse(wanted) as Ref[], projectId).then((names) => {
      if (!gone) setKnown((before) => ({ ...before, ...names }));
    });
    return () => {
      gone = true;
    };
  }, [wanted, projectId]);

  const say = useMemo(
    () =>
      makeSay({
        names: known ?? {},
        siteUrl,
        ...(connection ? { aquaAddress: connection.address } : {}),
        ...(where ? { jiraProjectId: where.jiraProjectId } : {}),
      }),
    [known, siteUrl, connection, where],
  );
  return { say, ready: known !== undefined };
}

async function lookUp(refs: readonly Ref[], projectId: string | undefined): Promise<Names> {
  const ids = (kind: Ref['ref']): string[] => [...new Set(refs.filter(({ ref }) => ref === kind).map(({ id }) => String(id)))];
  const named = (
    kind: 'jiraUser' | 'jiraProject' | 'jiraResolution' | 'jiraStatus' | 'jiraPriority' | 'jiraField' | 'jiraIssueType',
    pairs: [string, string][],
  ): Names => Object.fromEntries(pairs.map(([id, name]) => [refKey({ ref: kind, id }), name]));
  const parts = await Promise.all([
    orNone(namesOfPeople(ids('jiraUser'))).then((pairs) => named('jiraUser', pairs)),
    orNone(namesOfProjects(ids('jiraProject'))).then((pairs) => named('jiraProject', pairs)),
    orNone(namesOfResolutions(ids('jiraResolution'))).then((pairs) => named('jiraResolution', pairs)),
    orNone(namesOfFields(ids('jiraField'))).then((pairs) => named('jiraField', pairs)),
    orNone(projectId && ids('jiraStatus').length > 0 ? namesOfStatuses(projectId) : Promise.resolve([])).then((pairs) =>
      named('jiraStatus', pairs),
    ),
    orNone(ids('jiraPriority').length > 0 ? namesOfPriorities() : Promise.resolve([])).then((pairs) => named('jiraPriority', pairs)),
    orNone(projectId && ids('jiraIssueType').length > 0 ? issueTypes(projectId) : Promise.resolve([])).then((pairs) =>
      named('jiraIssueType', pairs),
    ),
    ask(backend('aquaNames', { refs: refs.filter(({ ref }) => ref.startsWith('aqua')) })).then((reply) => (reply.ok ? reply.value : {})),
  ]);
  return Object.assign({}, ...parts) as Names;
}

async function issueTypes(projectId: string): Promise<[string, string][]> {
  return (await findIssueTypes(projectId)).map(({ value, label }) => [value, label]);
}

/** A name that cannot be read is no reason to show nothing. */
function orNone(reading: Promise<[string, string][]>): Promise<[string, string][]> {
  return reading.catch(() => []);
}
