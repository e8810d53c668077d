import type { Day, Instant } from '../../core/calendar';
import type { DocumentKind } from '../../core/documents/document';

/** A year of a body as an archive package (E-ARK CSIP 2.1.0; FGS Paketstruktur 2.0 is the Swedish profile of it). */
export interface PackageFacts {
  /** Name of the package and of its only folder: `samverka-goteborg-0001-2026`. */
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  /** Whose records they are (arkivbildare); null where nobody has decided, which the package says. */
  readonly recordsCreator: string | null;
  readonly body: { readonly nr: number; readonly name: string };
  readonly year: number;
  /** When the package was made. */
  readonly created: Instant;
  readonly software: { readonly name: string; readonly version: string };
}

/** Where in the package a file belongs, as CSIP names the groups of files. */
export type PackagedUse = 'Documentation' | 'Schemas' | 'Representations/rep1';

/** A file that has been put in the package: `path` is relative to its root, the checksum is SHA-256 in lower-case hex. */
export interface PackagedFile {
  readonly path: string;
  readonly mime: string;
  readonly size: number;
  readonly sha256: string;
  readonly use: PackagedUse;
}

/** Metadata that the package is described by; METS points at it from its own sections. */
export type PackagedMetadata = Omit<PackagedFile, 'use'> & { readonly describes: 'content' | 'preservation' };

/** A published document of the package, with what the record says of it. */
export interface PackagedDocument {
  readonly file: PackagedFile;
  /** Number of its row in the library. */
  readonly id: number;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly day: Day;
  readonly edition: number;
  readonly registrationNumber: string;
  readonly retention: string;
  readonly meetingId: number;
  /** Name the file has in the library. */
  readonly originalName: string;
  /** The checksum noted when it was published. */
  readonly publishedSha256: string;
  /** The ground for secrecy; null for what is open. */
  readonly ground: string | null;
}

/** A document that is not in the package, and why: it is confidential, or its file is gone. Nothing else of it is told. */
export interface LeftOut {
  readonly id: number;
  readonly kind: DocumentKind;
  readonly day: Day;
  readonly why: 'confidential' | 'fileMissing';
  readonly ground: string | null;
}

/** `2026-11-22T16:10:00Z`: moments as METS and PREMIS write them. */
export function moment(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
