import type { ConversationReference } from '../core/people/person';
import type { Person } from '../core/people/person';
import type { Stored } from '../core/stored';
import * as lists from '../storage/lists';
import type { Site } from '../storage/site';
import { StorageError } from '../storage/storageError';
import { journal } from './journal';
import { askSites } from './sites';
import { identityKey, type Identity, type Member, type World } from './world';

/** Why somebody is not a member: nobody by that name, or more than one row could be meant. Neither has any right. */
export type Unknown = 'noOne' | 'ambiguous';

/** Somebody known in at least one organisation. `down`: sites that did not answer, where they may be known too. */
export interface Identified {
  readonly members: readonly Member[];
  readonly down: readonly Site[];
}

/**
 * The organisations a verified person belongs to. The first hit by UPN or mail links the register row to the identity,
 * once, and is journaled; from then on only the identity counts. A display name never matches. A site that is down hides
 * only itself; where nobody is found while one is down, throws its StorageError: nothing is known then.
 */
export async function identify(world: World, identity: Identity): Promise<Identified | { readonly unknown: Unknown }> {
  const { here, down } = await askSites(world.sites, (site) => identifyIn(world, site, identity));
  const found = here.map(({ value }) => value);
  const members = found.filter((one): one is Member => typeof one !== 'string');
  if (members.length > 0) return { members, down };
  if (down.length > 0) throw new StorageError('People', 'identify', null, 'a site is down');
  return { unknown: found.includes('ambiguous') ? 'ambiguous' : 'noOne' };
}

async function identifyIn(world: World, site: Site, identity: Identity): Promise<Member | Unknown> {
  const key = identityKey(identity);
  const names = [identity.upn, identity.mail]
    .filter((name): name is string => name !== null && name !== '')
    .map((name) => name.toLowerCase());
  const { linked, byUpn, byMail } = await site.read({
    linked: { list: lists.people, where: { identity: key } },
    byUpn: { list: lists.people, where: { upn: names } },
    byMail: { list: lists.people, where: { mail: names } },
  });
  const [known] = linked.rows;
  if (known !== undefined) return { site, person: known };
  return link(world, site, key, [...byUpn.rows, ...byMail.rows]);
}

async function link(
  world: World,
  site: Site,
  key: string,
  candidates: readonly Stored<Person>[],
): Promise<Member | Unknown> {
  const distinct = [...new Map(candidates.map((one) => [one.id, one])).values()];
  const [person, ...others] = distinct;
  if (person === undefined) return 'noOne';
  if (others.length > 0) return 'ambiguous';
  // Somebody else holds the row already: a reused address must not inherit rights.
  if (person.identity !== null) return 'ambiguous';
  // Before the link: once it is made nobody comes this way again, and a line that was not written would never be.
  await journal(world, site, {
    act: 'linkPerson',
    key: `link:${key}`,
    actedBy: person.upn,
    bodyYear: '',
    subject: ['People', person.id],
  });
  const changed = await site.change(lists.people, person, { identity: key, actedBy: 'system' });
  if (!changed.ok) return identifyAgain(site, key);
  return { site, person: changed.value };
}

/** Another instance linked the row in the same moment: what it wrote decides. */
async function identifyAgain(site: Site, key: string): Promise<Member | Unknown> {
  const { linked } = await site.read({
    linked: { list: lists.people, where: { identity: key } },
  });
  const [person] = linked.rows;
  return person === undefined ? 'noOne' : { site, person };
}

/** Remembers the way to a person's own chat, so that they can be told things later. */
export async function rememberConversation(
  members: readonly Member[],
  reference: ConversationReference,
): Promise<readonly Member[]> {
  return Promise.all(members.map((member) => rememberIn(member, reference)));
}

async function rememberIn(member: Member, reference: ConversationReference): Promise<Member> {
  const known = member.person.conversation;
  if (
    known?.conversationId === reference.conversationId &&
    known.serviceUrl === reference.serviceUrl &&
    known.botId === reference.botId
  ) {
    return member;
  }
  const changed = await member.site.change(lists.people, member.person, { conversation: reference });
  // A conflict means the same person wrote twice at once; the other turn has remembered it.
  return changed.ok ? { site: member.site, person: changed.value } : member;
}
