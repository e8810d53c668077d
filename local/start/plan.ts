import { existsSync } from 'node:fs';
import { startClock } from './clock';
import { openFolder } from './dataFolder';
import { openIdentities } from './identities';
import type { Layout } from './layout';
import type { StartOptions } from './options';
import { readOrganisations, type Places } from './organisations';
import { ensureFree, freePorts } from './ports';

/** Decides what is to run and where, and sets the clock. Throws a StartRefusal; nothing runs yet. */
export async function planStart(
  options: StartOptions,
  places: Places & { readonly dist: string },
  say: (sentence: string) => void,
): Promise<Layout> {
  // What can be refused is refused before a fresh start empties anything.
  await ensureFree(options.port);
  const named = options.organisations.length > 0 ? readOrganisations(options.organisations, places) : undefined;
  const folder = openFolder(options.dataDir, options.start);
  // A file named before may have moved or gone; the copy in the folder is as good.
  const remembered = folder.state.organisations.map(({ source, copy }) => (existsSync(source) ? source : copy));
  const organisations = named ?? readOrganisations(remembered, places);
  const [sharePoint = 0, service = 0, serviceControl = 0, startControl = 0, smtp = 0] = await freePorts(5);
  const passedOver = startClock(folder, options.now);
  if (passedOver !== undefined) say(passedOver);
  if (folder.kind === 'new') folder.save({ firstNow: options.now });
  if (named !== undefined) {
    folder.save({
      organisations: organisations.map(({ source, file }) => ({
        source,
        copy: folder.in('organisations', `${file.organisation.name}.yaml`),
      })),
    });
  }
  return {
    folder,
    dist: places.dist,
    ports: { front: options.port, sharePoint, service, serviceControl, startControl, smtp },
    identities: openIdentities(folder.in('keys'), organisations[0]?.file.organisation.tenant ?? ''),
    organisations,
    faults: process.env['SHAREPOINT_FAULTS'] === 'on' ? 'on' : 'off',
  };
}
