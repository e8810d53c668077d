import { Router } from 'express';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

const INLINE = /<script>([\s\S]*?)<\/script>/g;

/** The hashes of the scripts that stand in the tab's first page, `sha256-…`; none where the tab is not built. */
export function inlineScripts(folder: string): readonly string[] {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return [];
  return [...readFileSync(page, 'utf8').matchAll(INLINE)].map(
    ([, script]) =>
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
