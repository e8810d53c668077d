import { featuresOf } from './meaning/features';
import { scored, type Scored } from './meaning/rules';
import { NOTHING_READ } from './nothingRead';
import type { NameHit } from './names/finding';
import { personIn, smallNameIn } from './names/people';
import { placeNames, type PlaceNames } from './names/placeNames';
import { sentencesOf } from './proposals/sentences';
import type { IntentName, Reading, ReadingPlace } from './reading';
import { askedAbout } from './slots/body';
import { daysIn } from './slots/days';
import { reportIn } from './slots/report';
import { sectionIn } from './slots/section';
import { topicAsked } from './slots/topicAsked';
import { wordsOf, type Phrase } from './text/phrase';

/** What a message asks or tells, and how sure a proposal must be to be taken before it. */
export interface AskedFor {
  readonly reading: Reading;
  readonly overrules: number;
}

/** Below this, the bot says that it does not understand. */
const UNDERSTOOD = 0.55;
/** Of intents that name a person where only a name can stand. */
const WITH_PERSON: ReadonlySet<IntentName> = new Set(['remind', 'assignmentHandOver', 'substitute', 'whoChairs']);
const WITHOUT_BODY: ReadonlySet<IntentName> = new Set([
  ...(['help', 'speakSwedish', 'speakEnglish', 'aboutMe', 'forgetMe', 'goodbye', 'smallTalk'] as const),
]);

/** Reads what a message asks for, sentence by sentence; the plainest counts, the earlier of two alike. */
export function readSentences(said: Phrase, place: ReadingPlace): AskedFor {
  const words = wordsOf(said.folded);
  const names = placeNames(words, place);
  const person = personIn(said.original, words, takenBy(names));
  const found = new Map<IntentName, Scored>();
  for (const sentence of sentencesOf(said)) {
    for (const one of sentenceScores(sentence, place, person)) {
      const before = found.get(one.intent);
      if (before === undefined || one.score > before.score) found.set(one.intent, one);
    }
  }
  const report = reportIn(said.original, place.groups);
  if (report !== undefined) found.set('groupReport', { intent: 'groupReport', score: 0.97, why: ['rapport'] });
  const ranked = [...found.values()].sort((one, other) => other.score - one.score);
  const [best, ...others] = ranked;
  const slots = {
    when: daysIn(said.folded.slice(0, 600), place.today)?.days ?? null,
    groupId: report?.groupId ?? onlyOne(names.groups),
    party: onlyOne(names.parties),
    section: sectionIn(said.folded),
  };
  if (best === undefined || best.score < UNDERSTOOD) {
    const likeliest = ranked.slice(0, 2).map(({ intent }) => intent);
    const reading = { ...NOTHING_READ, ...slots, intent: 'unclear' as const, confidence: 0, otherwise: likeliest };
    return { reading: { ...reading, body: askedAbout(names.bodies, place), rest: said.original }, overrules: 0 };
  }
  const { intent, score, why } = best;
  const small = WITH_PERSON.has(intent) ? smallNameIn(said.original, words, takenBy(names)) : null;
  return {
    reading: {
      ...NOTHING_READ,
      ...slots,
      intent,
      confidence: Math.min(1, score),
      why,
      otherwise: others.slice(0, 2).map((one) => one.intent),
      body: WITHOUT_BODY.has(intent) ? NOTHING_READ.body : askedAbout(names.bodies, place),
      topic: report?.group ?? topicAsked(said, place),
      person: person ?? small,
      rest: report?.text ?? said.original,
    },
    overrules: OVERRULES.has(intent) ? score : 0,
  };
}

/** Intents whose words are no topic of a proposal: they are taken before it where they are as plain. */
const OVERRULES: ReadonlySet<IntentName> = new Set([
  ...([
    'withdrawProposal',
    'changeProposal',
    'moveProposal',
    'groupReport',
    'calendarFeed',
    'absence',
    'substitute',
  ] as const),
  ...(['assignmentDone', 'assignmentHandOver', 'liftQuestion', 'forgetMe'] as const),
]);

function sentenceScores(
  sentence: ReturnType<typeof sentencesOf>[number],
  place: ReadingPlace,
  person: string | null,
): readonly Scored[] {
  const words = wordsOf(sentence.folded);
  const names = placeNames(words, place);
  const features = featuresOf(words, {
    original: sentence.original,
    asked: sentence.asked,
    names,
    taken: takenBy(names),
    day: daysIn(sentence.folded.slice(0, 400), place.today) === undefined ? 'none' : 'said',
    section: sectionIn(sentence.folded) === null ? 'none' : 'said',
    person: person !== null && sentence.original.includes(person) ? 'said' : 'none',
  });
  return scored(features);
}

/** The words that are part of a name; a word for a kind of body keeps what it says besides. */
function takenBy({ bodies, groups, parties }: PlaceNames): ReadonlySet<number> {
  const own = [...bodies.filter(({ by }) => by === 'ownName'), ...groups, ...parties];
  return new Set(own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
}

function onlyOne(hits: readonly NameHit[]): string | null {
  const keys = [...new Set(hits.map(({ key }) => key))];
  return keys.length === 1 ? (keys[0] ?? null) : null;
}
