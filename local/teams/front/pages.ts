import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router, type RequestHandler } from 'express';
import type { Directory } from '../directory/directory';
import { LocalError } from '../localError';
import { bodyNamed } from './bodies';

/** The page of the local Teams: one document for every address a person opens, its files below `/local/page/`. */
export function pageRoutes(pageDir: string, directory: Directory): Router {
  const router = Router();
  const document = join(pageDir, 'index.html');
  const page: RequestHandler = (_request, response) => {
    if (!existsSync(document)) throw new LocalError(503, 'Sidan är inte byggd. Kör npm run build.');
    response.set('Cache-Control', 'no-cache').sendFile(document);
  };
  router.use('/local/page', express.static(pageDir, { index: false, maxAge: '1h' }));
  router.get(
    '/local/tab',
    (request, _response, next) => {
      directory.person(request.query['as']);
      const body = request.query['body'];
      if (typeof body === 'string') bodyNamed(directory, body);
      next();
    },
    page,
  );
  router.get(['/', '/sites/:site', '/sites/:site/*rest'], page);
  return router;
}
