import type { Day } from '../core/calendar';
import type { RecordDocument } from '../core/documents/document';
import type { Result } from '../core/result';
import type { Room } from '../core/rooms/room';
import type { Row, Stored } from '../core/stored';
import type { EntityOf, List, Readable } from './list';
import type { MembershipSet } from './membership';
import type { Standing } from './standing';
import type { WhereOf } from './where';

/** A row that could not be parsed: shown as "1 rad kunde inte läsas" with its link, and hides no other row. */
export interface UnreadableItem {
  readonly list: string;
  readonly id: number;
  readonly columns: readonly string[];
  /** Address of the row in SharePoint, for a person to open. */
  readonly link: string;
}

/** A file in a workroom. `path` is server-relative. */
export interface FileInRoom {
  readonly name: string;
  readonly path: string;
}

/** What a question to a list gave. */
export interface Rows<Entity> {
  readonly rows: readonly Stored<Entity>[];
  readonly unreadable: readonly UnreadableItem[];
}

/** A question to a list, or to some of its columns: first condition on an indexed column; ordered by row number; all pages are read. */
export interface QuestionTo<Some extends Readable> {
  readonly list: Some;
  readonly where: WhereOf<Some>;
}

/** Somebody changed the row since it was read. A normal outcome. */
export interface Conflict {
  readonly reason: 'changedByOther';
}

/** One change in a batch: the row as it was read, and what is to differ. */
export interface Change<Entity extends Row> {
  readonly list: List<Entity>;
  readonly from: Stored<Entity>;
  readonly to: Partial<Omit<Entity, 'key'>>;
}

/** A published file with its columns. `path` is server-relative. */
export type StoredDocument = Stored<RecordDocument> & { readonly path: string };

/** What is asked of a site. */
interface SiteReading {
  /** Short name of the organisation, the prefix of its public addresses: `goteborg`. */
  readonly organisation: string;
  readonly url: string;
  /** How the site stands against the declarations, asked in one `$batch`. Does not throw for an outage: it is an answer. */
  standing(): Promise<Standing>;
  /** All questions in one `$batch` (more only when a list has more pages). */
  read<Lists extends Readonly<Record<string, Readable>>>(questions: {
    readonly [Name in keyof Lists]: QuestionTo<Lists[Name]>;
  }): Promise<{ readonly [Name in keyof Lists]: Rows<EntityOf<Lists[Name]>> }>;
  /** A row as it stood at an earlier version; undefined where its list keeps that no more. `row` is as it stands now. */
  earlier<Entity extends Row>(
    list: List<Entity>,
    row: Stored<Entity>,
    version: string,
  ): Promise<Stored<Entity> | undefined>;
  /** Whether this process has changed a mandate since the readers last followed. */
  readersWait(): 'yes' | 'no';
  /** How many times this process may have written who people are, or the bodies, parties, mandates and groups they know. */
  registerWrites(): number;
  /** Milliseconds this machine is ahead of SharePoint's clock, negative where it is behind; 0 where they may agree. Nothing is sent. */
  aheadMs(): number;
  /** The files somebody has put in a workroom, at any depth. */
  filesIn(room: Room): Promise<readonly FileInRoom[]>;
  /** The bytes of a published document, or undefined where there is none. */
  documentBytes(path: string): Promise<Uint8Array | undefined>;
}

/** What is written in a site: whoever rehearses an act refuses all of it. */
export interface SiteWriting {
  /** Adds a row, in its body's folder where the list has one. Twice with the same key is one row: the first is given back. */
  add<Entity extends Row>(list: List<Entity>, entity: Entity): Promise<Stored<Entity>>;
  /** Adds several rows, each as `add` does, in as few `$batch` requests as they fit; in the order given. */
  addAll<Entity extends Row>(list: List<Entity>, entities: readonly Entity[]): Promise<readonly Stored<Entity>[]>;
  /** Changes a row from the version it was read at. `version` has one form only, however it was learnt: views compare it. */
  change<Entity extends Row>(
    list: List<Entity>,
    from: Stored<Entity>,
    to: Partial<Omit<Entity, 'key'>>,
  ): Promise<Result<Stored<Entity>, Conflict>>;
  /** Several changes in one `$batch`; not atomic, so each has its own outcome, in the order given. */
  changeAll<Entity extends Row>(
    changes: readonly Change<Entity>[],
  ): Promise<readonly Result<Stored<Entity>, Conflict>[]>;
  /** Puts a file in `Documents/<body>/<year>/` with its columns. The same key twice is one document. */
  publish(document: RecordDocument, fileName: string, bytes: Uint8Array): Promise<StoredDocument>;
  /**
   * Lets in those whom the mandates of a day say may read, and lets the others go, in SharePoint's own groups. Changes
   * nothing where all is as it should be.
   */
  followMandates(on: Day): Promise<MembershipSet>;
  /** Lets those named in a room into it, and nobody else: the room as it was read, its names as they are now. */
  admit(room: Stored<Room>, on: Day): Promise<MembershipSet>;
  /** Keeps a file of the workshop, that the service alone reads, and gives its path. The same name again is the same file. */
  keepFile(bodyNr: number, name: string, bytes: Uint8Array): Promise<string>;
  /** Puts a file of the workshop in the site's recycle bin. One that is not there is gone already. */
  discardFile(path: string): Promise<void>;
  /**
   * Destroys files of both libraries with all that is told of them: they are in no recycle bin after. One that is not there
   * is gone already; one that somebody has open stops it with a StorageError of status 423.
   */
  destroyFiles(paths: readonly string[]): Promise<void>;
  /** Makes the folder in a workroom that people find their files in. Twice is once. */
  furnish(room: Room): Promise<void>;
}

/**
 * One site, one organisation, one records creator. Every method speaks HTTP to SharePoint. An outage (SharePoint away,
 * throttled beyond patience, refusing) is thrown as `StorageError`; conflicts and refusals are values.
 */
export type Site = SiteReading & SiteWriting;
