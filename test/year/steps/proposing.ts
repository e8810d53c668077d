import { cardIn, dataOf, readable, verbsOf } from '../../bot/talking';
import { wordsOf } from '../../contract';
import { representativeIn } from '../acting';
import type { LivedYear } from '../lived';
import type { Planned } from '../lived';

const TOPICS = [
  'Trygghet kring stationen på kvällarna',
  'Gemensam introduktion för nya medarbetare',
  'Mötesplatser för unga under sommaren',
  'Kortare väg från första samtal till insats',
  'Information på flera språk',
];

/** A representative writes to the bot in words, sees the card, and says yes: the question is put before that meeting. */
export async function propose(lived: LivedYear, planned: Planned): Promise<void> {
  const { body, on, meetingId } = planned;
  const upn = representativeIn(lived, body);
  if (upn === undefined) return;
  const hand = await lived.hand(upn);
  const topic = TOPICS[(lived.counts['proposals'] ?? 0) % TOPICS.length] ?? '';
  const turn = await hand.say(`Jag vill ta upp "${topic}" på nästa möte i ${body.name}`);
  const { id, card } = cardIn(turn);
  if (!verbsOf(card).includes('confirm')) throw new Error(`the bot asked something else: ${readable(card)}`);
  const answered = await hand.press(id, 'confirm', dataOf(card, 'confirm'));
  const put = (await hand.meeting(meetingId)).proposals.some(({ title }) => title === topic);
  if (!put) throw new Error(`the proposal is not before the meeting: ${wordsOf(answered.card, ...answered.replies)}`);
  lived.tell(on, `${hand.person.name} föreslår ”${topic}” i ${body.name}.`);
  lived.count('proposals');
}

/** The day after the last one, a question is not let onto that meeting as if it had come in time. */
export async function proposeLate(lived: LivedYear, { body, on, meetingId }: Planned): Promise<void> {
  const upn = representativeIn(lived, body);
  if (upn === undefined) return;
  const hand = await lived.hand(upn);
  const title = `Sent inkommen fråga ${on}`;
  const turn = await hand.say(`Jag vill ta upp "${title}" på nästa möte i ${body.name}`);
  const { id, card } = cardIn(turn);
  const offered = verbsOf(card);
  const late = (await hand.meeting(meetingId)).proposals.filter((one) => one.title === title);
  if (late.length > 0) throw new Error('a late proposal was registered before anybody said yes');
  await hand.press(id, offered.includes('drop') ? 'drop' : 'confirm', dataOf(card, 'drop'));
  lived.tell(on, `${hand.person.name} kommer för sent till mötet i ${body.name} och får veta det.`);
  lived.count('late questions');
}
