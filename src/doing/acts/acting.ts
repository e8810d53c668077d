import type { ActAnswer } from '../../api/acts';
import type { AgendaItem } from '../../core/agenda/item';
import { isOpenTo } from '../../core/confidential/confidential';
import type { Language } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import type { ActTexts } from '../../texts/acts/texts';
import { addressOf } from '../addressing';
import { readerIn } from '../confidential/seeing';
import type { MeetingFacts } from '../meetings/facts';
import type { Standing } from '../meetings/standing';
import type { Member, World } from '../world';
import type { BodyFacts } from './bodyFacts';

/** Who asks for an act, and in which language the answer is. */
export interface Asked {
  readonly world: World;
  readonly member: Member;
  readonly texts: ActTexts;
  readonly language: Language;
  /** The caller's key: the same press twice gives rows with the same key. */
  readonly key: string;
}

/** What an act is done from: who acts, and all that is known around the meeting it is about. */
export interface Acting extends Asked {
  readonly facts: MeetingFacts;
  readonly standing: Standing;
}

/** What an act about a body, or about a row of one, is done from. */
export interface InBody extends Asked {
  readonly facts: BodyFacts;
  readonly standing: Standing;
}

/** It was done: a sentence, and the row as it now stands. */
export function done(
  { member }: Pick<Asked, 'member'>,
  text: string,
  row: { readonly id: number; readonly version: string } | null,
  lines: readonly string[] = [],
): ActAnswer {
  return {
    done: {
      text,
      id: row === null ? null : addressOf(member.site, row.id),
      version: row?.version ?? null,
      ...(lines.length === 0 ? {} : { lines }),
    },
  };
}

/** A rule said no. */
export function refuse(reason: string, text: string, clause: string | null = null): ActAnswer {
  return { refused: { reason, clause, text } };
}

/** What follows from the act, told before it is done: the same act with `consequencesRead` is done. */
export function toConfirm(text: string, lines: readonly string[]): ActAnswer {
  return { refused: { reason: 'toConfirm', clause: null, text, lines } };
}

/** Somebody else changed the row since the caller read it. */
export function changedByOther({ texts }: Pick<Asked, 'texts'>): ActAnswer {
  return { changedByOther: { text: texts.changedByOther } };
}

/**
 * The line of the agenda the act is about: looked for in the meeting's own lines, so that no other meeting's is reached.
 * A confidential line that the person is not named for is not there for them.
 */
export function itemIn(
  { world, member, facts }: Pick<Acting, 'world' | 'member' | 'facts'>,
  id: number,
): Stored<AgendaItem> | undefined {
  const item = facts.items.find((one) => one.id === id);
  return item !== undefined && isOpenTo(item, readerIn(world, facts, member.person.upn)) ? item : undefined;
}
