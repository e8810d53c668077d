import type { PersonalLinksView } from '../../api/personalLinksView';
import { dayOf } from '../../core/calendar';
import { holds } from '../../core/links/life';
import type { PersonalLink } from '../../core/links/link';
import { sameUpn } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { linkTexts } from '../../texts/links';
import { addressOf } from '../addressing';
import { placeIn } from '../links/place';
import { may } from '../meetings/standing';
import type { Member, World } from '../world';
import { seeBodyAnd } from './inBody';

/**
 * The personal links of a body that let somebody in today, the newest first: all of them for those who keep its papers, who
 * may take them back, and the person's own for everybody else. One that would let nobody in is not listed.
 */
export async function viewPersonalLinks(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<PersonalLinksView | undefined> {
  const found = await seeBodyAnd(world, members, address, (bodyNr) => ({
    links: { list: lists.personalLinks, where: { bodyNr } },
    groups: { list: lists.workingGroups, where: { bodyNr } },
  }));
  if (found === undefined) return undefined;
  const { seen, read } = found;
  const { facts, member, standing } = seen;
  const today = dayOf(world.now());
  const seesAll = may(standing, 'register') === 'yes';
  const shown = read.links.rows.filter(
    ({ upn, lastDay }) => lastDay >= today && (seesAll || sameUpn(upn, member.person.upn)),
  );
  const upn = [...new Set(shown.map((one) => one.upn))];
  const { people } = await facts.site.read({ people: { list: lists.people, where: { upn } } });
  const open = shown.filter((link) => {
    const group = read.groups.rows.find(({ id }) => id === link.groupId);
    const mail = people.rows.find((person) => sameUpn(person.upn, link.upn))?.mail ?? '';
    const place = placeIn({ mandates: facts.mandates, group }, link, today);
    return holds(link, { now: world.now(), mail, place }).ok;
  });
  const texts = linkTexts(member.person.language).list;
  const textOf = (link: Stored<PersonalLink>) => {
    const meeting = facts.meetings.find(({ id }) => id === link.meetingId)?.day ?? null;
    const group = read.groups.rows.find(({ id }) => id === link.groupId)?.name ?? null;
    const { purpose, lastDay, used } = link;
    return texts.text({ purpose, meeting, group, madeOn: dayOf(link.madeAt), lastDay, used: used.length });
  };
  const { heading, about, none, revoke, revokes } = texts;
  return {
    me: seen.me,
    body: seen.body,
    links: open
      .sort((one, other) => other.madeAt - one.madeAt)
      .map((link) => {
        const { id, version, name } = link;
        return { id: addressOf(facts.site, id), version, name, text: textOf(link) };
      }),
    words: { heading, about: about[seesAll ? 'all' : 'own'], none, revoke, revokes },
  };
}
