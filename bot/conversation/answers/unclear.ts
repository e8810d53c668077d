import { mandatesIn } from '../../../src/core/bodies/holding';
import { dayOf } from '../../../src/core/calendar';
import { readingsCard } from '../../../src/cards/answers/readingsCard';
import { factsOf, type BodyFacts } from '../../../src/doing/answering/facts';
import { intentTexts } from '../../../src/texts/bot/intents';
import { talkTexts } from '../../../src/texts/bot/talk';
import type { IntentName } from '../../reading/reading';
import { asMessage } from '../draftTalk';
import { inNoBody } from '../places';
import type { Talk } from '../talk';
import type { Tells } from './answer';
import { chairNamed, meetingMeant } from './meetingOf';

/** Of so many bodies a person to turn to is named. */
const MOST_NAMED = 3;

/** What a message may be read as that means something chosen afterwards: answers to what is pending are not. */
export const NOT_OFFERED: readonly IntentName[] = ['yes', 'no', 'body', 'empty', 'tooLong', 'unclear', 'otherLanguage'];

/** Says that it was not understood, offers the two likeliest readings, and names a person to turn to. */
export const unclear: Tells = async (talk, { otherwise, rest }, around) => {
  const { caller } = talk;
  const texts = talkTexts(caller.language);
  if (around.mine.length === 0) return { text: inNoBody(talk, around) };
  const human = await toTurnTo(talk, around.mine.length <= MOST_NAMED ? around.mine : []);
  const offered = otherwise.filter((intent) => !NOT_OFFERED.includes(intent)).slice(0, 2);
  const { wants } = intentTexts(caller.language);
  const [first, second] = offered.map((intent) => wants[intent]);
  if (first === undefined) return { text: [texts.notUnderstood, human, ...around.missing].join('\n') };
  const sentence = texts.readAs(first, second ?? null);
  if (rest.trim() === '') return { text: [sentence, human, ...around.missing].join('\n') };
  const readings = offered.map((intent) => ({ intent, title: capital(wants[intent]) }));
  return asMessage(readingsCard({ sentence, human, said: rest.slice(0, 4000), readings }, caller.language));
};

/** Who to turn to in the person's bodies: the process leader, else whoever chairs the next meeting. */
async function toTurnTo(talk: Talk, bodies: Parameters<typeof factsOf>[1]): Promise<string> {
  const texts = talkTexts(talk.caller.language);
  const { bodies: facts } = await factsOf(talk.world, bodies, ['meetings']);
  const lines = facts.flatMap((one) => {
    const human = humanOf(talk, one);
    return human === undefined ? [] : [texts.human({ ...human, bodyName: one.of.body.shortName })];
  });
  return lines.length === 0 ? texts.nobodyToAsk : lines.join(' ');
}

function humanOf({ world }: Talk, facts: BodyFacts) {
  const today = dayOf(world.now());
  const leader = mandatesIn(facts.mandates, facts.of.body.nr, today).find(({ role }) => role === 'processLeader');
  if (leader !== undefined) return { name: leader.personName, role: 'processLeader' as const };
  const meeting = meetingMeant(facts, null, world.now());
  const chair = meeting === undefined ? null : chairNamed(facts, meeting, today);
  return chair === null ? undefined : { name: chair.name, role: 'chair' as const };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
