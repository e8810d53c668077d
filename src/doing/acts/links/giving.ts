import type { ActAnswer, ActFields } from '../../../api/acts';
import { dayOf, type Day } from '../../../core/calendar';
import { again, makeLink, type LinkFor } from '../../../core/links/giving';
import { lastDayOf } from '../../../core/links/life';
import type { PersonalLink } from '../../../core/links/link';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { linkTexts } from '../../../texts/links';
import { say } from '../../../texts/said';
import { find } from '../../addressing';
import { placeIn } from '../../links/place';
import { revokeLink } from '../../links/revoking';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, type InBody } from '../acting';
import { pressOf } from '../press';

/** Sends somebody a link by mail. Its address is made when the letter goes; who sends it never sees it. */
export async function sendPersonalLink(acting: InBody, fields: ActFields<'sendPersonalLink'>): Promise<ActAnswer> {
  const { facts, member, world } = acting;
  const { purpose } = fields;
  const numberOf = (address: string | undefined) =>
    address === undefined ? undefined : find(address, [member])?.number;
  const meeting = facts.meetings.find(({ id }) => id === numberOf(fields.meetingId));
  const { groups } = await member.site.read({
    groups: { list: lists.workingGroups, where: { id: numberOf(fields.groupId) ?? [] } },
  });
  const group = groups.rows.find(({ bodyNr }) => bodyNr === facts.body.nr);
  const today = dayOf(world.now());
  const ends = fields.lastDay ?? (purpose === 'meeting' || purpose === 'sending' ? (meeting?.day ?? null) : null);
  return give(acting, fields.upn, {
    ...{ bodyNr: facts.body.nr, purpose, lastDay: lastDayOf(today, ends) },
    ...{ meetingId: purpose === 'group' ? null : (meeting?.id ?? null) },
    ...{ groupId: purpose === 'group' ? (group?.id ?? null) : null },
  });
}

/** Takes a link back at once. */
export async function revokePersonalLink(acting: InBody, link: Stored<PersonalLink>): Promise<ActAnswer> {
  const { member, world, language } = acting;
  const changed = await revokeLink(world, member, link);
  return changed.ok ? done(acting, linkTexts(language).done.revoked(link.name), changed.value) : changedByOther(acting);
}

/** Sends a new link for what one is for: to the same person, to the same day. The one before it stands. */
export async function renewPersonalLink(acting: InBody, link: Stored<PersonalLink>): Promise<ActAnswer> {
  const anew = again(link);
  if (!anew.ok) return refuse(anew.refusal.reason, say(linkTexts(acting.language).giving, anew.refusal));
  return give(acting, link.upn, anew.value);
}

async function give(acting: InBody, upn: string, given: LinkFor): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = linkTexts(language);
  const { people, groups } = await member.site.read({
    people: { list: lists.people, where: { upn: upn.toLowerCase() } },
    groups: { list: lists.workingGroups, where: { id: given.groupId ?? [] } },
  });
  const [person] = people.rows;
  if (person === undefined) return refuse('notInRegister', texts.notInRegister);
  const today: Day = dayOf(world.now());
  const place = placeIn(
    { mandates: facts.mandates, group: groups.rows[0] },
    { bodyNr: given.bodyNr, upn: person.upn },
    today,
  );
  const key = `link:${String(given.bodyNr)}:${pressOf(acting)}`;
  const made = makeLink(person, place, { ...given, key, actedBy: member.person.upn, madeAt: world.now() });
  if (!made.ok) return refuse(made.refusal.reason, say(texts.giving, made.refusal));
  const link = await member.site.add(lists.personalLinks, made.value);
  await tell(world, member.site, {
    ...{ bodyNr: link.bodyNr, meetingId: link.meetingId, kind: 'personalLink', aboutId: link.id },
    ...{ about: String(link.id), to: [link.upn], way: 'mail', actedBy: member.person.upn },
  });
  return done(acting, texts.done.sent(link.name, link.lastDay), link);
}
