import type { ActAnswer, ActFields } from '../../../api/acts';
import { changePlace } from '../../../core/rescheduling/rescheduling';
import * as lists from '../../../storage/lists';
import { reschedulingTexts } from '../../../texts/rescheduling';
import { say } from '../../../texts/said';
import { changedByOther, done, refuse, type Acting } from '../acting';

/**
 * Gives a meeting another place or link. The invitation follows it: whoever has the meeting in their calendar is told once,
 * by the event itself.
 */
export async function placeOne(acting: Acting, fields: ActFields<'changePlace'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const { meeting, meetings } = facts;
  const { upn } = member.person;
  const texts = reschedulingTexts(language);
  const decided = changePlace({ now: world.now(), meetings }, meeting.id, fields.place);
  if (!decided.ok) {
    const { refusal } = decided;
    // The answer to an earlier try was lost.
    const since = refusal.reason === 'placeStands' && meeting.actedBy === upn && meeting.version !== fields.version;
    return since
      ? done(acting, texts.placed(meeting.day, meeting.place), meeting)
      : refuse(refusal.reason, say(texts.refused, refusal));
  }
  if (meeting.version !== fields.version) return changedByOther(acting);
  const changed = await facts.site.change(lists.meetings, meeting, { ...decided.value, actedBy: upn });
  return changed.ok
    ? done(acting, texts.placed(meeting.day, changed.value.place), changed.value)
    : changedByOther(acting);
}
