import type { ActAnswer, ActFields } from '../../api/acts';
import { presenceTimes, type Attendance } from '../../core/meetings/attendance';
import { canNote } from '../../core/meetings/stages';
import { say } from '../../texts/said';
import * as lists from '../../storage/lists';
import { changedByOther, done, refuse, type Acting } from './acting';

/** Notes who was there for a party, or a guest. One row per party and meeting, one per guest's name. */
export async function recordAttendance(acting: Acting, fields: ActFields<'recordAttendance'>): Promise<ActAnswer> {
  const { facts, texts, member } = acting;
  const open = canNote(facts.meeting.stage);
  if (!open.ok) return refuse(open.refusal.reason, say(texts.stage, open.refusal));
  const name = fields.name.trim();
  const { partyKey, presence } = fields;
  if (partyKey !== null && !facts.parties.some((party) => party.partyKey === partyKey)) {
    return refuse('unknownParty', texts.unknownParty);
  }
  if (partyKey === null && name === '') return refuse('nameMissing', texts.nameMissing);
  const times = presenceTimes(presence, fields);
  if (!times.ok) return refuse(times.refusal.reason, texts.leftBeforeArriving);
  const whose = partyKey === null ? `guest:${name.toLowerCase()}` : `party:${partyKey}`;
  const row: Attendance = {
    key: `attendance:${String(facts.meeting.id)}:${whose}`,
    actedBy: member.person.upn,
    bodyNr: facts.body.nr,
    meetingId: facts.meeting.id,
    partyKey,
    presence,
    name: presence === 'absent' ? '' : name,
    ...times.value,
  };
  const noted = facts.attendance.find((one) => one.key === row.key) ?? (await facts.site.add(lists.attendance, row));
  const { arrived = null, left = null } = noted;
  if (
    noted.presence === row.presence &&
    noted.name === row.name &&
    arrived === times.value.arrived &&
    left === times.value.left
  ) {
    return done(acting, texts.done.attendance, noted);
  }
  const changed = await facts.site.change(lists.attendance, noted, {
    presence: row.presence,
    name: row.name,
    ...times.value,
    actedBy: row.actedBy,
  });
  return changed.ok ? done(acting, texts.done.attendance, changed.value) : changedByOther(acting);
}
