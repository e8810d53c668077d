import { createHash } from 'node:crypto';
import { bodyYear } from '../../core/bodies/body';
import { isConfidential } from '../../core/confidential/confidential';
import type { Instant } from '../../core/calendar';
import { slug } from '../../core/slug';
import type { Stored } from '../../core/stored';
import { indexPageOf } from '../../documents/archive/indexPage';
import { metsOf } from '../../documents/archive/mets';
import { oparlOf } from '../../documents/archive/oparl';
import type {
  LeftOut,
  PackagedDocument,
  PackagedFile,
  PackagedMetadata,
  PackageFacts,
} from '../../documents/archive/packaged';
import { premisOf } from '../../documents/archive/premis';
import type { PublishedDocument } from '../../storage/lists/documents';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';

/** Which year of which body is packed, and whether what is confidential goes along with its mark. */
export interface PackageOrder {
  readonly bodyNr: number;
  readonly year: number;
  readonly confidential: 'withheld' | 'included';
  /** When it is made, by the domain clock. */
  readonly now: Instant;
  readonly version: string;
  /** Schemas to put beside, by file name; none is a package without them. */
  readonly schemas: ReadonlyMap<string, Uint8Array>;
}

/** A file as it goes into the package; `name` begins with the package's own folder. */
export interface PackageEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of it, known when the last entry has been taken. */
export interface Packed {
  readonly id: string;
  readonly documents: number;
  readonly leftOut: readonly LeftOut[];
  /** Documents whose bytes are not those that were published. */
  readonly changed: readonly string[];
  /** SHA-256 of METS.xml, which every other checksum hangs from. */
  readonly metsSha256: string;
}

/** Told of each document taken: how many, of how many. */
export type OnPacked = (taken: number, of: number) => void;

/**
 * The entries of an archive package, one at a time: no more than one document is held at once, whatever their number. The
 * metadata comes last, when every checksum is known. Undefined where there is no such body.
 */
export async function packageYear(
  site: Site,
  order: PackageOrder,
  onPacked: OnPacked = () => undefined,
): Promise<AsyncGenerator<PackageEntry, Packed> | undefined> {
  const { bodyNr, year } = order;
  const ofYear = bodyYear(bodyNr, year);
  const read = await site.read({
    bodies: { list: lists.bodies, where: { nr: bodyNr } },
    meetings: { list: lists.meetings, where: { bodyYear: ofYear } },
    decisions: { list: lists.decisions, where: { bodyYear: ofYear } },
    postings: { list: lists.postings, where: { bodyYear: ofYear } },
    mandates: { list: lists.mandates, where: { bodyNr } },
    documents: { list: lists.documents, where: { bodyYear: ofYear } },
  });
  const [body] = read.bodies.rows;
  if (body === undefined) return undefined;
  const { organisation } = site;
  const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
  const facts: PackageFacts = {
    id: ['samverka', organisation, String(bodyNr).padStart(4, '0'), String(year)].join('-'),
    title: `${body.name} ${String(year)}`,
    organisation,
    recordsCreator: body.rules.recordsCreator?.value ?? null,
    body: { nr: body.nr, name: body.name },
    year,
    created: order.now,
    software: { name: 'Samverka', version: order.version },
  };
  const records = {
    meetings: [...read.meetings.rows].sort((one, other) => one.day.localeCompare(other.day)),
    decisions: [...read.decisions.rows].sort((one, other) => one.decidedOn.localeCompare(other.decidedOn)),
    postings: read.postings.rows,
    mandates: read.mandates.rows.filter(({ from, to }) => from <= last && (to === null || to >= first)),
  };
  return entries(site, order, facts, records, inOrder(read.documents.rows), onPacked);
}

type Document = Stored<PublishedDocument>;

function inOrder(documents: readonly Document[]): readonly Document[] {
  return [...documents].sort((one, other) => one.day.localeCompare(other.day) || one.id - other.id);
}

