import { relative, resolve, sep } from 'node:path';
import type { ImportFault } from '../../src/core/importing/fault';
import type { Table } from '../../src/core/importing/table';
import { ok, type Result } from '../../src/core/result';
import { doDocuments, previewDocuments, type DocumentsPreview } from '../../src/doing/importing/documents';
import {
  openDocumentFolder,
  type DocumentFolder,
  type FolderProblem,
} from '../../src/storage/importing/documentFolder';
import { importTexts } from '../../src/texts/importing';
import { say, type Said } from '../../src/texts/said';
import { section } from './describePreview';
import { tablesOf } from './importTables';
import { openPlace } from './openPlace';
import type { ImportPlace } from './place';
import { codeFor, failed, show, tell } from './saying';

const texts = importTexts('sv');
const folderTexts: Said<FolderProblem> = {
  noFolder: () => 'Mappen går inte att läsa. Kontrollera sökvägen och rättigheterna.',
  archiveDamaged: () => 'Filen är ingen .zip som går att läsa. Skriv en mapp eller en .zip efter --folder.',
  archiveTooLarge: ({ mostMegabytes }) =>
    `Arkivet är större än ${String(mostMegabytes)} MB. Packa upp det och skriv mappen efter --folder.`,
  tooManyFiles: ({ most }) => `Det är fler än ${String(most)} filer. För in en mapp i taget.`,
};

interface DocumentsOrder {
  readonly folder: string;
  readonly manifest: string | undefined;
  readonly place: ImportPlace;
  readonly then: 'preview' | 'write';
}

/** Shows what the files of a folder would become, and puts them in the library where that was asked for. Gives the exit code. */
export async function importDocuments(order: DocumentsOrder): Promise<number> {
  tell('Läser mappen');
  const opened = openDocumentFolder(order.folder);
  if (!opened.ok) return failed(say(folderTexts, opened.refusal));
  const manifest: Result<readonly Table[], string> =
    order.manifest === undefined ? ok([]) : await tablesOf(order.manifest);
  if (!manifest.ok) return failed(manifest.refusal);
  const site = openPlace(order.place);
  const preview = await previewDocuments(
    site,
    { folder: withoutManifest(opened.value, order), manifest: manifest.value, actedBy: 'system' },
    (nr, all, path) => tell(`Läser ${String(nr)} av ${String(all)}: ${path}`),
  );
  show(described(preview));
  if (order.then === 'preview') {
    show('Kör samma kommando med --yes för att föra in handlingarna.');
    return codeFor(preview.faults);
  }
  const done = await doDocuments(site, preview, (nr, all, path) =>
    tell(`För in ${String(nr)} av ${String(all)}: ${path}`),
  );
  const faults = [...preview.faults, ...done.faults];
  if (done.faults.length > 0) show(section('Fel, de filerna fördes inte in', done.faults.map(sentence)).join('\n'));
  show(texts.documents.done({ added: done.added, same: preview.same.length, faults: faults.length }));
  return codeFor(faults);
}

/** The list may lie among the files it lists. */
function withoutManifest(folder: DocumentFolder, order: DocumentsOrder): DocumentFolder {
  if (order.manifest === undefined) return folder;
  const own = relative(resolve(order.folder), resolve(order.manifest)).split(sep).join('/').normalize('NFC');
  return { ...folder, paths: folder.paths.filter((path) => path !== own) };
}

function described({ added, same, faults, remarks }: DocumentsPreview): string {
  return [
    ...section(
      'Att föra in',
      added.map(({ file, document, bodyName, guessed }) =>
        texts.documents.label({ path: file.path, body: bodyName, day: document.day, kind: document.kind, guessed }),
      ),
    ),
    ...section(
      'Att titta på',
      remarks.map(({ place, hint }) => `${texts.place(place)}: ${say(texts.hint, hint)}`),
    ),
    ...section('Fel, de filerna förs inte in', faults.map(sentence)),
    texts.documents.preview({ added: added.length, same: same.length, faults: faults.length }),
  ].join('\n');
}

function sentence({ place, problem }: ImportFault): string {
  return `${texts.place(place)}: ${say(texts.problem, problem)}`;
}
