import { meetingFor } from '../../../src/doing/proposing/draft';
import { addressOf } from '../../../src/doing/addressing';
import { inNoBody, mineAt } from '../places';
import { tell } from '../talk';
import type { Answer } from './answer';

/** The most lines of an answer about meetings. */
const MOST_BODIES = 8;

/** When the next meeting is, with the last day for proposals: of the body meant, else of all those that may be. */
export const nextMeeting: Answer = async (talk, { body: { address, candidates } }, around) => {
  const { world, caller } = talk;
  const { texts } = caller;
  const one = mineAt(around, address);
  const meant =
    one === undefined
      ? around.mine.filter(({ member, body }) => candidates.includes(addressOf(member.site, body.nr)))
      : [one];
  const asking = (meant.length === 0 ? around.mine : meant).slice(0, MOST_BODIES);
  if (asking.length === 0) return tell(talk, inNoBody(talk, around));
  const lines = await Promise.all(
    asking.map(async (mine) => {
      const { body, meeting, timing } = await meetingFor(world, mine, null);
      if (meeting === null) return texts.noMeetingPlanned(body.name);
      const when = texts.nextMeeting(body.name, meeting.day, meeting.starts, meeting.place);
      const lastDay = timing?.lastDay ?? null;
      return lastDay === null ? when : `${when} ${texts.lastDayForProposals(lastDay)}`;
    }),
  );
  return tell(talk, [...lines, ...around.missing].join('\n'));
};
