import type { ActAnswer, ActFields } from '../../../api/acts';
import { substitutesFor, tellAbsence as decideAbsence } from '../../../core/participation/absence';
import * as lists from '../../../storage/lists';
import { participationTexts } from '../../../texts/participation';
import { say } from '../../../texts/said';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, type Acting } from '../acting';

/**
 * A party says before the meeting that its own cannot come, and who comes instead (FSS-15, FSS-16). Where it names nobody
 * its substitutes are asked, once.
 */
export async function tellAbsence(acting: Acting, fields: ActFields<'tellAbsence'>): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = participationTexts(language);
  const { partyKey, name } = fields;
  const { upn } = member.person;
  const { meeting, mandates } = facts;
  const decided = decideAbsence({ now: world.now(), meeting, mandates, upn, partyKey, name });
  if (!decided.ok) return refuse(decided.refusal.reason, say(texts.answer, decided.refusal));
  const row = decided.value;
  const noted = facts.attendance.find(({ key }) => key === row.key) ?? (await facts.site.add(lists.attendance, row));
  const party = facts.parties.find((one) => one.partyKey === partyKey)?.name ?? partyKey;
  const said = texts.absenceTold(party, meeting.day, row.name);
  if (row.presence === 'absent') {
    const to = substitutesFor(mandates, meeting, partyKey, upn);
    const about = `absence-${partyKey}`;
    const { id: meetingId, bodyNr } = meeting;
    await tell(world, facts.site, {
      ...{ bodyNr, meetingId, kind: 'substituteAsked', aboutId: null, about, to, actedBy: upn },
    });
  }
  if (noted.presence === row.presence && noted.name === row.name) return done(acting, said, noted);
  const { presence } = row;
  const changed = await facts.site.change(lists.attendance, noted, { presence, name: row.name, actedBy: upn });
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}
