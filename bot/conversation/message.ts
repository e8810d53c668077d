import { findPersonalId } from '../../src/core/privacy/personalId';
import { TEXT_LENGTH } from '../../src/core/proposals/submitting';
import { readReport } from '../../src/core/workingGroups/saying';
import { meetingFor } from '../../src/doing/proposing/draft';
import type { Incoming } from '../transport/transport';
import { bodiesAround, mineBy, read, type Bodies } from './places';
import { propose, sayBody, sayNo, sayYes } from './proposing';
import { answerReport, report, reportAskedLast } from './reporting';
import { tell, type Talk } from './talk';

type Message = Extract<Incoming, { kind: 'message' }>;

/** The most lines of an answer about meetings. */
const MOST_BODIES = 8;

/** Answers a message of somebody in the register. */
export async function answerMessage(talk: Talk, message: Message): Promise<void> {
  const { caller } = talk;
  const { texts } = caller;
  const say = (text: string) => tell(talk, text);
  // Before anything is read or kept: a text with a personal identity number leaves no trace here (I4).
  if (findPersonalId(message.text.slice(0, 40_000)) === 'found') return say(texts.personalId);
  const reported = readReport(message.text.slice(0, TEXT_LENGTH));
  if (reported !== undefined) return report(talk, reported);
  const around = await bodiesAround(talk);
  const said = read(message.text, around);
  switch (said.kind) {
    case 'empty':
      return say(message.attachments.length > 0 ? texts.onlyAttachment : texts.empty);
    case 'tooLong':
      return say(texts.tooLong(TEXT_LENGTH));
    case 'greeting':
      return say(texts.hello(caller.name.split(' ')[0] ?? ''));
    case 'thanks':
      return say(texts.thanks);
    case 'help':
      return say(texts.help);
    case 'yes': {
      const asked = await reportAskedLast(talk);
      return asked === undefined ? sayYes(talk) : answerReport(talk, asked, 'yes');
    }
    case 'no': {
      const asked = await reportAskedLast(talk);
      return asked === undefined ? sayNo(talk, said.rest, around) : answerReport(talk, asked, { no: said.rest });
    }
    case 'body':
      return sayBody(talk, said.bodyNr, around);
    case 'nextMeeting':
      return say(await nextMeetings(talk, said, around));
    case 'proposal':
      return around.mine.length === 0 ? say(inNoBody(talk, around)) : propose(talk, said, around);
    case 'unclear':
      return say(around.mine.length === 0 ? inNoBody(talk, around) : texts.unclear);
  }
}

/** Somebody whose bodies may lie in a site that is down is told that, not that they have none. */
function inNoBody({ caller }: Talk, { missing }: Bodies): string {
  return missing.length === 0 ? caller.texts.inNoBody : missing.join('\n');
}

async function nextMeetings(
  talk: Talk,
  asked: { readonly bodyNr: number | null; readonly candidates: readonly number[] },
  around: Bodies,
): Promise<string> {
  const { world, caller } = talk;
  const { texts } = caller;
  const one = mineBy(around, asked.bodyNr);
  const meant = one === undefined ? around.mine.filter(({ body }) => asked.candidates.includes(body.nr)) : [one];
  const asking = (meant.length === 0 ? around.mine : meant).slice(0, MOST_BODIES);
  if (asking.length === 0) return inNoBody(talk, around);
  const lines = await Promise.all(
    asking.map(async (mine) => {
      const { body, meeting, timing } = await meetingFor(world, mine, null);
      if (meeting === null) return texts.noMeetingPlanned(body.name);
      const when = texts.nextMeeting(body.name, meeting.day, meeting.starts, meeting.place);
      const lastDay = timing?.lastDay ?? null;
      return lastDay === null ? when : `${when} ${texts.lastDayForProposals(lastDay)}`;
    }),
  );
  return [...lines, ...around.missing].join('\n');
}
