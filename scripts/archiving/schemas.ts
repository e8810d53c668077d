import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** The schemas of a package by the names their owners give them; none of them is part of the product. */
export const SCHEMA_FILES = ['mets.xsd', 'xlink.xsd', 'DILCISExtensionMETS.xsd', 'premis-v3-0.xsd'] as const;

/** Those of the schemas that lie in a folder. */
export function schemasIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const there = SCHEMA_FILES.filter((name) => existsSync(join(folder, name)));
  return new Map(there.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

const XLINK_AT = 'http://www.loc.gov/standards/xlink/xlink.xsd';
/** A year of ten thousand documents makes METS of some megabytes. */
const MOST_PAGES = 16_384;

/** What libxml2 says against METS and PREMIS by their own schemas; empty where it says nothing. */
export async function faultsBySchema(
  folder: string,
  written: { readonly mets: string; readonly premis: string },
): Promise<readonly string[]> {
  const schema = (name: (typeof SCHEMA_FILES)[number]) => readFileSync(join(folder, name), 'utf8');
  const xlink = { fileName: 'xlink.xsd', contents: schema('xlink.xsd') };
  // The schema is read as it is; only where the other one lies is told, since nothing is fetched.
  const mets = schema('mets.xsd').replace(XLINK_AT, xlink.fileName);
  const checked = await Promise.all([
    validateXML({
      xml: [{ fileName: 'METS.xml', contents: written.mets }],
      schema: [{ fileName: 'mets.xsd', contents: mets }],
      preload: [xlink],
      maxMemoryPages: MOST_PAGES,
    }),
    validateXML({
      xml: [{ fileName: 'premis.xml', contents: written.premis }],
      schema: [{ fileName: 'premis.xsd', contents: schema('premis-v3-0.xsd') }],
      maxMemoryPages: MOST_PAGES,
    }),
  ]);
  return checked.flatMap(({ valid, errors }) => (valid ? [] : errors.map(({ rawMessage }) => rawMessage)));
}
