import type { OrganisationFile } from './schema';

/**
 * The organisation file as one file for each site: its own site first, then those that bodies name. Each holds its own
 * bodies with all that belongs to them, and the people, parties and rules of the whole. No site knows of another.
 */
export function filePerSite(file: OrganisationFile): readonly OrganisationFile[] {
  const own = file.organisation.site;
  const sites = [own, ...file.bodies.flatMap(({ site }) => site ?? [])];
  const different = [...new Map(sites.map((site) => [site.toLowerCase(), site])).values()];
  return different.flatMap((site) => {
    const part = partOf(file, site);
    return part.bodies.length === 0 ? [] : [part];
  });
}

/** The part of a file that belongs to the site at an address; the whole file where it names no site of that name. */
export function fileForSite(file: OrganisationFile, url: string): OrganisationFile {
  const name = decodeURIComponent(new URL(url).pathname).replace(/\/+$/, '').split('/').at(-1)?.toLowerCase();
  return filePerSite(file).find(({ organisation }) => organisation.site.toLowerCase() === name) ?? file;
}

function partOf(file: OrganisationFile, site: string): OrganisationFile {
  const { organisation } = file;
  const isOwn = site.toLowerCase() === organisation.site.toLowerCase();
  const bodies = file.bodies
    .filter((body) => (body.site ?? organisation.site).toLowerCase() === site.toLowerCase())
    .map((body) => ({ ...body, site: undefined }));
  const here = new Set(bodies.map(({ nr }) => nr));
  const ofBody = ({ body }: { readonly body: number }) => here.has(body);
  return {
    ...file,
    organisation: { ...organisation, site, name: isOwn ? organisation.name : nameOf(site) },
    bodies,
    mandates: file.mandates.filter(ofBody),
    meetings: file.meetings.filter(ofBody),
    workingGroups: file.workingGroups.filter(ofBody),
    measures: file.measures.filter(ofBody),
    budget: file.budget.filter(ofBody),
    yearWheel: file.yearWheel.flatMap((entry) => {
      const { body, bodies: several, ...rest } = entry;
      const meant = [...(body === undefined ? [] : [body]), ...(several ?? [])].filter((nr) => here.has(nr));
      return meant.length === 0 ? [] : [{ ...rest, bodies: meant }];
    }),
  };
}

/** What addresses of a body's own site begin with: letters and digits, as in `gnotnykoping-3`. */
function nameOf(site: string): string {
  return site
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^[0-9]+/, '')
    .slice(0, 40);
}
