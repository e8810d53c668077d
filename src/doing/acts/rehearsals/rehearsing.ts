import type { ActAnswer, ActFields } from '../../../api/acts';
import { isConfidential } from '../../../core/confidential/confidential';
import {
  rehearsalIn,
  rehearsalOf,
  rehearsedKey,
  rehearsedMeeting,
  rehearsedNumber,
  rehearsedTitle,
  REHEARSED_FROM,
} from '../../../core/rehearsals/rehearsal';
import * as lists from '../../../storage/lists';
import { rehearsingSite, throwAway } from '../../../storage/rehearsing';
import { rehearsalTexts } from '../../../texts/rehearsals';
import { addressOf } from '../../addressing';
import { done, refuse, toConfirm, type Acting } from '../acting';
import { pressOf } from '../press';

/**
 * Begins a rehearsal of a meeting: the same meeting with the open lines of its agenda as drafts, marked in its heading. It
 * is written in the rehearsal's own rows alone.
 */
export async function startRehearsal(acting: Acting): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const texts = rehearsalTexts(language);
  if (rehearsedNumber(facts.meeting.id) !== null) return refuse('isRehearsal', texts.isRehearsal);
  const { meeting } = facts;
  const begun = await begunBefore(acting);
  if (begun !== undefined) return { done: { text: texts.goesOn(meeting.title), id: begun, version: null } };
  const rehearsal = rehearsalOf(meeting.id, pressOf(acting));
  const site = rehearsingSite(facts.site, { rehearsal, bodyNr: facts.body.nr });
  const actedBy = member.person.upn;
  const key = rehearsedKey(rehearsal);
  // The body is marked in the rehearsal: its name stands on every page, on the shared screen and at the head of every document.
  await site.change(lists.bodies, facts.body, { name: rehearsedTitle(facts.body.name) });
  const rehearsed = await site.add(lists.meetings, {
    ...meeting,
    ...{ key, actedBy, title: rehearsedTitle(meeting.title), stage: 'planned' },
  });
  await site.addAll(
    lists.agendaItems,
    facts.items
      .filter((item) => !isConfidential(item))
      .map(({ id: itemId, version: itemVersion, ...item }) => ({
        ...item,
        ...{
          key: `${key}:${String(itemId)}:${itemVersion}`,
          actedBy,
          meetingId: rehearsed.id,
          standing: 'draft' as const,
        },
        ...{ outcome: 'open' as const, takenUpAt: null, notes: '', decisions: [], assignments: [], matterId: null },
      })),
  );
  return {
    done: {
      text: texts.started(meeting.title),
      id: addressOf(facts.site, rehearsed.id),
      version: rehearsed.version,
    },
  };
}

/** The address of the rehearsal of the meeting that the person has begun and not ended: it goes on where it was. */
async function begunBefore({ facts, member }: Acting): Promise<string | undefined> {
  const where = { bodyNr: facts.body.nr, actedBy: member.person.upn, state: 'kept' as const };
  const { rows } = (await facts.site.read({ rows: { list: lists.rehearsedRows, where } })).rows;
  const open = rows.find(
    ({ listTitle, rehearsal }) =>
      listTitle === lists.meetings.title && rehearsedMeeting(rehearsal) === facts.meeting.id,
  );
  return open === undefined ? undefined : addressOf(facts.site, REHEARSED_FROM + open.id);
}

/** Throws the rehearsal away, with all that was written in it. */
export async function throwAwayRehearsal(acting: Acting, fields: ActFields<'throwAwayRehearsal'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = rehearsalTexts(language);
  const { meeting, body } = facts;
  const rehearsal = rehearsalIn(meeting.key);
  if (rehearsal === null) return refuse('notARehearsal', texts.notARehearsal);
  if (fields.consequencesRead !== true) return toConfirm(texts.toThrowAway, []);
  // The site of the act is the rehearsal's: what lies beneath it is the one among the world's with the same address.
  const real = world.sites.find(({ url }) => url === facts.site.url);
  if (real !== undefined) await throwAway(real, rehearsal, member.person.upn);
  return done(acting, texts.thrownAway(body.name), null);
}
