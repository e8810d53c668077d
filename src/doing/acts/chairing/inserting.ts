import type { ActAnswer, ActFields } from '../../../api/acts';
import { nameOf } from '../../../core/bodies/holding';
import { agreedTurns, insertTurn, whatFollows, type ChangedTurn } from '../../../core/meetings/rotation';
import { isWaiting } from '../../../core/proposals/answering';
import type { Mandate } from '../../../core/bodies/mandate';
import type { Meeting } from '../../../core/meetings/meeting';
import { sameUpn } from '../../../core/people/person';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { chairingTexts } from '../../../texts/chairing';
import { say } from '../../../texts/said';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, toConfirm, type Acting } from '../acting';
import { pressOf } from '../press';
import { giveTurns, turnsOf } from './turning';

/** Puts one of the rota in to chair a meeting (FSG-03); the other turns follow the body's own rule. */
export async function putIn(acting: Acting, fields: ActFields<'insertTurn'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = chairingTexts(language);
  const { upn } = member.person;
  const ids = facts.meetings.map(({ id }) => id);
  const { changes, proposals } = await facts.site.read({
    changes: { list: lists.turnChanges, where: { meetingId: ids } },
    proposals: { list: lists.proposals, where: { meetingId: ids } },
  });
  const turns = turnsOf(world.now(), facts.meetings, agreedTurns(changes.rows));
  const decided = insertTurn(facts.body.rules, turns, facts.meeting.id, fields.upn);
  const key = `turn:${String(facts.meeting.id)}:in:${pressOf(acting)}`;
  const row = changes.rows.find((one) => one.key === key);
  if (!decided.ok) {
    // The turn was given before the answer was lost, and perhaps before anybody was told.
    if (row !== undefined && decided.refusal.reason === 'alreadyTheirs') {
      await tellChanged(acting, await givenBefore(acting));
      return finished(acting, fields.upn);
    }
    return refuse(decided.refusal.reason, say(texts.insert, decided.refusal));
  }
  if (facts.meeting.version !== fields.version && row === undefined) return changedByOther(acting);
  const { changed, others } = decided.value;
  if (fields.consequencesRead !== true) {
    const waiting = proposals.rows.filter(isWaiting);
    const lines = whatFollows(changed, waiting).flatMap((turn) => {
      const meeting = facts.meetings.find((one) => one.id === turn.meetingId);
      if (meeting === undefined) return [];
      const titles = waiting.filter(({ id }) => turn.proposals.includes(id)).map(({ title }) => title);
      return texts.turn({
        day: meeting.day,
        from: named(facts.mandates, turn.from),
        to: named(facts.mandates, turn.to),
        proposals: titles,
      });
    });
    return toConfirm(texts.toConfirm, [...lines, texts.others[others]]);
  }
  await facts.site.add(lists.turnChanges, {
    key,
    actedBy: upn,
    bodyNr: facts.body.nr,
    meetingId: facts.meeting.id,
    otherMeetingId: null,
    by: upn,
    asked: fields.upn,
    state: 'agreed',
  });
  if ((await giveTurns(facts, changed, upn)) === 'conflict') return changedByOther(acting);
  await tellChanged(acting, changed);
  return finished(acting, fields.upn);
}

/** The turns that the person's latest changes of the body's meetings have given, out of the history of each. */
async function givenBefore({ facts, member }: Acting): Promise<readonly ChangedTurn[]> {
  const own = facts.meetings.filter(({ actedBy }) => sameUpn(actedBy, member.person.upn));
  const changed = own.map(async (meeting): Promise<readonly ChangedTurn[]> => {
    const before = await facts.site.earlier(lists.meetings, meeting, versionBefore(meeting));
    if (before === undefined || before.turnOf === meeting.turnOf) return [];
    return [{ meetingId: meeting.id, from: before.turnOf, to: meeting.turnOf }];
  });
  return (await Promise.all(changed)).flat();
}

/** Versions are counted from 1, and written `"3"`. */
function versionBefore({ version }: Stored<Meeting>): string {
  return `"${String(Number(version.replaceAll('"', '')) - 1)}"`;
}

/** Whoever gets a turn or loses one hears of it, once for each meeting. */
export async function tellChanged(
  acting: Pick<Acting, 'world' | 'member' | 'key'> & { readonly facts: Pick<Acting['facts'], 'site' | 'body'> },
  changed: readonly ChangedTurn[],
): Promise<void> {
  const { world, facts, member } = acting;
  for (const { meetingId, from, to } of changed) {
    await tell(world, facts.site, {
      bodyNr: facts.body.nr,
      meetingId,
      kind: 'turnChanged',
      aboutId: meetingId,
      about: pressOf(acting),
      to: [from, to].filter((upn) => upn !== null),
      actedBy: member.person.upn,
    });
  }
}

function finished(acting: Acting, upn: string): ActAnswer {
  const { facts, language } = acting;
  return done(acting, chairingTexts(language).inserted(named(facts.mandates, upn) ?? upn, facts.meeting.day), null);
}

function named(mandates: readonly Mandate[], upn: string | null): string | null {
  return upn === null ? null : (nameOf(mandates, upn) ?? upn);
}
