import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import ts from 'typescript';
import { defineConfig, type Plugin } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds the archive as one module that a SharePoint page can show, to dist/archive-views: the package in spfx holds it. */
// eslint-disable-next-line no-restricted-syntax -- Vite reads its configuration from the default export.
export default defineConfig({
  root: here,
  publicDir: false,
  plugins: [react(), described(['mount.tsx', 'mounting.ts'])],
  // In a library Vite leaves this to whoever builds it in; a page has no `process`.
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/archive-views', import.meta.url)),
    emptyOutDir: true,
    target: 'es2021',
    lib: { entry: `${here}mount.tsx`, formats: ['es'], fileName: () => 'mount.js' },
  },
});

/** Lays the types of these sources beside what is built, and says that it is a package. */
function described(sources: readonly string[]): Plugin {
  return {
    name: 'described',
    generateBundle() {
      for (const name of sources) {
        const compilerOptions = { jsx: ts.JsxEmit.ReactJSX, target: ts.ScriptTarget.ES2021 };
        const { outputText } = ts.transpileDeclaration(readFileSync(`${here}${name}`, 'utf8'), {
          fileName: name,
          compilerOptions,
        });
        this.emitFile({ type: 'asset', fileName: name.replace(/\.tsx?$/, '.d.ts'), source: outputText });
      }
      const about = { name: 'samverka-archive-views', version: '0.1.0', main: 'mount.js', types: 'mount.d.ts' };
      this.emitFile({ type: 'asset', fileName: 'package.json', source: JSON.stringify(about, null, 2) });
    },
  };
}
