import type { RequestHandler } from 'express';
import { acts } from '../../src/api/acts';
import { bodyViews } from '../api/bodyViews';
import type { Log } from '../log';

/** All that a measurement may be told apart by; whatever else it is given is left out (I3). */
export interface Told {
  readonly method?: string;
  /** From `routeOf`. */
  readonly route?: string;
  readonly status?: number;
  /** Short name of the organisation whose site is asked. */
  readonly site?: string;
  readonly event?: string;
  readonly level?: string;
}

/** What is measured of the service for whoever watches over it. Nothing of it names a person or what anybody wrote. */
export interface Telemetry {
  /** Measures each call to the service; what it asks of SharePoint meanwhile belongs to it. */
  readonly calls: RequestHandler;
  /** Asks as `fetch` does, and measures it. */
  asking(site: string): typeof fetch;
  /** The same log, whose lines are counted by their event. */
  counting(log: Log): Log;
  /** Sends what has not been sent yet, within a second or not at all. */
  close(): Promise<void>;
}

const TOLD = ['method', 'route', 'status', 'site', 'event', 'level'] as const;

/** Only what may be told, and of that only plain words. */
export function told(given: Told): Record<string, string | number> {
  return Object.fromEntries(
    TOLD.flatMap((name) => {
      const value = given[name];
      if (value === undefined) return [];
      return [[name, typeof value === 'number' ? value : value.replace(/[^\w .:/-]/g, '_').slice(0, 60)]];
    }),
  );
}

/** The words an address may be told by; numbers, names and links in it are never any of them. */
const WORDS: ReadonlySet<string> = new Set([
  ...['api', 'acts', 'messages', 'bodies', 'meetings', 'cockpit', 'registrar', 'open', 'calendar', 'mail', 'link'],
  ...['tab', 'health', 'ready', 'preview', 'package', 'export', 'groups', 'document'],
  ...Object.keys(acts),
  ...Object.keys(bodyViews),
]);

/** The address of a call without what sets one apart from another: `/api/bodies/:/members`. */
export function routeOf(path: string): string {
  const parts = path.split('/').filter(Boolean).slice(0, 6);
  return `/${parts.map((part) => (WORDS.has(part) ? part : ':')).join('/')}`;
}
