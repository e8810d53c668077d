import type { Line } from '../../../core/agenda/lines';
import { TITLE_LENGTH } from '../../../core/proposals/submitting';
import type { SpreadQuestion } from '../../../core/matters/spreading';
import type { Stored } from '../../../core/stored';
import { matterTexts } from '../../../texts/matters';
import { loadMeeting } from '../../meetings/facts';
import { tell } from '../../outbox/telling';
import type { Acting } from '../acting';
import { bringLines } from '../bringing';
import { chairOfMeeting, everyBody, receivingOf } from './receiving';

/** All have answered: their answers lie on the next agenda of the body that asked, once, and its chair hears of it. */
export async function bringBack(acting: Acting, question: Stored<SpreadQuestion>): Promise<void> {
  const { world, member } = acting;
  const asked = (await everyBody(acting)).find(({ nr }) => Number(question.from.key) === nr);
  const [to] = asked === undefined ? [] : await receivingOf(acting, [asked]);
  const meeting = to?.meetings[0];
  if (to === undefined || meeting === undefined) return;
  const around = await loadMeeting(member.site, meeting.id);
  if (around === undefined) return;
  const brought = [lineOfAnswers(question, meeting.chairName)];
  const [line] = await bringLines(around, member.person.upn, { accepted: [], brought });
  if (line === undefined) return;
  const chair = chairOfMeeting(acting, to, meeting);
  await tell(world, member.site, {
    bodyNr: to.body.nr,
    meetingId: meeting.id,
    kind: 'allAnswered',
    aboutId: line.id,
    about: question.key,
    to: chair === undefined ? [] : [chair],
    actedBy: member.person.upn,
  });
}

function lineOfAnswers(question: Stored<SpreadQuestion>, presenter: string): Line {
  const { answers } = matterTexts('sv');
  return {
    name: `spread-${String(question.id)}`,
    matterId: question.matterId,
    title: answers.title(question.title).slice(0, TITLE_LENGTH),
    description: question.parts.map(({ name, answer }) => answers.line(name, answer?.text ?? '')).join('\n\n'),
    kind: 'discussion',
    purpose: answers.purpose,
    theme: null,
    parties: [],
    presenter,
    minutes: 15,
    origin: 'report',
    originId: null,
  };
}
