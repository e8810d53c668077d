import type { ActAnswer, ActFields } from '../../../api/acts';
import type { Matter } from '../../../core/matters/matter';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { changedByOther, done, type Acting, type InBody } from '../acting';

/** Notes the number a matter has in the register, and who is responsible for it; its documents carry both (DEC-16). */
export async function registerMatter(
  { facts, member, language, ...asked }: InBody,
  matter: Stored<Matter>,
  { number, caseOfficer, version }: ActFields<'registerMatter'>,
): Promise<ActAnswer> {
  const acting = { facts, member, language, ...asked };
  const wanted = { registrationNumber: number || null, caseOfficer: caseOfficer || null };
  const said = matterTexts(language).done.registered(matter.title, wanted.registrationNumber);
  const { registrationNumber = null, caseOfficer: officer = null } = matter;
  if (registrationNumber === wanted.registrationNumber && officer === wanted.caseOfficer)
    return done(acting, said, matter);
  if (matter.version !== version) return changedByOther(acting);
  const changed = await facts.site.change(lists.matters, matter, { ...wanted, actedBy: member.person.upn });
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}

/** Notes the number of a meeting's papers in the register: what is published from then on carries it. */
export async function registerMeeting(
  acting: Acting,
  { number, version }: ActFields<'registerMeeting'>,
): Promise<ActAnswer> {
  const { facts, member, language } = acting;
  const { meeting, site } = facts;
  const registrationNumber = number || null;
  const said = matterTexts(language).done.registered(meeting.title, registrationNumber);
  if ((meeting.registrationNumber ?? null) === registrationNumber) return done(acting, said, meeting);
  if (meeting.version !== version) return changedByOther(acting);
  const changed = await site.change(lists.meetings, meeting, { registrationNumber, actedBy: member.person.upn });
  return changed.ok ? done(acting, said, changed.value) : changedByOther(acting);
}
