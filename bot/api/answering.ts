import type { Response } from 'express';
import type { ImportAnswer } from '../../src/api/importing';
import type { Performed } from '../../src/doing/acts/performing';

/** Sends one sentence as the reason why there is nothing else. */
export function sayWhy(response: Response, status: number, error: string): void {
  response.status(status).json({ error });
}

/** Sends the answer to an act with the status that goes with it. */
export function sendPerformed(response: Response, performed: Performed): void {
  if ('notFound' in performed) sayWhy(response, 404, performed.notFound.text);
  else response.status(statusOf(performed)).json(performed);
}

/** Sends the answer to an act of importing: a preview is an answer like what was done. */
export function sendImported(response: Response, answer: ImportAnswer): void {
  const status = 'refused' in answer ? 409 : 'invalid' in answer ? 400 : 200;
  response.status(status).json(answer);
}

function statusOf(performed: Exclude<Performed, { readonly notFound: unknown }>): number {
  if ('done' in performed) return 200;
  if ('refused' in performed) return 409;
  return 'changedByOther' in performed ? 412 : 400;
}
