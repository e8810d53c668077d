import { addressOf } from '../../../src/doing/addressing';
import { comingMeetings, mandatesHeld, meetingWithin } from '../../../src/doing/asking/meetings';
import { wishTexts } from '../../../src/texts/bot/wishes';
import { askToDo } from '../asking/asking';
import { tell } from '../talk';
import { theBodyMeant } from './meant';
import { askFor } from './needing';
import type { WishAnswer } from './wish';

/** Somebody cannot come to a meeting, and perhaps who comes instead. */
export const absence: WishAnswer = async (talk, asked, around) => {
  const words = wishTexts(talk.caller.language).coming;
  const found = await theBodyMeant(talk, asked, around, () => 'yes');
  if (found === undefined) return;
  const { one, wish } = found;
  const name = (wish.told['change'] ?? wish.told['instead'] ?? wish.reading.person ?? '').trim();
  if (wish.intent === 'substitute' && name === '') return askFor(talk, one.member, wish, 'instead', words.whoInstead);
  const [held] = (await mandatesHeld(one)).filter(({ partyKey }) => partyKey !== null);
  if (held?.partyKey === undefined || held.partyKey === null) return tell(talk, words.noParty(one.body.name));
  const meeting = meetingWithin(await comingMeetings(talk.world, one), wish.reading.when);
  if (meeting === undefined) return tell(talk, words.noMeeting(one.body.name));
  await askToDo(
    talk,
    one.member,
    {
      act: 'tellAbsence',
      id: addressOf(one.member.site, meeting.id),
      version: meeting.version,
      fields: { partyKey: held.partyKey, name },
    },
    {
      heading: name === '' ? words.absent(one.body.name, meeting.day) : words.instead(name, one.body.name, meeting.day),
      lines: name === '' ? [words.nobodyInstead] : [],
      resume: { ...wish, slot: null },
    },
  );
};
