import { Agent, createServer, type Server } from 'node:http';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import express from 'express';
import react from '@vitejs/plugin-react';
import sirv from 'sirv';
import { build } from 'vite';
import { contentPolicy } from '../../bot/http/contentPolicy';
import { inlineScripts, tabRoutes } from '../../bot/http/tab';
import { proxyTo } from '../../local/teams/front/proxy';

/** Builds a page to compare with, compressed as the tab is. */
export async function buildPage(name: 'limit' | 'typical', out: string): Promise<string> {
  const outDir = join(out, name);
  await build({
    root: join('bench', 'tab', name),
    base: `/${name}/`,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    mode: 'production',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js|css)$/.test(file)) continue;
    writeFileSync(join(outDir, `${file}.br`), brotliCompressSync(readFileSync(join(outDir, file))));
  }
  return outDir;
}

/**
 * One address for all: the host that frames the pages, the pages themselves, each straight from this process, and
 * everything else from the product, by the same way for all three. An answer in `instead`, by its path, is given in place
 * of the product's own.
 */
export async function serveBeside(
  product: string,
  folders: Readonly<Record<string, string>>,
  instead: ReadonlyMap<string, string>,
): Promise<Server> {
  const host = readFileSync(join('bench', 'tab', 'host.html'));
  const onward = proxyTo(() => product, new Agent({ keepAlive: true }));
  const sides = Object.entries(folders).map(([name, folder]) => ({
    prefix: `/${name}`,
    serve: sirv(folder, {
      brotli: true,
      setHeaders: (response, path) =>
        response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000' : 'no-cache'),
    }),
  }));
  const built = join('dist', 'tab');
  const tab = express();
  tab.use(contentPolicy('loopback', inlineScripts(built)));
  tab.use('/tab', tabRoutes(built));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith('/host')) return void response.setHeader('Content-Type', 'text/html').end(host);
    if (path.startsWith('/tab/')) return void tab(request, response);
    const given = instead.get(path);
    if (given !== undefined) {
      response.setHeader('Content-Type', 'application/json').setHeader('Content-Encoding', 'br');
      return void response.end(brotliCompressSync(given, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
    }
    const side = sides.find(({ prefix }) => path.startsWith(`${prefix}/`));
    if (side === undefined) {
      // To the product it is its own page that asks.
      request.headers.host = new URL(product).host;
      if (request.headers.origin !== undefined) request.headers.origin = new URL(product).origin;
      onward(request, response);
      return;
    }
    request.url = path.slice(side.prefix.length);
    side.serve(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export const addressOf = (server: Server): string =>
  `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
