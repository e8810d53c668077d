import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';

const MINUTE_MS = 60_000;

/** Calls that are refused for who makes them, a minute and address. Whoever is let in is never counted. */
const REFUSED_A_MINUTE = 120;

/**
 * What comes before a refusal for want of a right token: beyond so many from one address the caller is told to wait, and
 * nothing more is written down of it. It costs nobody else behind the same address anything, since only those refused
 * come here: the proxy of an organisation has one address for all of its people.
 */
export function refusedByAddress(told: RequestHandler): RequestHandler {
  return atMost(REFUSED_A_MINUTE, 1, addressOf, told);
}

/** The address that a call comes from, as the trusted proxies tell it; of IPv6 the network that one customer has. */
export function addressOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? '');
}

/**
 * At most so many calls a minute by the same key, counted over some minutes so that a burst passes and a flood does not.
 * Kept in memory per instance and forgotten when the time is out: enough, and it stores nothing of anybody.
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
