import type { ActName } from '../../api/acts';
import { incomingActs } from '../../api/acts/incoming';
import type { IncomingPage } from '../../api/incomingView';
import { dayOf } from '../../core/calendar';
import { canPublishRecord, mayAskToDestroy, toRegister } from '../../core/incoming/incoming';
import * as lists from '../../storage/lists';
import { incomingTexts } from '../../texts/incoming';
import { addressOf } from '../addressing';
import { unreadableIn } from '../meetings/facts';
import { may } from '../meetings/standing';
import type { Member, World } from '../world';
import { allowedActs, seeBody } from './inBody';
import { unreadableViews } from './rows';

/** What stands to be registered in a body, the longest waiting first; for those who keep the papers, nobody else. */
export async function viewIncoming(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<IncomingPage | undefined> {
  const seen = await seeBody(world, members, address);
  if (seen === undefined || may(seen.standing, 'register') === 'no') return undefined;
  const { facts, member, me, body } = seen;
  const { recordsCreator, disposal } = facts.body.rules;
  const read = await facts.site.read({ incoming: { list: lists.incoming, where: { bodyNr: facts.body.nr } } });
  const waiting = toRegister(read.incoming.rows);
  const since = new Map(waiting.map((one) => [one.incoming.id, one.since] as const));
  const published = canPublishRecord(recordsCreator);
  const destroyed = mayAskToDestroy(disposal);
  const taken = read.incoming.rows.filter(({ registration }) => registration !== null);
  return {
    me,
    today: dayOf(world.now()),
    body,
    warning: published.ok ? null : incomingTexts(member.person.language).noCreator,
    disposal: destroyed.ok ? destroyed.value.decision : null,
    incoming: [...waiting.map((one) => one.incoming), ...taken].map((one) => ({
      id: addressOf(member.site, one.id),
      version: one.version,
      receivedOn: dayOf(one.receivedAt),
      sender: one.sender,
      receiver: one.receiver,
      subject: one.subject,
      content: one.content,
      file: one.original.address,
      waitsSince: since.get(one.id) ?? null,
      registration: one.registration,
    })),
    may: allowedActs(seen, Object.keys(incomingActs) as ActName[]),
    unreadable: unreadableViews(unreadableIn([read.incoming])),
  };
}
