import express, { Router } from 'express';
import { sep } from 'node:path';

/** The built tab at /tab. Hashed files are kept for ever; pages are asked for anew, so that a release is seen at once. */
export function tabRoutes(folder: string): Router {
  const routes = Router();
  routes.use(
    express.static(folder, {
      index: 'index.html',
      extensions: ['html'],
      fallthrough: true,
      setHeaders(response, path) {
        const hashed = path.includes(`${sep}assets${sep}`);
        response.set('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  routes.use((_request, response) => void response.status(404).end());
  return routes;
}
