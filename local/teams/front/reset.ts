import { Router } from 'express';
import { LocalError } from '../localError';

/** Back to what was provisioned at first. Only the process that started all parts can take them down and up again. */
export function resetRoutes(startControl: string | null, forget: () => void): Router {
  const router = Router();
  let resetting = false;
  router.use((request, _response, next) => {
    const readsOnly = request.path === '/local/events' || request.path.startsWith('/local/page/');
    if (resetting && !readsOnly)
      throw new LocalError(503, 'Den lokala miljön nollställs just nu. Försök igen om en stund.');
    next();
  });
  router.post('/local/reset', async (_request, response) => {
    if (startControl === null) throw new LocalError(503, 'Nollställning kräver att allt är startat med npm start.');
    resetting = true;
    try {
      forget();
      const answer = await fetch(`${startControl}/reset`, { method: 'POST' });
      if (!answer.ok) throw new LocalError(503, 'Nollställningen gick inte. Starta om med npm start -- --fresh.');
    } finally {
      resetting = false;
    }
    forget();
    response.json({ reset: true });
  });
  return router;
}
