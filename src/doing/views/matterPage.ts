import type { ActName } from '../../api/acts';
import type { MatterPage } from '../../api/mattersView';
import { delegatedTo, rolesOf } from '../../core/bodies/holding';
import { dayOf } from '../../core/calendar';
import { rightFor } from '../acts/performing';
import { takenIn } from '../acts/windingUp/archived';
import { addressOf, find } from '../addressing';
import { may, type Standing } from '../meetings/standing';
import type { Member, World } from '../world';
import { readMatter } from './matter';

/** What may be done with a matter as a whole. */
const OF_A_MATTER: readonly ActName[] = ['placeSpread', 'registerMatter', 'closeMatter'];

/**
 * A matter on the page of a body of the organisation it lies in, for somebody with a role in that body. Undefined where
 * they may see none of it there.
 */
export async function viewMatterPage(
  world: World,
  members: readonly Member[],
  address: string,
  row: string,
): Promise<MatterPage | undefined> {
  const seen = await readMatter(world, members, row);
  if (seen === undefined) return undefined;
  const { matter, member, read } = seen;
  const { site, person } = member;
  const here = find(address, [{ site }]);
  const today = dayOf(world.now());
  const standingIn = (bodyNr: number): Standing => ({
    upn: person.upn,
    roles: rolesOf(read.mandates.rows, bodyNr, person.upn, today),
    chairsMeeting: 'doesNotChair',
    delegated: delegatedTo(read.mandates.rows, bodyNr, person.upn, today),
  });
  const body = read.bodies.rows.find(({ nr }) => nr === here?.number);
  if (body === undefined || may(standingIn(body.nr), 'seeBody') === 'no') return undefined;
  const home = read.bodies.rows.find(({ nr }) => addressOf(site, nr) === matter.body);
  const atHome = standingIn(home?.nr ?? body.nr);
  return {
    me: { name: person.name, upn: person.upn, language: person.language, roles: standingIn(body.nr).roles },
    today,
    body: { nr: addressOf(site, body.nr), name: body.name, shortName: body.shortName },
    matter,
    homeName: home?.name ?? '',
    may: takenIn(home ?? body, OF_A_MATTER)
      .filter((act) => matter.status === 'open' && may(atHome, rightFor(act)) === 'yes')
      .filter(
        (act) =>
          act !== 'placeSpread' ||
          matter.asked.some(({ kind, waitingFor }) => kind === 'spread' && waitingFor.length > 0),
      ),
  };
}
