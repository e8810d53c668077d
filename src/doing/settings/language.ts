import type { Language } from '../../core/people/person';
import * as lists from '../../storage/lists';
import { journal } from '../journal';
import type { Member, World } from '../world';
import { rowNow } from './ownRow';

/**
 * Keeps the language a person wants to be met in, in every organisation they belong to. Their own setting: nobody else
 * can ask for it. Tells whether anything was changed; asking again changes nothing.
 */
export async function speakIn(
  world: World,
  members: readonly Member[],
  language: Language,
): Promise<'changed' | 'alreadySo'> {
  const outcomes = await Promise.all(members.map((member) => speakInOne(world, member, language)));
  return outcomes.includes('changed') ? 'changed' : 'alreadySo';
}

async function speakInOne(
  world: World,
  { site, person }: Member,
  language: Language,
): Promise<'changed' | 'alreadySo'> {
  if (person.language === language) return 'alreadySo';
  // Before the change: once it is made nobody comes this way again, and a line that was not written would never be.
  await journal(world, site, {
    act: 'speakIn',
    key: `speakIn:${String(person.id)}:${person.version}`,
    actedBy: person.upn,
    bodyYear: '',
    subject: ['People', person.id],
  });
  const changed = await site.change(lists.people, person, { language, actedBy: person.upn });
  if (!changed.ok) {
    // The row was changed in the same moment, by another turn or another instance: what is there now is changed.
    const now = await rowNow({ site, person });
    return now === undefined ? 'alreadySo' : speakInOne(world, { site, person: now }, language);
  }
  return 'changed';
}
