import type { ActAnswer, ActFields } from '../../../api/acts';
import { isAmong } from '../../../core/people/person';
import * as lists from '../../../storage/lists';
import { sittingTexts } from '../../../texts/sittings';
import { minutesOf } from '../../board/keeping';
import { sittingAt } from '../../board/sitting';
import { changedByOther, done, refuse, type Acting } from '../acting';
import { atBoard, closedForNotes } from '../board';
import { no, personName } from '../saying';

/**
 * Who presides where neither chair nor vice chair serves: whom the meeting elects, or the oldest member until it has,
 * where the body has decided so. No date of birth is kept: the meeting says who is the oldest.
 */
export async function namePresider(acting: Acting, fields: ActFields<'namePresider'>): Promise<ActAnswer> {
  const { facts, member } = acting;
  const texts = sittingTexts(acting.language);
  const at = await atBoard(acting);
  const closed = closedForNotes(at);
  if (closed !== undefined) return closed;
  const { upn } = fields;
  const rule = facts.body.rules.presidesUntilElected;
  if (fields.as === 'oldestMember' && rule === null) {
    return no(acting, facts, texts.presiding, { reason: 'notDecided', rule: 'presidesUntilElected' });
  }
  const serving = facts.items.flatMap((item) => sittingAt(facts, at.board, item.id).sitting.serving);
  const may = serving.filter((one) => fields.as === 'electedByMeeting' || one.as === 'member').map((one) => one.upn);
  if (!isAmong(upn, may)) return refuse('notServing', texts.presiderDoesNotServe(personName(facts, upn)));
  const minutes = await minutesOf(facts, at.board, member.person.upn);
  const said = texts.done.presides(personName(facts, upn));
  if (minutes.presider === upn) return done(acting, said, minutes);
  const changed = await facts.site.change(lists.minutes, minutes, { presider: upn, actedBy: member.person.upn });
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}