async function* entries(
  site: Site,
  order: PackageOrder,
  facts: PackageFacts,
  records: Parameters<typeof oparlOf>[1],
  documents: readonly Document[],
  onPacked: OnPacked,
): AsyncGenerator<PackageEntry, Packed> {
  const packed: PackagedDocument[] = [];
  const leftOut: LeftOut[] = [];
  const beside: PackagedFile[] = [];
  const entry = (path: string, bytes: Uint8Array): PackageEntry => ({ name: `${facts.id}/${path}`, bytes });
  for (const [at, document] of documents.entries()) {
    const { id, kind, day, ground = null } = document;
    const isSecret = isConfidential(document);
    const bytes = isSecret && order.confidential === 'withheld' ? 'withheld' : await site.documentBytes(document.path);
    if (bytes === undefined || bytes === 'withheld') {
      const why = bytes === undefined ? 'fileMissing' : 'confidential';
      leftOut.push({ id, kind, day, why, ground: isSecret ? (ground ?? '') : null });
    } else {
      const one = packedAs(document, bytes, isSecret ? (ground ?? '') : null);
      packed.push(one);
      yield entry(one.file.path, bytes);
    }
    onPacked(at + 1, documents.length);
  }
  for (const [name, bytes] of order.schemas) {
    const path = `schemas/${name}`;
    beside.push({ path, mime: 'application/xml', use: 'Schemas', ...sizeAndSum(bytes) });
    yield entry(path, bytes);
  }
  const page = utf8(indexPageOf(facts, records, packed, leftOut));
  const index = 'documentation/index.html';
  beside.push({ path: index, mime: 'text/html', use: 'Documentation', ...sizeAndSum(page) });
  yield entry(index, page);
  const oparl = utf8(oparlOf(facts, records, packed, leftOut));
  yield entry(OPARL, oparl);
  const premis = utf8(premisOf(facts, packed));
  yield entry(PREMIS, premis);
  const metadata: readonly PackagedMetadata[] = [
    { path: OPARL, mime: 'application/json', describes: 'content', ...sizeAndSum(oparl) },
    { path: PREMIS, mime: 'text/xml', describes: 'preservation', ...sizeAndSum(premis) },
  ];
  const mets = utf8(metsOf(facts, [...beside, ...packed.map(({ file }) => file)], metadata));
  yield entry('METS.xml', mets);
  const changed = packed.filter(({ file, publishedSha256 }) => file.sha256 !== publishedSha256);
  return {
    id: facts.id,
    documents: packed.length,
    leftOut,
    changed: changed.map(({ file }) => file.path),
    metsSha256: sizeAndSum(mets).sha256,
  };
}

const OPARL = 'metadata/descriptive/oparl.json';
const PREMIS = 'metadata/preservation/premis.xml';

/** Names in the package are made anew, of what every system can keep: people's own names stand in PREMIS. */
function packedAs(document: Document, bytes: Uint8Array, ground: string | null): PackagedDocument {
  const { id, title, kind, day, edition, registrationNumber, retention, meetingId, path, sha256 } = document;
  const originalName = path.slice(path.lastIndexOf('/') + 1);
  const ending = /\.([a-z0-9]{1,8})$/i.exec(originalName)?.[1]?.toLowerCase() ?? 'bin';
  const folder = ground === null ? '' : 'sekretess/';
  const name = [day, slug(`${kind} ${title}`).slice(0, 60), String(id)].join('_');
  return {
    file: {
      path: `representations/rep1/data/${folder}${name}.${ending}`,
      mime: MIME[ending] ?? 'application/octet-stream',
      use: 'Representations/rep1',
      ...sizeAndSum(bytes),
    },
    ...{ id, title, kind, day, edition, registrationNumber, retention, meetingId, originalName, ground },
    publishedSha256: sha256,
  };
}

const MIME: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
  txt: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
};

function sizeAndSum(bytes: Uint8Array): { readonly size: number; readonly sha256: string } {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
