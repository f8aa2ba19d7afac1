import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const standIn = (file: string): string => fileURLToPath(new URL(`./stand-ins/${file}`, import.meta.url));

// Addresses are relative: the platform serves the page from a folder whose name it chooses.
export default defineConfig({
  base: './',
  plugins: [react()],
  resolve: {
    alias: [
      // What the components bring along and this page never uses weighs more than React does.
      { find: /^@atlaskit\/feature-gate-js-client(\/feature-gates)?$/, replacement: standIn('feature-gates.mjs') },
      { find: /^@atlaskit\/tooltip(\/.*)?$/, replacement: standIn('tooltip.mjs') },
      { find: '@atlaskit/button/new', replacement: '@atlaskit/button/default/button' },
    ],
  },
  build: { outDir: 'build', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
});
