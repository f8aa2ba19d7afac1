import { useCallback, useEffect, useState } from 'react';
import { findIssueTypes, type Option } from '../jira';

/** The work types of a Jira project; read anew for another project. */
export function useProjectTypes(projectId: string | undefined): { types?: Option[]; silent: boolean; again: () => void } {
  const [loaded, setLoaded] = useState<{ of?: string; types?: Option[] }>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (projectId === undefined) return undefined;
    let gone = false;
    void findIssueTypes(projectId)
      .then((types) => ({ of: projectId, types }))
      .catch(() => ({ of: projectId }))
      .then((next) => {
        if (!gone) setLoaded(next);
      });
    return () => {
      gone = true;
    };
  }, [projectId, attempt]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  const arrived = projectId !== undefined && loaded.of === projectId;
  return { ...(arrived && loaded.types ? { types: loaded.types } : {}), silent: arrived && !loaded.types, again };
}
