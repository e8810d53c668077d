import { IMPORT_KINDS } from '../src/core/importing/table';
import { NEWER_SCHEMA } from '../src/storage/standing';
import { endWith, optionsIn } from './command';
import { importDocuments } from './importing/importDocuments';
import { importTables } from './importing/importTables';
import { placeOf, type ImportPlace } from './importing/place';
import { failed } from './importing/saying';

const USAGE = [
  'Skriv: npm run import -- --site https://…/sites/webbplatsen --kind members|yearWheel|meetings|assignments --file FIL [--yes] [--take-file]',
  'eller: npm run import -- --site https://…/sites/webbplatsen --kind documents --folder MAPP [--manifest FIL] [--yes]',
].join('\n');
const OPTIONS = {
  site: { type: 'string' },
  data: { type: 'string' },
  organisation: { type: 'string' },
  file: { type: 'string' },
  folder: { type: 'string' },
  manifest: { type: 'string' },
  kind: { type: 'string' },
  preview: { type: 'boolean' },
  yes: { type: 'boolean' },
  'take-file': { type: 'boolean' },
} as const;

/** `npm run import -- …`: shows what a file or a folder would bring to a site, and with `--yes` brings it. */
async function main(): Promise<number> {
  const values = optionsIn(OPTIONS);
  if (values === undefined) return failed(USAGE);
  const { file, folder, manifest, kind } = values;
  const known = IMPORT_KINDS.find((one) => one === kind);
  if (values.preview === true && values.yes === true) return failed('Välj --preview eller --yes, inte båda.');
  const then = values.yes === true ? 'write' : 'preview';
  const keeps = values['take-file'] === true ? 'file' : 'product';
  const place = placeOf(values, process.env);
  const at = (importIt: (place: ImportPlace) => Promise<number>) =>
    place.ok ? importIt(place.value) : failed(place.refusal.join('\n'));
  if (kind === 'documents' && folder !== undefined) {
    return at((there) => importDocuments({ folder, manifest, place: there, then }));
  }
  if (known !== undefined && file !== undefined) {
    return at((there) => importTables({ kind: known, file, place: there, then, keeps }));
  }
  return failed(USAGE);
}

endWith(main(), {
  unanswered: ({ code, message }) =>
    code === NEWER_SCHEMA
      ? 'Webbplatsens listor är nyare än den här versionen av Samverka, och inget har förts in. Uppgradera Samverka och försök igen.'
      : `SharePoint svarade inte som väntat. Det som hann skrivas finns kvar; kör kommandot igen, så förs resten in. (${message})`,
  otherwise: (told) => `Införandet avbröts: ${told}`,
});
