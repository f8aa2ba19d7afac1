import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const standIn = (file: string): string => here(`./stand-ins/${file}`);

/** Where in the bridge the parts are that the page uses: its one entry would bring all the others along. */
const bridgeParts: Record<string, string> = {
  makeInvoke: 'invoke',
  permissions: 'permissions',
  requestJira: 'fetch',
  router: 'router',
  view: 'view',
};

/** Takes each part of the bridge from its own module; a part that is not listed fails the build. */
const bridgeByParts: Plugin = {
  name: 'bridge-by-parts',
  enforce: 'pre',
  transform: {
    filter: { code: "from '@forge/bridge'" },
    handler: (code) =>
      code.replace(/import \{ ([\w, ]+) \} from '@forge\/bridge';/g, (_import, names: string) =>
        names
          .split(', ')
          .map((name) => {
            const part = bridgeParts[name];
            if (part === undefined) throw new Error(`static/readiness/vite.config.mts does not list ${name} of @forge/bridge`);
            return `import { ${name} } from ${JSON.stringify(here(`../../node_modules/@forge/bridge/out/${part}/index.js`))};`;
          })
          .join(''),
      ),
  },
};

/**
 * Takes the texts that explain the checks out of the files in which they stand beside the words of their rows: the index of them reads each
 * file as a module of its own, of which nothing else is left, so that they come when a row is opened (docs/decisions/032-words-and-bridge-in-parts.md).
 */
const aboutApart: Plugin = {
  name: 'about-apart',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || !/\/checks\/about-\w+\.ts$/.test(importer)) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && `${found.id}?about`;
  },
};

// Addresses are relative: the platform serves the page from a folder whose name it chooses.
export default defineConfig({
  base: './',
  plugins: [aboutApart, bridgeByParts, react()],
  resolve: {
    alias: [
      // The same components in a tenth of the size: docs/decisions/031-preact.md.
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
      { find: 'react-dom/client', replacement: 'preact/compat/client' },
      { find: 'react-dom', replacement: 'preact/compat' },
      { find: 'react', replacement: 'preact/compat' },
      // What the components bring along and this page never uses weighs more than all the rest of the page.
      { find: /^@atlaskit\/feature-gate-js-client(\/feature-gates)?$/, replacement: standIn('feature-gates.mjs') },
      { find: /^@atlaskit\/tooltip(\/.*)?$/, replacement: standIn('tooltip.mjs') },
      { find: '@atlaskit/button/new', replacement: '@atlaskit/button/default/button' },
      { find: '@forge/i18n', replacement: standIn('i18n.mjs') },
    ],
  },
  build: {
    outDir: 'build',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'app', test: /readiness\/src\/main\.tsx$/, priority: 2 },
            { name: 'result', test: /readiness\/src\/result\/ResultPage\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
});
