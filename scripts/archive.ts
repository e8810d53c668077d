import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Instant } from '../src/core/calendar';
import { StorageError } from '../src/storage/storageError';
import { makePackage } from './archiving/make';
import { faultsBySchema, otherSchemasIn, SCHEMA_FILES, schemasIn } from './archiving/schemas';
import { structuralFaults } from './archiving/structure';
import { verifyPackage } from './archiving/verify';
import { metadataIn } from './archiving/zip';
import { openPlace } from './importing/openPlace';
import { placeOf } from './importing/place';
import { failed, show, tell } from './importing/saying';

const USAGE = [
  'Skriv: npm run archive -- make --site https://…/sites/webbplatsen --body NR --year ÅR --to FIL [--with-confidential] [--schemas MAPP]',
  'eller: npm run archive -- make --data MAPP [--organisation NAMN] --body NR --year ÅR --to FIL',
  'eller: npm run archive -- verify FIL [--schemas MAPP]',
].join('\n');
const OPTIONS = {
  site: { type: 'string' },
  data: { type: 'string' },
  organisation: { type: 'string' },
  body: { type: 'string' },
  year: { type: 'string' },
  to: { type: 'string' },
  schemas: { type: 'string' },
  'with-confidential': { type: 'boolean' },
} as const;
/** Told of every fiftieth document. */
const OFTEN = 50;

/** `npm run archive -- …`: makes the archive package of a year of a body, or verifies one. 0: whole; 2: something is told. */
async function main(): Promise<number> {
  const said = argumentsOrUndefined();
  if (said === undefined) return failed(USAGE);
  const [what, file] = said.positionals;
  if (what === 'verify' && file !== undefined) return verify(file, said.values.schemas);
  return what === 'make' ? make(said.values) : failed(USAGE);
}

type Said = NonNullable<ReturnType<typeof argumentsOrUndefined>>['values'];

async function make(values: Said): Promise<number> {
  const { body, year, to, schemas } = values;
  const [bodyNr, ofYear] = [Number(body?.split('-').at(-1)), Number(year)];
  if (!Number.isInteger(bodyNr) || !/^[12]\d{3}$/.test(year ?? '') || to === undefined) return failed(USAGE);
  const place = placeOf(values, process.env);
  if (!place.ok) return failed(place.refusal.join('\n'));
  const order = {
    bodyNr,
    year: ofYear,
    confidential: values['with-confidential'] === true ? 'included' : 'withheld',
    now: Date.now() as Instant,
    version: (JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }).version,
    schemas: schemas === undefined ? new Map<string, Uint8Array>() : schemasIn(schemas),
  } as const;
  const packed = await makePackage(openPlace(place.value), order, to, (taken, of) => {
    if (taken % OFTEN === 0 || taken === of) tell(`Packar ${String(taken)} av ${String(of)} handlingar`);
  });
  if (packed === undefined) return failed(`Det finns inget organ med nummer ${String(bodyNr)} på webbplatsen.`);
  const { documents, leftOut, changed, id, metsSha256 } = packed;
  show(`${to}: ${id} med ${String(documents)} handlingar. METS.xml har kontrollsumman ${metsSha256}.`);
  const withheld = leftOut.filter(({ why }) => why === 'confidential');
  const gone = leftOut.filter(({ why }) => why === 'fileMissing');
  if (withheld.length > 0) {
    show(`${String(withheld.length)} handlingar med sekretess ingår inte. De står i förteckningen med grund.`);
  }
  for (const { id: row, day } of gone) show(`Handling ${String(row)} (${day}) saknar sin fil och ingår inte.`);
  for (const path of changed)
    show(`${path} är en annan fil än den som publicerades. Den ingår, och det står i PREMIS.`);
  return gone.length + changed.length === 0 ? 0 : 2;
}

async function verify(file: string, schemas: string | undefined): Promise<number> {
  const found = await verifyPackage(file);
  if ('unreadable' in found) {
    return failed(
      found.unreadable === 'noMets'
        ? `${file} har ingen METS.xml som går att läsa. Det är inget arkivpaket, eller det är skadat.`
        : `${file} går inte att läsa som ett arkivpaket. Filen finns inte, är avbruten eller är ingen zip.`,
    );
  }
  const { missing, altered, added, id, files } = found;
  for (const path of missing) show(`Saknas: ${path}`);
  for (const path of altered) show(`Ändrad: ${path}`);
  for (const path of added) show(`Tillagd: ${path}`);
  const lacking = structuralFaults(await metadataIn(file));
  for (const fault of lacking) show(`Uppbyggnad: ${fault}`);
  const faults = schemas === undefined ? [] : await bySchema(file, schemas);
  for (const fault of faults) show(`Mot schemat: ${fault}`);
  if (missing.length + altered.length + added.length + lacking.length + faults.length > 0) return 2;
  show(`${id}: ${String(files)} filer, fullständigt och oförändrat.`);
  return 0;
}

async function bySchema(file: string, folder: string): Promise<readonly string[]> {
  if (schemasIn(folder).size < SCHEMA_FILES.length) return [`I ${folder} ska ${SCHEMA_FILES.join(', ')} ligga.`];
  for (const name of otherSchemasIn(folder)) show(`${name} är en annan utgåva än den som kommandot är prövat med.`);
  return faultsBySchema(folder, await metadataIn(file));
}

function argumentsOrUndefined() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch {
    return undefined;
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = failed(
      error instanceof StorageError
        ? `SharePoint svarade inte som väntat, och inget paket skrevs. (${error.message})`
        : `Arkivpaketet kunde inte göras: ${error instanceof Error ? error.message : 'okänt fel'}`,
    );
  },
);
