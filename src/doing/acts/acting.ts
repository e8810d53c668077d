import type { ActAnswer } from '../../api/acts';
import type { ActTexts } from '../../texts/acts/texts';
import type { AgendaItem } from '../../core/agenda/item';
import type { Stored } from '../../core/stored';
import { addressOf } from '../addressing';
import type { MeetingFacts } from '../meetings/facts';
import type { Standing } from '../meetings/standing';
import type { Member, World } from '../world';

/** What every act is done from: who acts, around which meeting, in which language the answer is. */
export interface Acting {
  readonly world: World;
  readonly member: Member;
  readonly facts: MeetingFacts;
  readonly standing: Standing;
  readonly texts: ActTexts;
  /** The caller's key: the same press twice gives rows with the same key. */
  readonly key: string;
}

/** It was done: a sentence, and the row as it now stands. */
export function done(
  { member }: Pick<Acting, 'member'>,
  text: string,
  row: { readonly id: number; readonly version: string } | null,
): ActAnswer {
  return {
    done: { text, id: row === null ? null : addressOf(member.site, row.id), version: row?.version ?? null },
  };
}

/** A rule said no. */
export function refuse(reason: string, text: string, clause: string | null = null): ActAnswer {
  return { refused: { reason, clause, text } };
}

/** Somebody else changed the row since the caller read it. */
export function changedByOther({ texts }: Pick<Acting, 'texts'>): ActAnswer {
  return { changedByOther: { text: texts.changedByOther } };
}

/** The line of the agenda the act is about: looked for in the meeting's own lines, so that no other meeting's is reached. */
export function itemIn({ facts }: Pick<Acting, 'facts'>, id: number): Stored<AgendaItem> | undefined {
  return facts.items.find((item) => item.id === id);
}
