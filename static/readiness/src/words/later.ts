import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Language } from '../../../../src/wording/language';
import type { ChecklistAbout, SelfCheckWords } from '../../../../src/wording/words';
import type { decide } from './en/decide';
import type { evidence } from './en/evidence';
import type { history } from './en/history';
import type { mapping } from './en/mapping';
import type { people } from './en/people';
import type { plans } from './en/plans';
import type { setup } from './en/setup';
import type { support } from './en/support';

/** Words of views that are not on the first screen: they come with the view. English gives the shape. */
export interface LaterWords {
  about: ChecklistAbout;
  decide: typeof decide;
  evidence: typeof evidence;
  history: typeof history;
  mapping: typeof mapping;
  people: typeof people;
  plans: typeof plans;
  selfCheck: SelfCheckWords;
  setup: typeof setup;
  support: typeof support;
}

export type Area = keyof LaterWords;

const sources: Record<Language, { [A in Area]: () => Promise<LaterWords[A]> }> = {
  en: {
    about: async () => (await import('./en/about')).about,
    decide: async () => (await import('./en/decide')).decide,
    evidence: async () => (await import('./en/evidence')).evidence,
    history: async () => (await import('./en/history')).history,
    mapping: async () => (await import('./en/mapping')).mapping,
    people: async () => (await import('./en/people')).people,
    plans: async () => (await import('./en/plans')).plans,
    selfCheck: async () => (await import('./en/self-check')).selfCheck,
    setup: async () => (await import('./en/setup')).setup,
    support: async () => (await import('./en/support')).support,
  },
  de: {
    about: async () => (await import('./de/about')).about,
    decide: async () => (await import('./de/decide')).decide,
    evidence: async () => (await import('./de/evidence')).evidence,
    history: async () => (await import('./de/history')).history,
    mapping: async () => (await import('./de/mapping')).mapping,
    people: async () => (await import('./de/people')).people,
    plans: async () => (await import('./de/plans')).plans,
    selfCheck: async () => (await import('./de/self-check')).selfCheck,
    setup: async () => (await import('./de/setup')).setup,
    support: async () => (await import('./de/support')).support,
  },
};

/** A page has one reader, and a reader one language. */
let language: Language = 'en';
const loaded: { [A in Area]?: LaterWords[A] } = {};

/** Says in which language the words of later views are loaded. */
export function speak(chosen: Language): void {
  language = chosen;
}

async function load(area: Area): Promise<void> {
  await put(area, sources[language]);
}

async function put<A extends Area>(area: A, from: { [B in A]: () => Promise<LaterWords[B]> }): Promise<void> {
  loaded[area] ??= await from[area]();
}

/** A component that is loaded when it is needed, together with the words that it uses: it is never shown without them. */
export function lazyView<P>(areas: readonly Area[], view: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    const [component] = await Promise.all([view(), ...areas.map(load)]);
    return { default: component };
  });
}

/** Words of a view that came with it. */
export function useWords<A extends Area>(area: A): LaterWords[A] {
  const words = loaded[area];
  if (!words) throw new Error(`the view does not name "${area}" among its words`);
  return words;
}
