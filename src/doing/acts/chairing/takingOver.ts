import type { ActAnswer, ActFields } from '../../../api/acts';
import { nameOf, rolesOf } from '../../../core/bodies/holding';
import { mayDo } from '../../../core/bodies/rights';
import { dayOf } from '../../../core/calendar';
import { takeOver } from '../../../core/handover/takeOver';
import { isWaiting } from '../../../core/proposals/answering';
import * as lists from '../../../storage/lists';
import { chairingTexts } from '../../../texts/chairing';
import { say } from '../../../texts/said';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, type Acting } from '../acting';
import { pressOf } from '../press';

/**
 * A deputy takes over one meeting, or the one whose meeting it is takes it back (design decision 15). It is written on
 * the meeting itself, so that rights, documents, duties and the proposals before it follow at once; the rota stays.
 */
export async function takeOverMeeting(acting: Acting, fields: ActFields<'takeOverMeeting'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const { meeting, body, mandates } = facts;
  const { upn } = member.person;
  const texts = chairingTexts(language);
  const decided = takeOver({ now: world.now(), meeting, rules: body.rules, mandates, upn });
  if (!decided.ok) {
    const { refusal } = decided;
    // The answer to an earlier try was lost: it is theirs since, and what follows is completed.
    const since = refusal.reason === 'alreadyYours' && meeting.actedBy === upn && meeting.version !== fields.version;
    if (since) return taken(acting, meeting, null);
    return refuse(refusal.reason, say(texts.takeover, refusal));
  }
  if (meeting.version !== fields.version) return changedByOther(acting);
  const { actingChair, chairName, from } = decided.value;
  const changed = await facts.site.change(lists.meetings, meeting, { actingChair, chairName, actedBy: upn });
  return changed.ok ? taken(acting, changed.value, from) : changedByOther(acting);
}

/** Those who prepare the meeting and the one it is taken from hear of it; whoever took it hears what waits. */
async function taken(acting: Acting, meeting: Acting['facts']['meeting'], from: string | null): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = chairingTexts(language);
  const today = dayOf(world.now());
  const upns = [...new Set(facts.mandates.map((mandate) => mandate.upn))];
  const preparers = upns.filter((upn) => {
    const roles = rolesOf(facts.mandates, facts.body.nr, upn, today);
    return mayDo('prepare', { roles, chairsMeeting: 'doesNotChair' }) === 'yes';
  });
  await tell(world, facts.site, {
    bodyNr: facts.body.nr,
    meetingId: meeting.id,
    kind: 'meetingTakenOver',
    aboutId: meeting.id,
    about: pressOf(acting),
    to: [...new Set([...preparers, ...(from === null ? [] : [from])])].filter((upn) => upn !== member.person.upn),
    actedBy: member.person.upn,
  });
  const titles = facts.proposals.filter(isWaiting).map(({ title }) => title);
  const fromName = from === null ? null : (nameOf(facts.mandates, from) ?? from);
  const text = meeting.actingChair === null ? texts.takenBack(meeting.day) : texts.takenOver(meeting.day, fromName);
  return done(acting, text, meeting, titles.length === 0 ? [] : [texts.waiting(titles)]);
}
