import type { ActAnswer, ActFields } from '../../../api/acts';
import { dayOf } from '../../../core/calendar';
import { preparersOf } from '../../../core/preparing/draft';
import { preparationOf, signOff as signOffDraft } from '../../../core/preparing/signOff';
import * as lists from '../../../storage/lists';
import { participationTexts } from '../../../texts/participation';
import { say } from '../../../texts/said';
import { draftNow } from '../../meetings/draft';
import { changedByOther, done, refuse, type Acting } from '../acting';

/**
 * One of those who prepare together signs off the draft agenda as it is (FSG-12). A later change withdraws it for the
 * lines it touched and no other; that it is missing is shown and stops nobody from sending.
 */
export async function signOff(acting: Acting, fields: ActFields<'signOff'>): Promise<ActAnswer> {
  const { facts, member, world, language, texts } = acting;
  const { body, meeting, mandates, site } = facts;
  const now = world.now();
  const preparers = preparersOf(mandates, body.nr, body.rules, dayOf(now));
  const draft = draftNow(facts.items);
  const wish = { meetingId: meeting.id, upn: member.person.upn, at: now, ...draft };
  const signed = signOffDraft(body.rules.preparedBy, preparers, wish);
  const said = participationTexts(language);
  if (!signed.ok) {
    const { refusal } = signed;
    return refuse(
      refusal.reason,
      say(said.signOff, refusal),
      'source' in refusal ? texts.clause(refusal.source) : null,
    );
  }
  if (meeting.version !== fields.version) return changedByOther(acting);
  const stored = await site.add(lists.signOffs, signed.value);
  const standing = preparationOf(body.rules.preparedBy, preparers, [...facts.signOffs, stored], draft);
  const count = standing.state === 'jointly' ? standing.signedOff : 1;
  return done(acting, said.signedOff(count, preparers.length), { id: stored.id, version: meeting.version });
}
