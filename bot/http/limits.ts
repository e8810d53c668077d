import type { Request, RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';

const MINUTE_MS = 60_000;

/**
 * At most so many calls a minute by the same key, counted over some minutes so that a burst passes and a flood does not.
 * Kept in memory per instance, of verified callers only: enough, and it stores nothing of anybody.
 */
export function atMost(
  perMinute: number,
  overMinutes: number,
  by: (request: Request, response: Response) => string,
  told: RequestHandler,
): RequestHandler {
  return rateLimit({
    windowMs: overMinutes * MINUTE_MS,
    limit: perMinute * overMinutes,
    keyGenerator: (request, response) => by(request, response),
    // Nobody who calls reads them, and they cost a hash a call.
    standardHeaders: false,
    legacyHeaders: false,
    handler: (request, response, next) => void told(request, response, next),
  });
}
