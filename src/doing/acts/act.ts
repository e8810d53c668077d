import type { z } from 'zod';
import type { ActAnswer } from '../../api/acts';
import type { AgendaItem } from '../../core/agenda/item';
import type { Act as Right } from '../../core/bodies/rights';
import type { Proposal } from '../../core/proposals/proposal';
import { enclosureOf } from '../../core/confidential/confidential';
import type { Enclosable } from '../../core/rooms/room';
import type { Row, Stored } from '../../core/stored';
import type { AnyList, List } from '../../storage/list';
import type { Site } from '../../storage/site';
import type { Acting, InBody } from './acting';

/** An act about a meeting. `needs`: the right it takes, asked before the rules of the act. */
interface AboutMeeting<Fields> {
  readonly about: 'meeting';
  readonly needs: Right;
  perform(acting: Acting, fields: Fields): Promise<ActAnswer>;
}

/** An act about a line of an agenda; the meeting it lies in is read with it. */
interface AboutItem<Fields> {
  readonly about: 'item';
  readonly needs: Right;
  perform(acting: Acting, item: Stored<AgendaItem>, fields: Fields): Promise<ActAnswer>;
  /** What is answered where the line is not there for the person: an earlier press of theirs took it out of their sight. */
  whereGone?(acting: Acting, id: number): Promise<ActAnswer | undefined>;
}

/** An act about a proposal; the meeting it is put before is read with it. */
interface AboutProposal<Fields> {
  readonly about: 'proposal';
  readonly needs: Right;
  perform(acting: Acting, proposal: Stored<Proposal>, fields: Fields): Promise<ActAnswer>;
}

/** An act about a body: `id` is its address. */
interface AboutBody<Fields> {
  readonly about: 'body';
  readonly needs: Right;
  /** Whoever is in the organisation's register may do it, also without a role in the body. */
  readonly alsoFor?: 'theRegister';
  perform(acting: InBody, fields: Fields): Promise<ActAnswer>;
}

/** An act about a row of some other list. */
interface AboutRow<Fields> {
  readonly about: 'row';
  readonly needs: Right;
  /** Title of the list. */
  readonly list: string;
  /** Reads the row: which body it belongs to, and the act on it. Undefined where there is none with that number. */
  find(site: Site, id: number): Promise<FoundRow<Fields> | undefined>;
}

interface FoundRow<Fields> {
  readonly bodyNr: number;
  /** Whether the row is confidential, and in which room. */
  readonly enclosure: Enclosable;
  /** UPNs of those who may do it without a role in the body: the row is their own. */
  readonly own: readonly string[];
  perform(acting: InBody, fields: Fields): Promise<ActAnswer>;
}

/** One act of a person: what it is about, the right it takes, and how it is done. */
export type AnyAct<Fields> =
  AboutMeeting<Fields> | AboutItem<Fields> | AboutProposal<Fields> | AboutBody<Fields> | AboutRow<Fields>;

/** The acts of a group: each with the fields its schema gives. */
export type ActsOf<Group extends Readonly<Record<string, z.ZodType>>> = {
  readonly [Name in keyof Group]: AnyAct<z.output<Group[Name]>>;
};

/** An act about a row of a list whose rows belong to a body; `ownersOf` those it is open to without a role there. */
export function aboutRow<Entity extends Row & Enclosable & { readonly bodyNr: number }, Fields>(
  list: List<Entity>,
  needs: Right,
  perform: (acting: InBody, row: Stored<Entity>, fields: Fields) => Promise<ActAnswer>,
  ownersOf: (row: Stored<Entity>) => readonly string[] = () => [],
): AboutRow<Fields> {
  return {
    about: 'row',
    needs,
    list: list.title,
    async find(site, id) {
      // The compiler cannot tell what may be asked of a list of any kind: a row number may, of every one.
      const rows: AnyList = list;
      const { found } = await site.read({ found: { list: rows, where: { id } } });
      const row = found.rows[0] as Stored<Entity> | undefined;
      if (row === undefined) return undefined;
      return {
        bodyNr: row.bodyNr,
        enclosure: enclosureOf(row),
        own: ownersOf(row),
        perform: (acting, fields) => perform(acting, row, fields),
      };
    },
  };
}
