import { appToken } from '../../src/storage/appToken';
import { openSite } from '../../src/storage/openSite';
import { watchSite } from '../../src/storage/watchedSite';
import type { Site } from '../../src/storage/site';
import type { ImportPlace } from './place';
import { tell } from './saying';

/** The site of a place, to be waited for with patience: whoever waits is told why. */
export function openPlace({ settings, organisation }: ImportPlace): Site {
  return watchSite(
    openSite({
      organisation,
      url: settings.site,
      token: appToken(settings.credentials, settings.scope),
      timeoutMs: 120_000,
      patienceMs: 600_000,
      log: ({ operation, status, waitMs }) =>
        tell(`SharePoint svarar ${String(status ?? 'inte')} (${operation}); väntar ${String(waitMs)} ms`),
    }),
  );
}
