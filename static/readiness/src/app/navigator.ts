import { view } from '@forge/bridge';
import { remember, remembered } from './session';

/** Moves between paths of the page, and tells when somebody else did: the browser's Back and Forward. */
export interface Navigator {
  path: () => string;
  push: (path: string) => void;
  replace: (path: string) => void;
  /** Returns what ends the listening. */
  listen: (onPath: (path: string) => void) => () => void;
}

/** How long the page waits for the platform's history before it shows itself without. */
const patienceMs = 1500;

/**
 * The platform's history, so that Back and a reload lead where somebody expects. Where it comes late the tab remembers the place until then, and
 * for good where it does not come at all. A late one leads to its own place unless somebody has moved by then.
 */
export async function openNavigator(): Promise<Navigator> {
  const platform = platformNavigator();
  try {
    return await Promise.race([platform, new Promise<never>((_resolve, reject) => setTimeout(reject, patienceMs))]);
  } catch {
    return tabNavigator(platform);
  }
}

/**
 * The history stands outside the frame and tells of every move, the page's own ones as well, a moment later. By then the page may be elsewhere:
 * what comes back of its own moves leads nowhere (docs/platform/forge.md#bridge).
 */
async function platformNavigator(): Promise<Navigator> {
  const history = await view.createHistory();
  const onTheirWay: string[] = [];
  const isOwn = (path: string): boolean => onTheirWay.splice(0, onTheirWay.indexOf(path) + 1).length > 0;
  const listeners = new Set<(path: string) => void>();
  history.listen(({ pathname }, action) => {
    if (action === 'POP' || !isOwn(pathname)) listeners.forEach((onPath) => onPath(pathname));
  });
  const moving = (move: (path: string) => void) => (path: string) => {
    onTheirWay.push(path);
    move(path);
  };
  return {
    path: () => history.location.pathname,
    push: moving((path) => history.push(path)),
    replace: moving((path) => history.replace(path)),
    listen: (onPath) => {
      listeners.add(onPath);
      return () => listeners.delete(onPath);
    },
  };
}

function tabNavigator(platform: Promise<Navigator>): Navigator {
  let path = remembered('path') ?? '/';
  let late: Navigator | undefined;
  let hasMoved = false;
  const listening = new Map<(path: string) => void, (() => void) | undefined>();
  platform.then(
    (navigator) => {
      late = navigator;
      const differs = navigator.path() !== path;
      if (differs && hasMoved) navigator.replace(path);
      for (const onPath of listening.keys()) {
        listening.set(onPath, navigator.listen(onPath));
        if (differs && !hasMoved) onPath(navigator.path());
      }
    },
    () => undefined,
  );
  const go = (next: string): void => {
    path = next;
    remember('path', next);
  };
  return {
    path: () => late?.path() ?? path,
    push: (next) => {
      // Where the page leads by itself is no place that somebody chose.
      hasMoved = true;
      if (late) late.push(next);
      else go(next);
    },
    replace: (next) => (late ? late.replace(next) : go(next)),
    listen: (onPath) => {
      listening.set(onPath, late?.listen(onPath));
      return () => {
        listening.get(onPath)?.();
        listening.delete(onPath);
      };
    },
  };
}
