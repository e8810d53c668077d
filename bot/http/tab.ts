import { Router } from 'express';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

const PAGES = ['index.html', 'config.html'];
const INLINE = /<script(?: type="module")?>([\s\S]*?)<\/script>/g;

/** The hashes of the scripts that stand in the tab's own pages, `sha256-…`; none where the tab is not built. */
export function inlineScripts(folder: string): readonly string[] {
  const pages = PAGES.map((name) => join(folder, name)).filter((page) => existsSync(page));
  const scripts = pages.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(INLINE)].map(([, script]) => script));
  return [...new Set(scripts)].map(
    (script) =>
      `sha256-${createHash('sha256')
        .update(script ?? '')
        .digest('base64')}`,
  );
}

/**
 * The built tab at /tab, compressed as it was built where the browser takes brotli. Hashed files are kept for ever; pages are
 * asked for anew, so that a release is seen at once. Files are looked up as they are asked for: a new build needs no restart.
 */
export function tabRoutes(folder: string): Router {
  const routes = Router();
  routes.use(
    sirv(folder, {
      dev: true,
      brotli: true,
      etag: true,
      setHeaders(response, path) {
        const hashed = path.startsWith('/assets/');
        response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
        response.setHeader('Vary', 'Accept-Encoding');
      },
    }),
  );
  routes.use((_request, response) => void response.status(404).end());
  return routes;
}
