import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';

const MINUTE_MS = 60_000;

/**
 * At most so many calls a minute by the same key. Kept in memory per instance: enough against a flood, and it stores
 * nothing of anybody. The answer names the seconds to wait.
 */
export function atMost(perMinute: number, by: (request: Request) => string, told: RequestHandler): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    keyGenerator: (request) => by(request),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, response, next) => told(request, response, next),
  });
}
