import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrganisationFile } from '../../src/storage/organisation/schema';

/** Makes a folder a data folder that `npm start -- --data FOLDER` opens. One that is one already stays as it is. */
export function layOut(folder: string, organisation: OrganisationFile): void {
  const copy = join(folder, 'organisations', 'storstad.yaml');
  mkdirSync(join(folder, 'organisations'), { recursive: true });
  writeFileSync(copy, JSON.stringify(organisation, null, 2));
  const state = join(folder, 'samverka.json');
  if (existsSync(state)) return;
  const organisations = [{ source: copy, copy }];
  writeFileSync(
    state,
    JSON.stringify({
      format: 1,
      firstNow: null,
      port: null,
      organisations,
      provisioned: {},
      prepared: null,
      lists: null,
    }),
  );
}
