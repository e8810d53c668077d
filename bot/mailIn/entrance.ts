import { createHash, timingSafeEqual } from 'node:crypto';
import express, { Router } from 'express';
import { atMost } from '../http/limits';
import type { MailReader } from './mailIn';

/** The largest letter taken in. What is larger is answered 413, which a mail server tells the sender. */
const LARGEST = 25 * 1024 * 1024;
const MOST_A_MINUTE = 600;
const ADDRESS = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/;

/**
 * The entrance for letters: a mail server, or whoever reads the mailbox, hands one in as it came (`message/rfc822`) with
 * the address it came to. It is answered 202 when it is kept, 401 without the shared secret, 413 where it is too large;
 * anything else means that it is to be handed in again. Without a secret in the settings there is no entrance.
 */
export function mailRoutes(key: string | null, reader: Pick<MailReader, 'take'>): Router {
  const routes = Router();
  if (key === null) return routes;
  const hashed = (text: string) => createHash('sha256').update(text).digest();
  const right = hashed(`Bearer ${key}`);
  routes.use((request, response, next) => {
    if (timingSafeEqual(hashed(request.headers.authorization ?? ''), right)) next();
    else response.status(401).end();
  });
  routes.use(
    atMost(
      MOST_A_MINUTE,
      1,
      () => 'mail',
      (_request, response) => void response.status(429).end(),
    ),
  );
  routes.post('/', express.raw({ limit: LARGEST, type: 'message/rfc822' }), async (request, response) => {
    const { to } = request.query;
    const body: unknown = request.body;
    if (typeof to !== 'string' || !ADDRESS.test(to) || !Buffer.isBuffer(body)) {
      response.status(400).end();
      return;
    }
    await reader.take(body, to);
    response.status(202).end();
  });
  return routes;
}
