// The shell around the frame: stands for Jira. It alone tells the host who is in front of the page.
(() => {
  const byId = (id) => document.getElementById(id);
  const frame = byId('frame');
  const viewer = byId('viewer');
  const page = byId('page');
  const locale = byId('locale');
  const theme = byId('theme');
  const sizing = byId('sizing');

  async function host(command, payload) {
    const response = await fetch('/__forge/bridge', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-local-forge-host': '1' },
      body: JSON.stringify({ command, payload, as: viewer.value, page: page.value, theme: theme.value, locale: locale.value }),
    });
    const { result, error } = await response.json();
    if (error !== undefined) throw new Error(error);
    return result;
  }

  function consent(domains) {
    const dialog = byId('consent');
    byId('consent-origin').textContent = domains.join(', ');
    dialog.showModal();
    return new Promise((resolve) => {
      const answer = (allowed) => () => {
        dialog.close();
        resolve(allowed);
      };
      byId('consent-yes').onclick = answer(true);
      byId('consent-no').onclick = answer(false);
      dialog.oncancel = answer(false);
    });
  }

  function showFlag({ title, description }) {
    const flag = document.createElement('div');
    flag.textContent = [title, description].filter(Boolean).join(': ');
    byId('flags').append(flag);
    setTimeout(() => flag.remove(), 8000);
    return true;
  }

  // The page's own path stands in the address, so that Back, Forward and a reload of this window lead where they do in Jira.
  function locationOf(path, state = null) {
    const { pathname, search, hash } = new URL(path, 'https://app');
    return { pathname, search, hash, key: String(Date.now()), state };
  }

  function currentLocation() {
    const { hash } = window.location;
    return window.history.state?.location ?? locationOf(hash.startsWith('#/') ? hash.slice(1) : '/');
  }

  function tellLocation(location, action) {
    frame.contentWindow?.postMessage({ forge: 'location', location, action }, window.location.origin);
  }

  function history({ act, path, state, delta }) {
    if (act === 'go') window.history.go(delta);
    if (act !== 'push' && act !== 'replace') return currentLocation();
    const location = locationOf(path, state);
    const address = `#${location.pathname}${location.search}${location.hash}`;
    if (act === 'push') window.history.pushState({ location }, '', address);
    else window.history.replaceState({ location }, '', address);
    tellLocation(location, act.toUpperCase());
    return location;
  }

  window.addEventListener('popstate', () => tellLocation(currentLocation(), 'POP'));

  const here = {
    theme: () => theme.value,
    sizing: () => sizing.value,
    navigate: ({ url, type }) => {
      if (type === 'same-tab') window.location.assign(url);
      else window.open(url, '_blank', 'noopener');
      return true;
    },
    getUrl: ({ url } = {}) => url ?? window.location.href,
    reload: () => frame.contentWindow.location.reload(),
    changeWindowTitle: (title) => {
      document.title = title;
      return true;
    },
    history,
    showFlag,
    closeFlag: () => true,
    __permission__egressSet: async (payload) => {
      const domains = payload.egresses.flatMap(({ configured }) => configured.map(({ domain }) => domain));
      if (!(await consent(domains))) throw new Error('The administrator declined.');
      return host('__permission__egressSet', payload);
    },
  };

  window.addEventListener('message', async ({ data, source }) => {
    if (source !== frame.contentWindow) return;
    // The frame is as high as its page, and what is higher than the window is scrolled with this page.
    if (data?.forge === 'height') frame.style.height = `${data.height}px`;
    if (data?.forge !== 'call') return;
    const { id, command, payload } = data;
    const answer = await Promise.resolve()
      .then(() => (here[command] ? here[command](payload) : host(command, payload)))
      .then(
        (result) => ({ result }),
        (error) => ({ error: error.message }),
      );
    frame.contentWindow?.postMessage({ forge: 'answer', id, ...answer }, window.location.origin);
  });

  function applyTheme() {
    document.documentElement.dataset.colorMode = theme.value;
    frame.contentWindow?.postMessage({ forge: 'theme', theme: theme.value }, window.location.origin);
  }

  document.querySelector('.skip').addEventListener('click', (event) => {
    event.preventDefault();
    byId('app').focus();
  });
  byId('hour').addEventListener('click', async () => {
    const response = await fetch('/__forge/hour', { method: 'POST', headers: { 'x-local-forge-host': '1' } });
    const { events } = await response.json();
    showFlag({ title: 'The hourly trigger has run', description: `${events} events wait in the queue` });
  });
  theme.addEventListener('change', applyTheme);
  sizing.addEventListener('change', () => {
    frame.contentWindow?.postMessage({ forge: 'sizing', sizing: sizing.value }, window.location.origin);
  });
  // Only now is there somebody to hear what the page asks first.
  frame.src = '/app/index.html';
  for (const select of [viewer, page, locale]) select.addEventListener('change', () => frame.contentWindow.location.reload());
  void fetch('/viewers')
    .then((response) => response.json())
    .then((there) => {
      for (const who of ['member', 'syncUser']) viewer.querySelector(`[value=${who}]`).toggleAttribute('disabled', !there[who]);
    });
})();
