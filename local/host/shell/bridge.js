// What the platform puts into the frame's head: the way from the page to whoever hosts it. Calls that concern the frame itself are answered
// here; the others go to the shell, which alone knows who is in front of the page.
(() => {
  const waiting = new Map();
  const listeners = new Map();
  let calls = 0;
  let themed = false;
  let theme = 'light';

  function ask(command, payload) {
    calls += 1;
    const id = calls;
    // Functions do not cross a frame, and no command that is answered outside needs one.
    const plain = payload === undefined ? undefined : JSON.parse(JSON.stringify(payload));
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      window.parent.postMessage({ forge: 'call', id, command, payload: plain }, window.location.origin);
    });
  }

  function applyTheme() {
    const { documentElement: html, head } = document;
    html.dataset.colorMode = theme;
    html.dataset.theme = 'light:light dark:dark spacing:spacing typography:typography shape:shape';
    if (!document.querySelector('link[data-forge-theme]')) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href: './__forge/theme.css' });
      link.dataset.forgeTheme = '';
      const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
      head.prepend(link);
      return loaded;
    }
    return Promise.resolve();
  }

  const watchers = new Set();

  // The entries are the shell's, since Back and Forward are its window's. A location is a copy: whoever holds a history renews it by what
  // `listen` tells, as @forge/bridge does.
  async function createHistory() {
    return {
      action: 'POP',
      location: await ask('history', { act: 'read' }),
      push: (path, state) => void ask('history', { act: 'push', path, state }),
      replace: (path, state) => void ask('history', { act: 'replace', path, state }),
      go: (delta) => void ask('history', { act: 'go', delta }),
      goBack: () => void ask('history', { act: 'go', delta: -1 }),
      goForward: () => void ask('history', { act: 'go', delta: 1 }),
      listen: (watcher) => {
        watchers.add(watcher);
        return () => watchers.delete(watcher);
      },
    };
  }

  const here = {
    enableTheming: async () => {
      themed = true;
      theme = (await ask('theme')) ?? 'light';
      await applyTheme();
    },
    createHistory,
    on: async ({ event, callback }) => {
      const callbacks = listeners.get(event) ?? new Set();
      listeners.set(event, callbacks.add(callback));
      return { unsubscribe: () => callbacks.delete(callback) };
    },
    emit: async ({ event, payload }) => {
      listeners.get(event)?.forEach((callback) => callback(payload));
      return true;
    },
    emitReadyEvent: async () => true,
  };

  // How the platform's resizer measures the page; which of its methods Jira uses is not known (docs/platform/forge.md#content-security-policy).
  const heights = {
    bodyOffset: () => {
      const { marginTop, marginBottom } = getComputedStyle(document.body);
      return document.body.offsetHeight + parseFloat(marginTop) + parseFloat(marginBottom);
    },
    max: () => {
      const { body, documentElement: html } = document;
      return Math.max(heights.bodyOffset(), body.scrollHeight, html.offsetHeight, html.scrollHeight);
    },
  };
  let sizing = 'max';
  let told = 0;

  function tellHeight() {
    const height = Math.ceil(heights[sizing]());
    if (height === told) return;
    told = height;
    window.parent.postMessage({ forge: 'height', height }, window.location.origin);
  }

  window.addEventListener('DOMContentLoaded', () => {
    new ResizeObserver(tellHeight).observe(document.body);
    new MutationObserver(tellHeight).observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true });
    void ask('sizing').then((method) => {
      sizing = method in heights ? method : 'max';
      tellHeight();
    });
  });

  window.addEventListener('message', ({ data, source }) => {
    if (source !== window.parent || typeof data !== 'object' || data === null) return;
    if (data.forge === 'theme') {
      theme = data.theme;
      if (themed) void applyTheme();
    }
    if (data.forge === 'location') watchers.forEach((watcher) => watcher(data.location, data.action));
    if (data.forge === 'sizing') {
      sizing = data.sizing in heights ? data.sizing : 'max';
      tellHeight();
    }
    if (data.forge !== 'answer') return;
    const { resolve, reject } = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if (data.error !== undefined) reject?.(new Error(data.error));
    else resolve?.(data.result ?? undefined);
  });

  globalThis.__bridge = { callBridge: (command, payload) => (here[command] ?? ((input) => ask(command, input)))(payload) };
})();
