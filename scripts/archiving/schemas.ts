import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/**
 * The schemas of a package by the names their owners give them: where each is had from, what its owner says of its use,
 * and SHA-256 of the bytes that what the product writes was found valid by. None of them is part of the product.
 */
const SCHEMAS = {
  'mets.xsd': {
    version: '1.12',
    origin: 'http://www.loc.gov/standards/mets/mets.xsd',
    use: 'CC0 1.0',
    sha256: '9c336f876c14103cb4e96800ca98257b8e4892f143b85ed9347c7446fb6490f6',
  },
  'xlink.xsd': {
    version: '2',
    origin: 'http://www.loc.gov/standards/xlink/xlink.xsd',
    use: 'not said in the file',
    sha256: 'f1f5bb6003165cdd8f6c1fcc32f8fd1f965e1681010f3b9806d9460bcffa8a3c',
  },
  'DILCISExtensionMETS.xsd': {
    version: '2.1',
    origin: 'https://earkcsip.dilcis.eu/schema/DILCISExtensionMETS.xsd',
    use: 'not said in the file',
    sha256: '40844e8064de67cd1378028f65cdbbe72e94fa21fae2ab7ad9c1ac1adbe6aac1',
  },
  'premis-v3-0.xsd': {
    version: '3.0',
    origin: 'http://www.loc.gov/standards/premis/v3/premis-v3-0.xsd',
    use: 'not said in the file',
    sha256: '1caafa82dcfa8f4d6f2468110d7af685637d619ad668d8fe9a5567bf1ddbf473',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'version' | 'origin' | 'use' | 'sha256', string>>>>;

type SchemaFile = keyof typeof SCHEMAS;
export const SCHEMA_FILES = Object.keys(SCHEMAS) as readonly SchemaFile[];

/** Those of the schemas that lie in a folder. */
export function schemasIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const there = SCHEMA_FILES.filter((name) => existsSync(join(folder, name)));
  return new Map(there.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

/** Those in a folder whose bytes are others than those known: another edition, or changed since they were fetched. */
export function otherSchemasIn(folder: string): readonly SchemaFile[] {
  const there = schemasIn(folder);
  const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return SCHEMA_FILES.filter((name) => {
    const bytes = there.get(name);
    return bytes !== undefined && sumOf(bytes) !== SCHEMAS[name].sha256;
  });
}

/** A year of ten thousand documents makes METS of some megabytes. */
const MOST_PAGES = 16_384;

/** METS takes attributes of others as they are: with CSIP's own schema beside it those are looked at too. */
const BOTH = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://www.loc.gov/METS/" schemaLocation="mets.xsd"/>
<xs:import namespace="https://DILCIS.eu/XML/METS/CSIPExtensionMETS" schemaLocation="DILCISExtensionMETS.xsd"/>
</xs:schema>`;

/** What libxml2 says against METS and PREMIS by their own schemas; empty where it says nothing. */
export async function faultsBySchema(
  folder: string,
  written: { readonly mets: string; readonly premis: string },
): Promise<readonly string[]> {
  const schema = (name: SchemaFile) => readFileSync(join(folder, name), 'utf8');
  // The schema is read as it is; only where the other one lies is told, since nothing is fetched.
  const mets = schema('mets.xsd').replace(SCHEMAS['xlink.xsd'].origin, 'xlink.xsd');
  const own = (['xlink.xsd', 'DILCISExtensionMETS.xsd'] as const).map((fileName) => {
    return { fileName, contents: schema(fileName) };
  });
  const checked = await Promise.all([
    validateXML({
      xml: [{ fileName: 'METS.xml', contents: written.mets }],
      schema: [{ fileName: 'package.xsd', contents: BOTH }],
      preload: [{ fileName: 'mets.xsd', contents: mets }, ...own],
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
