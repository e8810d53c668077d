import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { fluentTokens } from './fluentTokens';
import { PREACT } from './preact';
import { quietTeams } from './quietTeams';

/** What every page needs at once; the words and parts of one page alone, and what brings Fluent's engine, come later. */
const FIRST =
  /node_modules\/preact\/|src\/tab\/(?:main\.tsx|(?:app|look|service|words)\/|forum\/\w+\.module\.css)|src\/texts\/(?:when|tab\/(?:sv|days))\.ts/;
/** What a forum's first page adds: one file too, as small files compress worse. */
const FORUM = /src\/(?:tab\/(?:forum\/|words\/forumTexts)|texts\/tab\/forum\/sv\.ts)/;
const LATER =
  /\/(?:[fF]luentDialog|field|FieldError|english|forumTexts|backIcon|BodyPage|LaterPage|laterParts|fetchAhead|SelectField|TextField|useStandAt|save)\b/;
const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds the tab to dist/tab; the service serves it at /tab/. */
// eslint-disable-next-line no-restricted-syntax -- Vite reads its configuration from the default export.
export default defineConfig({
  root: here,
  base: '/tab/',
  publicDir: false,
  resolve: { alias: PREACT },
  plugins: [react(), fluentTokens(here), quietTeams(), inlineStyles()],
  // The skeleton of the HTML uses the names too: `look-page`, `look-skeleton`.
  css: { modules: { generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}` } },
  build: {
    outDir: fileURLToPath(new URL('../../dist/tab', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'safari17.5'],
    // Teams runs in browsers that know modulepreload themselves.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [join(here, 'index.html'), join(here, 'config.html'), join(here, 'early.ts')],
      // What every page needs is one file: it compresses better, and costs one request.
      output: {
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        advancedChunks: {
          groups: [
            { name: 'first', test: (id: string) => FIRST.test(id) && !LATER.test(id) },
            { name: 'forum', test: FORUM },
          ],
        },
      },
    },
  },
});

/**
 * Puts the first view's style sheet into the page, so that its skeleton is painted without another round trip; puts
 * the chunk that speaks to Teams there too, so that the data is asked for while the first bundle is on its way, and asks
 * for the forum's chunk beside that bundle instead of after it.
 */
function inlineStyles(): Plugin {
  const link = /<link rel="stylesheet"[^>]*href="\/tab\/([^"]+)"[^>]*>/g;
  const module = /<script type="module" crossorigin src="([^"]+)"><\/script>\n?/g;
  const text = (source: string | Uint8Array) =>
    typeof source === 'string' ? source : new TextDecoder().decode(source);
  return {
    name: 'inline-styles',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const named = (name: RegExp) => Object.keys(bundle).find((file) => name.test(file)) ?? '';
        const early = bundle[named(/\/early-[^/]+\.js$/)];
        if (early?.type !== 'chunk' || early.imports.length > 0 || early.code.includes('</script'))
          throw new Error('The script that stands in the pages must stand by itself.');
        const script = `<script type="module">${early.code.replace(/\/\/# source.*/, '').trim()}</script>`;
        const forum = `<link rel="modulepreload" crossorigin href="/tab/${named(/\/forum-[^/]+\.js$/)}">`;
        Reflect.deleteProperty(bundle, early.fileName);
        const inlined = new Set<string>();
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
          const html = text(page.source).replace(link, (whole, name: string) => {
            const sheet = bundle[name];
            if (sheet?.type !== 'asset') return whole;
            inlined.add(name);
            return `<style>${text(sheet.source)}</style>`;
          });
          const bare = html.replace(/<!--[\s\S]*?-->/g, '').replace(/\n\s*/g, '\n');
          // The larger scripts are asked for before this one is read, and run after it. A forum is what the tab is opened on.
          const scripts = bare.match(module) ?? [];
          const asked = scripts.map((tag) => tag.replace(module, '<link rel="modulepreload" crossorigin href="$1">'));
          if (page.fileName.endsWith('index.html')) asked.push(forum);
          page.source = bare
            .replace(module, '')
            .replace('<style>', () => `${asked.join('')}<style>`)
            .replace('</body>', () => `${script}${scripts.join('')}</body>`);
        }
        // A later chunk asks for the sheets of all it rests on: those in the page must not come again, behind its own.
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const name of inlined)
            chunk.code = chunk.code.replaceAll(`"${name}"`, `"${named(/\/first-[^/]+\.js$/)}"`);
        }
        for (const name of inlined) Reflect.deleteProperty(bundle, name);
      },
    },
  };
}
