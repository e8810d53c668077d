import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Instant } from '../../src/core/calendar';
import type { ImportKind, Table } from '../../src/core/importing/table';
import { refused, type Result } from '../../src/core/result';
import { doImport, previewImport } from '../../src/doing/importing/importing';
import { showPreview } from '../../src/doing/importing/showing';
import { readTables } from '../../src/storage/importing/readTables';
import { importTexts } from '../../src/texts/importing';
import { say } from '../../src/texts/said';
import { describePreview } from './describePreview';
import { openPlace } from './openPlace';
import type { ImportPlace } from './place';
import { codeFor, failed, show, tell } from './saying';

const texts = importTexts('sv');

interface TablesOrder {
  readonly kind: ImportKind;
  readonly file: string;
  readonly place: ImportPlace;
  readonly then: 'preview' | 'write';
  /** Whose value stands where both have one. */
  readonly keeps: 'file' | 'product';
}

/** Shows what the rows of a file would do to a site, and writes them where that was asked for. Gives the exit code. */
export async function importTables({ kind, file, place, then, keeps }: TablesOrder): Promise<number> {
  tell('Läser filen');
  const tables = await tablesOf(file);
  if (!tables.ok) return failed(tables.refusal);
  const site = openPlace(place);
  const world = { sites: [site], now: () => Date.now() as Instant };
  tell('Jämför med det som finns i Samverka');
  const preview = await previewImport(world, site, {
    kind,
    file: basename(file),
    tables: tables.value,
    actedBy: 'system',
    mayWriteTo: () => true,
  });
  show(describePreview(showPreview(preview, texts), texts));
  if (then === 'preview') {
    show('Kör samma kommando med --yes för att skriva raderna.');
    return codeFor(preview.faults);
  }
  const outcome = await doImport(
    site,
    preview,
    () => keeps === 'file',
    (done, all) => tell(`Skriver ${String(done)} av ${String(all)}`),
  );
  show(texts.done({ ...outcome, same: preview.same.length, faults: preview.faults.length }));
  return codeFor(preview.faults);
}

/** The tables of a spreadsheet, or the sentence that says why it cannot be read. */
export async function tablesOf(file: string): Promise<Result<readonly Table[], string>> {
  const bytes = readOrUndefined(file);
  if (bytes === undefined) {
    return refused(`Filen ${file} går inte att läsa. Kontrollera sökvägen och rättigheterna.`);
  }
  const tables = await readTables(basename(file), bytes);
  return tables.ok ? tables : refused(say(texts.file, tables.refusal));
}

function readOrUndefined(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
