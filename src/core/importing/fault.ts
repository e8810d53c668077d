import type { Day } from '../calendar';
import type { ImportField } from './columns';
import type { Place } from './table';

/** Why a row, or a whole sheet, cannot be imported. Nothing here holds what was written where that may be secret. */
export type ImportProblem =
  | DocumentProblem
  | { readonly reason: 'noHeader'; readonly needed: readonly ImportField[] }
  | { readonly reason: 'columnTwice' }
  | { readonly reason: 'noRows' }
  | { readonly reason: 'tooManyRows'; readonly most: number }
  | { readonly reason: 'valueMissing'; readonly field: ImportField }
  | { readonly reason: 'notADay'; readonly given: string }
  | { readonly reason: 'notATime'; readonly given: string }
  | { readonly reason: 'notAMonth'; readonly given: string }
  | { readonly reason: 'notAYear'; readonly given: string }
  | { readonly reason: 'notAnAccount'; readonly given: string }
  | {
      readonly reason: 'unknownWord';
      readonly given: string;
      readonly near: string | null;
      readonly words: readonly string[];
    }
  | { readonly reason: 'unknownBody'; readonly given: string; readonly near: string | null }
  | { readonly reason: 'unknownParty'; readonly given: string; readonly near: string | null }
  | { readonly reason: 'unknownPerson'; readonly given: string; readonly near: string | null }
  | { readonly reason: 'ambiguousPerson'; readonly given: string }
  | { readonly reason: 'tooLong'; readonly length: number; readonly most: number }
  | { readonly reason: 'personalId' }
  | { readonly reason: 'endsFirst'; readonly from: string; readonly to: string }
  | { readonly reason: 'partyNeeded' }
  | { readonly reason: 'partyTaken'; readonly holder: string }
  | { readonly reason: 'chairTaken'; readonly holder: string }
  | { readonly reason: 'notOpen' }
  | { readonly reason: 'twiceInFile'; readonly row: number };

/** Why an old document cannot be imported. Never holds what an identity number is. */
export type DocumentProblem =
  | { readonly reason: 'unreadable' }
  | { readonly reason: 'empty' }
  | { readonly reason: 'nameless' }
  | { readonly reason: 'documentKind' }
  | { readonly reason: 'otherThanNamed'; readonly is: DocumentFormat }
  | { readonly reason: 'documentTooLarge'; readonly mostMegabytes: number }
  | { readonly reason: 'documentUnpacksTooLarge' }
  | { readonly reason: 'documentLocked' }
  | { readonly reason: 'documentDamaged' }
  | { readonly reason: 'personalIdIn'; readonly part: DocumentPart }
  | { readonly reason: 'personalIdInPath' }
  | { readonly reason: 'cannotGuess'; readonly missing: readonly ImportField[] }
  | { readonly reason: 'noSuchFile'; readonly given: string }
  | { readonly reason: 'severalFiles'; readonly given: string; readonly files: readonly string[] }
  | { readonly reason: 'sameNameAs'; readonly other: string }
  | { readonly reason: 'changedMeanwhile' };

/** What a document is, by its bytes. */
export type DocumentFormat = 'docx' | 'pdf';

/** Where in a document something stands: the number counts from 1; null for what stands beside the text. */
export interface DocumentPart {
  readonly in: 'page' | 'paragraph' | 'header' | 'footer' | 'footnote' | 'comment' | 'form' | 'properties';
  readonly nr: number | null;
}

/** Why a file cannot be read at all. */
export type FileProblem =
  | { readonly reason: 'fileKind' }
  | { readonly reason: 'fileTooLarge'; readonly mostMegabytes: number }
  | { readonly reason: 'unpacksTooLarge' }
  | { readonly reason: 'oldOrLocked' }
  | { readonly reason: 'damaged' }
  | { readonly reason: 'quotes'; readonly line: number }
  | { readonly reason: 'personalIdInName' };

/** Something that keeps a row out of the import, and where it stands. */
export interface ImportFault {
  readonly place: Place;
  readonly problem: ImportProblem;
}

/** Something a person should look at before saying yes; it stops nothing. */
export type ImportHint =
  | { readonly reason: 'columnIgnored' }
  | { readonly reason: 'noText' }
  | { readonly reason: 'sameBytesAs'; readonly other: string }
  | { readonly reason: 'thereAs'; readonly title: string; readonly day: Day }
  | { readonly reason: 'sheetIgnored' }
  | { readonly reason: 'nearlyKnown'; readonly given: string; readonly near: string }
  | { readonly reason: 'noAccount'; readonly who: string }
  | { readonly reason: 'inThePast'; readonly day: Day };

export interface ImportRemark {
  readonly place: Place;
  readonly hint: ImportHint;
}
