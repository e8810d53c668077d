import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** The pages of Teams and Microsoft 365 that may show the tab in a frame (reliability I1). */
const TEAMS = ['https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft'];

/**
 * Response headers. Framing is ruled by frame-ancestors alone: X-Frame-Options would blank the tab in Teams. `scripts` are
 * the hashes of the scripts that stand in the tab's own pages (`sha256-…`); no other inline script runs.
 */
export function contentPolicy(place: 'microsoft' | 'loopback', scripts: readonly string[]): RequestHandler {
  return helmet({
    frameguard: false,
    // The tab's own origin is what Teams opens; nothing else may embed its files.
    crossOriginResourcePolicy: { policy: 'same-origin' },
    hsts: place === 'microsoft',
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...scripts.map((hash) => `'${hash}'`)],
        // Fluent writes its styles at run time, as style elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        // The local host page is served from the tab's own origin, on one machine only.
        frameAncestors: place === 'loopback' ? [...TEAMS, "'self'"] : TEAMS,
      },
    },
  });
}
