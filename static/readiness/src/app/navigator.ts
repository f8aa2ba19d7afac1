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

/** How long the platform may take to hand out its history before the page goes without. */
const patienceMs = 1500;

/** The platform's history, so that Back and a reload lead where somebody expects; without it the tab remembers at least the place. */
export async function openNavigator(): Promise<Navigator> {
  try {
    return await Promise.race([platformNavigator(), new Promise<never>((_resolve, reject) => setTimeout(reject, patienceMs))]);
  } catch {
    return tabNavigator();
  }
}

async function platformNavigator(): Promise<Navigator> {
  const history = await view.createHistory();
  return {
    path: () => history.location.pathname,
    push: (path) => history.push(path),
    replace: (path) => history.replace(path),
    listen: (onPath) => history.listen(({ pathname }) => onPath(pathname)),
  };
}

function tabNavigator(): Navigator {
  let path = remembered('path') ?? '/';
  const go = (next: string): void => {
    path = next;
    remember('path', next);
  };
  return { path: () => path, push: go, replace: go, listen: () => () => undefined };
}
