import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// eslint-disable-next-line no-restricted-syntax -- Vite reads its configuration from the default export.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/local/page/',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: '../../dist/local-page',
    emptyOutDir: true,
    // One file that only ever crosses loopback: the warning is about networks.
    chunkSizeWarningLimit: 2000,
  },
});
