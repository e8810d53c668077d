import { Router, type Response } from 'express';
import type { Instant } from '../src/core/calendar';
import { stuckNotices, type Stuck } from '../src/doing/outbox/stuck';
import { SCHEMA } from '../src/storage/lists';
import type { Standing } from '../src/storage/standing';
import type { WatchedSite } from '../src/storage/watchedSite';
import { standingTexts } from '../src/texts/standing';
import { fieldsOfError, type Log } from './log';
import type { Underway } from './underway';

/** How often the service looks by itself how its sites stand, in milliseconds of real time. */
const EVERY_MS = 3 * 60_000;

/** Whoever watches over the sites, and tells of them over HTTP. */
export interface StandingWatch {
  readonly routes: Router;
  /** Looks now, and then every few minutes. */
  begin(): void;
  close(): void;
}

/**
 * `GET /health` is for whoever watches over the service: what is wrong with each site and what to do, in Swedish and
 * English; 503 as soon as something is. `GET /ready` is for what shares the calls out between instances: 503 only where
 * no site at all can be worked with. Neither waits for SharePoint, so one that asks each minute hears within the next.
 * What is wrong is logged when it changes.
 */
export function standingWatch(
  sites: readonly WatchedSite[],
  now: () => Instant,
  { log, work }: { readonly log: Log; readonly work: Underway },
): StandingWatch {
  const told = new Map<WatchedSite, string>();
  const waiting = new Map<WatchedSite, Stuck>();
  async function look(site: WatchedSite): Promise<void> {
    const standing = await site.standing();
    if (standing.state === 'ok' || standing.state === 'clockOff') waiting.set(site, await stuckNotices({ now }, site));
    const stuck = waiting.get(site) ?? null;
    const what = stuck === null ? plain(site, standing) : `${plain(site, standing)} outbox ${String(stuck.count)}`;
    const isWell = standing.state === 'ok' && stuck === null;
    if (told.get(site) !== what) log(isWell ? 'info' : 'error', 'site.standing', { what });
    told.set(site, what);
  }
  const lookAll = () => {
    for (const site of sites)
      work.track(look(site)).catch((error: unknown) => log('error', 'site.standing', fieldsOfError(error)));
  };
  let timer: NodeJS.Timeout | undefined;
  const routes = Router();
  routes.get('/health', (_request, response) => {
    lookAll();
    const shown = sites.map((site) =>
      healthOf(site.organisation, site.lastStanding(), { stuck: waiting.get(site) ?? null }),
    );
    const isWell = shown.every(({ state, sv }) => state === 'unknown' || (state === 'ok' && sv.length === 0));
    const status = isWell ? 'ok' : 'attention';
    answer(response, status === 'ok' ? 200 : 503, { status, schema: SCHEMA, sites: shown });
  });
  routes.get('/ready', (_request, response) => {
    const states = sites.map((site) => site.lastStanding()?.state);
    const ready = states.some((state) => state === 'ok' || state === 'wanting' || state === 'clockOff') ? 'yes' : 'no';
    answer(response, ready === 'yes' ? 200 : 503, { ready });
  });
  return {
    routes,
    begin() {
      lookAll();
      timer = setInterval(lookAll, EVERY_MS);
      timer.unref();
    },
    close: () => clearInterval(timer),
  };
}

function answer(response: Response, status: number, body: object): void {
  response.status(status).set('Cache-Control', 'no-store').json(body);
}

function plain(site: WatchedSite, standing: Standing): string {
  const wanting =
    standing.state === 'wanting'
      ? [...standing.lists.map(({ place }) => place), ...standing.columns.map(({ column }) => column)]
      : [];
  return [site.organisation, standing.state, ...wanting].join(' ');
}

function healthOf(site: string, standing: Standing | null, { stuck }: { readonly stuck: Stuck }) {
  const { state } = standing ?? { state: 'unknown' as const };
  const all = (language: 'sv' | 'en') => [
    ...saysOf(language, standing),
    ...(stuck === null ? [] : [standingTexts(language).stuck(stuck)]),
  ];
  return { site, state, sv: all('sv'), en: all('en') };
}

/** What is wrong with a site, a sentence for each thing with what to do; null: nobody has looked yet. */
export function saysOf(language: 'sv' | 'en', standing: Standing | null): readonly string[] {
  const texts = standingTexts(language);
  if (standing === null) return [texts.unknown];
  switch (standing.state) {
    case 'ok':
      return [];
    case 'newerSchema':
      return [texts.newerSchema(standing)];
    case 'clockOff': {
      const minutes = Math.max(1, Math.round(Math.abs(standing.aheadMs) / 60_000));
      return [texts.clockOff({ minutes, which: standing.aheadMs > 0 ? 'ahead' : 'behind' })];
    }
    case 'unreachable':
      return [standing.status === 401 || standing.status === 403 ? texts.noAccess : texts.unreachable];
    case 'wanting':
      return [
        ...standing.lists.map((list) =>
          list.movedTo === null ? texts.missingList(list) : texts.movedList({ ...list, movedTo: list.movedTo }),
        ),
        ...standing.columns.map((column) => texts.missingColumn(column)),
      ];
  }
}
