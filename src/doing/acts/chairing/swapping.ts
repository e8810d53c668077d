import type { ActAnswer, ActFields } from '../../../api/acts';
import { nameOf } from '../../../core/bodies/holding';
import { answerSwap, askSwap, type TurnChange, type TurnOfMeeting } from '../../../core/meetings/rotation';
import { sameUpn } from '../../../core/people/person';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { chairingTexts } from '../../../texts/chairing';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, type Acting, type InBody } from '../acting';
import { pressOf } from '../press';
import { giveTurns, turnsOf } from './turning';

/** Asks the one whose turn another meeting is to swap (FSG-03): the question is kept until it is answered. */
export async function askToSwap(acting: Acting, fields: ActFields<'swapTurns'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = chairingTexts(language);
  const { upn } = member.person;
  const target = find(fields.withMeeting, [member])?.number;
  const turns = turnsOf(world.now(), facts.meetings, []);
  const mine = turns.find(({ meetingId }) => meetingId === facts.meeting.id);
  const theirs = turns.find(({ meetingId }) => meetingId === target);
  if (mine === undefined || theirs === undefined) return refuse('unknownMeeting', texts.unknownMeeting);
  const decided = askSwap(facts.body.rules, mine, theirs, upn);
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.swap, decided.refusal));
  const { asked } = decided.value;
  const row = await facts.site.add(lists.turnChanges, {
    key: `turn:${String(mine.meetingId)}:${String(theirs.meetingId)}:${pressOf(acting)}`,
    actedBy: upn,
    bodyNr: facts.body.nr,
    meetingId: mine.meetingId,
    otherMeetingId: theirs.meetingId,
    by: upn,
    asked,
    state: 'asked',
  });
  await tellOf(acting, row, 'turnSwapAsked', [asked]);
  return done(acting, texts.swapAsked(nameOf(facts.mandates, asked) ?? asked, mine.day, theirs.day), row);
}

/** The one who was asked says yes or no; on yes both meetings get their new chair, with the proposals before them. */
export async function answerToSwap(
  acting: InBody,
  row: Stored<TurnChange>,
  fields: ActFields<'answerSwap'>,
): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = chairingTexts(language);
  const { upn } = member.person;
  const { meetingId: mine, otherMeetingId: theirs, by, asked } = row;
  if (row.state !== 'asked' || theirs === null) return refuse('alreadyAnswered', texts.alreadyAnswered);
  const decided = answerSwap({ mine, theirs, by, asked }, upn, fields.answer);
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.swap, decided.refusal));
  if (row.version !== fields.version) return changedByOther(acting);
  const turns = turnsOf(world.now(), facts.meetings, []).filter(({ meetingId }) => [mine, theirs].includes(meetingId));
  const held = turns.find(({ settled }) => settled === 'held');
  if (held !== undefined && fields.answer === 'yes') {
    return refuse('meetingHeld', say(texts.swap, { reason: 'meetingHeld', day: held.day }));
  }
  if (fields.answer === 'yes' && !standAsAsked(turns, row)) return refuse('turnsDiffer', texts.turnsDiffer);
  // The turns before the answer: broken off between them, the same yes finds them given and goes on.
  if ((await giveTurns(facts, decided.value, upn)) === 'conflict') return changedByOther(acting);
  const state = fields.answer === 'yes' ? 'agreed' : 'declined';
  const changed = await facts.site.change(lists.turnChanges, row, { state, actedBy: upn });
  if (!changed.ok) return changedByOther(acting);
  await tellOf(acting, row, fields.answer === 'yes' ? 'turnChanged' : 'turnSwapDeclined', [by]);
  return done(acting, texts.swapAnswered[fields.answer], changed.value);
}

/** Both turns are still with the two who swap; after a broken yes one of them may have changed hands already. */
function standAsAsked(turns: readonly TurnOfMeeting[], { by, asked }: TurnChange): boolean {
  const isOfTheTwo = ({ turnOf }: TurnOfMeeting) => turnOf !== null && (sameUpn(turnOf, by) || sameUpn(turnOf, asked));
  return turns.length === 2 && turns.every(isOfTheTwo);
}

async function tellOf(
  { world, facts, member }: Pick<InBody, 'world' | 'member'> & { readonly facts: Pick<InBody['facts'], 'site'> },
  row: Stored<TurnChange>,
  kind: 'turnSwapAsked' | 'turnChanged' | 'turnSwapDeclined',
  to: readonly string[],
): Promise<void> {
  await tell(world, facts.site, {
    bodyNr: row.bodyNr,
    meetingId: row.meetingId,
    kind,
    aboutId: row.id,
    about: String(row.id),
    to,
    actedBy: member.person.upn,
  });
}
