import type { OrganisationConfig } from '../config';
import { LocalError } from '../localError';

/** Reads the stand-in over HTTP, as somebody: what SharePoint shows them and no more. */
export interface SharePoint {
  /** Rows of a list, all pages. `list` is its address in the site: `Lists/Outbox`. */
  items(
    organisation: OrganisationConfig,
    list: string,
    as: string,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** An answer as it comes. `path` is what stands after `/_api/`. */
  get(organisation: OrganisationConfig, path: string, as: string): Promise<Response>;
}

/** The stand-in at `address`, asked with the person's own dev token. */
export function openSharePoint(address: string): SharePoint {
  const ask = (url: string, as: string): Promise<Response> =>
    fetch(url, { headers: { Accept: 'application/json', Authorization: `Bearer dev:${as}` } }).catch(() => {
      throw new LocalError(503, 'SharePoint på den här datorn svarar inte. Se efter i fönstret där npm start går.');
    });
  return {
    get: (organisation, path, as) => ask(`${address}/sites/${organisation.site}/_api/${path}`, as),
    async items(organisation, list, as) {
      const rows: Readonly<Record<string, unknown>>[] = [];
      let next: string | undefined =
        `${address}/sites/${organisation.site}/_api/web/GetList('/sites/${organisation.site}/${list}')/items?$top=5000`;
      while (next !== undefined) {
        const answer = await ask(next, as);
        if (!answer.ok)
          throw new LocalError(503, `Listan ${list} gick inte att läsa: SharePoint svarade ${String(answer.status)}.`);
        const page = (await answer.json()) as Page;
        rows.push(...page.value);
        next = page['odata.nextLink'] ?? page['@odata.nextLink'];
      }
      return rows;
    },
  };
}

interface Page {
  readonly value: readonly Readonly<Record<string, unknown>>[];
  readonly 'odata.nextLink'?: string;
  readonly '@odata.nextLink'?: string;
}
