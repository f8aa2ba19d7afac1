import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Navigator } from './navigator';
import { pathOf, routeOf, type Route } from './routes';

interface Navigation {
  route: Route;
  go: (route: Route) => void;
  /** Goes there without leaving a step behind that Back would lead to. */
  replace: (route: Route) => void;
}

const NavigationContext = createContext<Navigation | undefined>(undefined);

/** Tells everybody below where the page is, and leads elsewhere. */
export function NavigationProvider({ navigator, children }: { navigator: Navigator; children: ReactNode }) {
  const [path, setPath] = useState(navigator.path);
  useEffect(() => navigator.listen(setPath), [navigator]);
  const go = useCallback(
    (route: Route) => {
      navigator.push(pathOf(route));
      setPath(pathOf(route));
    },
    [navigator],
  );
  const replace = useCallback(
    (route: Route) => {
      navigator.replace(pathOf(route));
      setPath(pathOf(route));
    },
    [navigator],
  );
  const navigation = useMemo(() => ({ route: routeOf(path), go, replace }), [path, go, replace]);
  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('there is no NavigationProvider above');
  return navigation;
}
