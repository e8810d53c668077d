import type { ActAnswer } from '../../api/acts';
import { bodyYear, type Body } from '../../core/bodies/body';
import { delegatedTo, rolesOf } from '../../core/bodies/holding';
import { dayOf, yearOf } from '../../core/calendar';
import { isOpenTo } from '../../core/confidential/confidential';
import { isAmong } from '../../core/people/person';
import * as lists from '../../storage/lists';
import { readerIn } from '../confidential/seeing';
import { loadMeeting } from '../meetings/facts';
import { chairUpn, standingOf, type Standing } from '../meetings/standing';
import type { AnyAct } from './act';
import { itemIn, refuse, type Acting, type Asked, type InBody } from './acting';
import { loadBody } from './bodyFacts';

/** What is found by the number an act names: how the person stands there, and the act, ready to be done. */
export interface Place {
  readonly standing: Standing;
  /** Whether it is there for somebody without a role in the body: their own group's, or open to the whole register. */
  readonly own: 'own' | 'notOwn';
  /** Body and year the act is journaled under. */
  readonly bodyYear: string;
  /** The body, which does nothing more once it has been dissolved. */
  readonly body: Pick<Body, 'dissolvedOn'>;
  /** Who chairs, for the sentence to whoever may not. */
  readonly chairName: string | null;
  perform(): Promise<ActAnswer>;
}

/**
 * Reads what the act is about and all it is decided from; undefined where there is nothing with that number. What is
 * confidential is not there for whoever is not named.
 */
export async function placeOf(
  asked: Asked,
  act: AnyAct<unknown>,
  id: number,
  fields: unknown,
): Promise<Place | undefined> {
  const { site } = asked.member;
  switch (act.about) {
    case 'meeting':
      return inMeeting(asked, id, (acting) => act.perform(acting, fields));
    case 'item': {
      const { items } = await site.read({ items: { list: lists.agendaItems, where: { id } } });
      return inMeeting(asked, items.rows[0]?.meetingId, async (acting) => {
        const item = itemIn(acting, id);
        if (item !== undefined) return act.perform(acting, item, fields);
        return (await act.whereGone?.(acting, id)) ?? gone(asked);
      });
    }
    case 'proposal': {
      const { proposals } = await site.read({ proposals: { list: lists.proposals, where: { id } } });
      const [proposal] = proposals.rows;
      if (proposal === undefined) return undefined;
      return inMeeting(asked, proposal.meetingId, (acting) =>
        isOpenTo(proposal, readerIn(asked.world, acting.facts, asked.member.person.upn))
          ? act.perform(acting, proposal, fields)
          : gone(asked),
      );
    }
    case 'body':
      return inBody(
        asked,
        id,
        (acting) => act.perform(acting, fields),
        act.alsoFor === 'theRegister' ? 'own' : 'notOwn',
      );
    case 'row': {
      const row = await act.find(site, id);
      return (
        row &&
        inBody(
          asked,
          row.bodyNr,
          (acting) =>
            isOpenTo(row.enclosure, readerIn(asked.world, acting.facts, asked.member.person.upn))
              ? row.perform(acting, fields)
              : gone(asked),
          isAmong(asked.member.person.upn, row.own) ? 'own' : 'notOwn',
        )
      );
    }
  }
}

async function inMeeting(
  asked: Asked,
  meetingId: number | undefined,
  perform: (acting: Acting) => Promise<ActAnswer>,
): Promise<Place | undefined> {
  const { world, member } = asked;
  const facts = meetingId === undefined ? undefined : await loadMeeting(member.site, meetingId);
  if (facts === undefined) return undefined;
  const standing = standingOf(world, facts, member.person.upn);
  const chair = chairUpn(world, facts);
  return {
    standing,
    body: facts.body,
    own: 'notOwn',
    bodyYear: facts.meeting.bodyYear,
    chairName: facts.mandates.find((mandate) => mandate.upn === chair)?.personName ?? null,
    perform: () => perform({ ...asked, facts, standing }),
  };
}

async function inBody(
  asked: Asked,
  bodyNr: number,
  perform: (acting: InBody) => Promise<ActAnswer>,
  own: Place['own'],
): Promise<Place | undefined> {
  const { world, member } = asked;
  const { upn } = member.person;
  const today = dayOf(world.now());
  const facts = await loadBody(member.site, bodyNr, today);
  if (facts === undefined) return undefined;
  const standing: Standing = {
    upn,
    roles: rolesOf(facts.mandates, bodyNr, upn, today),
    // No meeting is in question: what belongs to the chair of one is asked about that meeting.
    chairsMeeting: 'doesNotChair',
    delegated: delegatedTo(facts.mandates, bodyNr, upn, today),
  };
  return {
    standing,
    body: facts.body,
    own,
    bodyYear: bodyYear(bodyNr, yearOf(today)),
    chairName: null,
    perform: () => perform({ ...asked, facts, standing }),
  };
}

function gone({ texts }: Asked): Promise<ActAnswer> {
  return Promise.resolve(refuse('notFound', texts.notFound));
}
