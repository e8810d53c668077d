import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';

/** Where the archive is shown: a part of a page, a page of its own, a tab in Teams. */
const HOSTS = ['SharePointWebPart', 'SharePointFullPage', 'TeamsTab'];
/** A word of the archive in each of its languages: it is the archive that is in the package. */
const WORDS = ['Sök i handlingar och beslut', 'Search documents and decisions'];
/** What belongs to the machine it was built on, and never to a tenant. */
const LEFT_BEHIND = /localhost|127\.0\.0\.1|sourceMappingURL|process\.env\b/;

const manifest = z.object({
  id: z.string(),
  supportedHosts: z.array(z.string()),
  requiresCustomScript: z.boolean().optional(),
  loaderConfig: z.object({
    entryModuleId: z.string(),
    scriptResources: z.record(
      z.string(),
      z.object({ type: z.string(), path: z.string().optional(), paths: z.record(z.string(), z.string()).optional() }),
    ),
  }),
});
type Manifest = z.infer<typeof manifest>;

/** What a package for the app catalog (.sppkg) lacks to show the archive, in Swedish; empty where nothing is. */
export function faultsOfWebPart(bytes: Uint8Array): readonly string[] {
  const files = new Map(unpacked(bytes));
  if (!files.has('AppManifest.xml')) return ['Det är inget paket för appkatalogen: AppManifest.xml saknas.'];
  const parts = [...files].filter(([name]) => /\/WebPart_[^/]+\.xml$/.test(name)).map(([, text]) => manifestIn(text));
  const [part] = parts;
  if (part === undefined || parts.length > 1) return ['Paketet ska ha en webbdel, och den ska gå att läsa.'];
  const client = /\bIsClientSideSolution="true"/.test(files.get('AppManifest.xml') ?? '');
  return [
    ...(client ? [] : ['AppManifest.xml säger inte att lösningen körs i webbläsaren.']),
    ...HOSTS.filter((host) => !part.supportedHosts.includes(host)).map((host) => `Webbdelen visas inte i ${host}.`),
    ...(part.requiresCustomScript === true ? ['Webbdelen kräver egna skript på webbplatsen.'] : []),
    ...faultsOfScripts(part, files),
  ];
}

function unpacked(bytes: Uint8Array): readonly (readonly [string, string])[] {
  try {
    return Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
  } catch {
    return [];
  }
}

function faultsOfScripts(
  { loaderConfig: { entryModuleId, scriptResources } }: Manifest,
  files: ReadonlyMap<string, string>,
): readonly string[] {
  const named = Object.values(scriptResources).flatMap(({ path, paths }) => [
    ...(path === undefined ? [] : [path]),
    ...Object.values(paths ?? {}),
  ]);
  const scripts = [...new Set(named)].map((path) => [path, files.get(`ClientSideAssets/${path}`)] as const);
  const entry = files.get(`ClientSideAssets/${scriptResources[entryModuleId]?.path ?? ''}`) ?? '';
  return [
    ...scripts.flatMap(([path, text]) => (text === undefined ? [`${path} saknas i paketet.`] : [])),
    ...scripts.flatMap(([path, text = '']) => {
      const left = LEFT_BEHIND.exec(text)?.[0];
      return left === undefined ? [] : [`${path} innehåller ${left}, som hör till den maskin det byggdes på.`];
    }),
    ...WORDS.filter((word) => !entry.includes(word)).map((word) => `Arkivet saknas i webbdelen: ”${word}”.`),
  ];
}

/** The manifest stands as JSON in an attribute, with its quotation marks written as entities. */
function manifestIn(element: string): Manifest | undefined {
  const written = /\bComponentManifest="([^"]*)"/.exec(element)?.[1] ?? '';
  const text = written
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  try {
    return manifest.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
