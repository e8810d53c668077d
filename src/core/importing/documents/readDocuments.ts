import { bodyYear, type Body } from '../../bodies/body';
import { yearOf } from '../../calendar';
import type { RecordDocument } from '../../documents/document';
import { BEFORE_THE_PRODUCT } from '../../meetings/meeting';
import type { Stored } from '../../stored';
import type { ImportField } from '../columns';
import type { ImportFault, ImportRemark } from '../fault';
import type { Place, Table } from '../table';
import { bodyNames, guess } from './guess';
import { readManifest } from './manifest';

/** A file of a folder once it has been opened and looked through. */
export interface FoundDocument {
  /** From the folder, with `/` between: `2023/Protokoll 2023-11-30 AU.pdf`. */
  readonly path: string;
  /** The name it would have in the library. */
  readonly name: string;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  /** `none` where there is no text to search: pages that were scanned. */
  readonly text: 'some' | 'none';
}

/** What old documents are read against. */
export interface DocumentFacts {
  /** The bodies the one who imports may write to: no other is found, or hinted at. */
  readonly bodies: readonly Stored<Body>[];
  /** UPN of the one who imports, or `system`. */
  readonly actedBy: string;
  /** Name of the folder, which the documents carry. */
  readonly folder: string;
}

/** A document the folder asks for. */
export interface DocumentWish {
  readonly file: FoundDocument;
  readonly document: RecordDocument;
  readonly bodyName: string;
  /** What was guessed from the name of the file, for a person to check. */
  readonly guessed: readonly ('body' | 'day' | 'kind')[];
}

/** What a folder asks for, and what keeps some of it out. A file with a fault stops no other. */
export interface ReadDocuments {
  readonly wishes: readonly DocumentWish[];
  readonly faults: readonly ImportFault[];
  readonly remarks: readonly ImportRemark[];
}

/** Where a file stands, in faults about it. */
export function placeOfFile(path: string): Place {
  return { sheet: path, row: null, column: null };
}

/**
 * Reads what the files of a folder are: by the list where it says, otherwise by their names. `paths` are all files of the
 * folder, also those that cannot be opened. The same bytes twice in a body are one document, the first.
 */
export function readDocuments(
  found: readonly FoundDocument[],
  tables: readonly Table[],
  paths: readonly string[],
  facts: DocumentFacts,
): ReadDocuments {
  const manifest = readManifest(tables, paths, facts);
  const names = bodyNames(facts.bodies);
  const faults = [...manifest.faults];
  const remarks = [...manifest.remarks];
  const taken = new Map<string, string>();
  const wishes = found.flatMap((file): readonly DocumentWish[] => {
    if (manifest.leftOut.has(file.path)) return [];
    const place = placeOfFile(file.path);
    const said = manifest.entries.get(file.path);
    const guessed = guess(file.path, names);
    const body = said?.body ?? guessed.body;
    const day = said?.day ?? guessed.day;
    const kind = said?.kind ?? guessed.kind;
    if (body === undefined || day === undefined || kind === undefined) {
      const all = { body, day, kind } satisfies Partial<Record<ImportField, unknown>>;
      const missing = (['body', 'day', 'kind'] as const).filter((field) => all[field] === undefined);
      faults.push({ place, problem: { reason: 'cannotGuess', missing } });
      return [];
    }
    const key = `document:import:${String(body.nr)}:${file.sha256}`;
    const other = taken.get(key);
    if (other !== undefined) {
      remarks.push({ place, hint: { reason: 'sameBytesAs', other } });
      return [];
    }
    taken.set(key, file.path);
    if (file.text === 'none') remarks.push({ place, hint: { reason: 'noText' } });
    return [
      {
        file,
        bodyName: body.shortName,
        guessed: (['body', 'day', 'kind'] as const).filter((field) => said?.[field] === undefined),
        document: {
          key,
          actedBy: facts.actedBy,
          bodyNr: body.nr,
          bodyYear: bodyYear(body.nr, yearOf(day)),
          meetingId: BEFORE_THE_PRODUCT,
          title: said?.title ?? titleOf(file.path),
          kind,
          status: 'published',
          edition: 1,
          sha256: file.sha256,
          day,
          retention: body.rules.retention?.value ?? '',
          recordsCreator: body.rules.recordsCreator?.value ?? '',
          registrationNumber: '',
          importedFrom: `${facts.folder}/${file.path}`.slice(-255),
        },
      },
    ];
  });
  return { wishes, faults, remarks };
}

/** The name of the file without its ending. */
function titleOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .slice(0, 255);
}
