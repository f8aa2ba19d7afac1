import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Addresses are relative: the platform serves the page from a folder whose name it chooses.
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { outDir: 'build', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
});
