import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fluentTokens } from '../fluentTokens';
import { PREACT } from '../preact';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds the page of personal links into the tab's folder. Nothing stands in its HTML: no inline script or style runs there. */
// eslint-disable-next-line no-restricted-syntax -- Vite reads its configuration from the default export.
export default defineConfig({
  root: here,
  base: '/tab/link/',
  publicDir: false,
  resolve: { alias: PREACT },
  plugins: [react(), fluentTokens(fileURLToPath(new URL('..', import.meta.url)))],
  css: { modules: { generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}` } },
  build: {
    outDir: fileURLToPath(new URL('../../../dist/tab/link', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'safari17.5'],
    // An address of data: would be an inline file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
