import type { Act } from '../../../src/core/bodies/act';
import { mayDo } from '../../../src/core/bodies/rights';
import { addressOf } from '../../../src/doing/addressing';
import type { MyBody } from '../../../src/doing/myBodies';
import { wishTexts } from '../../../src/texts/bot/wishes';
import type { Bodies } from '../places';
import { tell, type Talk } from '../talk';
import { theOneMeant } from './needing';
import type { Wish } from './wish';

/** A body of the person's, as something to choose. */
interface BodyOption extends MyBody {
  readonly address: string;
  readonly title: string;
}

/** A body it names that the person has no part in is said so at once: nothing is done elsewhere instead. */
export async function notTheirs(talk: Talk, { reading }: Wish, around: Bodies): Promise<'yes' | 'no'> {
  const { other } = reading.body;
  if (other === null) return 'no';
  const named = around.others.find(({ member, body }) => addressOf(member.site, body.nr) === other);
  await tell(talk, wishTexts(talk.caller.language).notYourBody(named?.body.name ?? ''));
  return 'yes';
}

/** The body that is meant among those where the person may do this: named, the channel's, the only one, or asked. */
export async function theBodyMeant(
  talk: Talk,
  wish: Wish,
  around: Bodies,
  may: (mine: MyBody) => 'yes' | 'no',
): Promise<{ readonly one: BodyOption; readonly wish: Wish } | undefined> {
  if ((await notTheirs(talk, wish, around)) === 'yes') return undefined;
  const words = wishTexts(talk.caller.language);
  const all = around.mine.map((mine): BodyOption => ({
    ...mine,
    address: addressOf(mine.member.site, mine.body.nr),
    title: mine.body.name,
  }));
  const { address, candidates } = wish.reading.body;
  const named = all.filter((one) => (address === null ? candidates.includes(one.address) : one.address === address));
  const theirs = (named.length > 0 ? named : all).filter((one) => may(one) === 'yes');
  const say = { which: words.whichBody, none: words.notForYou };
  return theOneMeant(talk, wish, 'body', theirs, say, null);
}

/** Whether the person's roles in a body let them do it, as far as roles alone tell. */
export function byRole(act: Act): (mine: MyBody) => 'yes' | 'no' {
  return ({ roles }) => mayDo(act, { roles, chairsMeeting: 'doesNotChair' });
}
