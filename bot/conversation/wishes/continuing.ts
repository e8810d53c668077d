import { meantBy } from '../../../src/core/asking/meant';
import { sentenceCard } from '../../../src/cards/outcomeCard';
import { findPersonalId } from '../../../src/core/privacy/personalId';
import { askedLast, settle, type FoundQuestion } from '../../../src/doing/asking/questions';
import { askingTexts } from '../../../src/texts/bot/asking';
import type { IntentName, Reading } from '../../reading/reading';
import type { ActionAnswer } from '../../transport/transport';
import { retireCard } from '../asking/asking';
import { showAgain } from '../asking/answering';
import { pressedQuestion } from '../asking/pressed';
import { asMessage } from '../draftTalk';
import { bodiesAround, type Bodies } from '../places';
import { readAmong } from '../reading';
import type { Talk } from '../talk';
import { WISHES } from './index';
import { resumeIn, withTold, type Resume, type Wish } from './wish';

/** What a message is whatever was asked. */
const NEVER_AN_ANSWER: ReadonlySet<IntentName> = new Set<IntentName>([
  ...['yes', 'no', 'help', 'greeting', 'thanks', 'goodbye', 'empty', 'tooLong'],
  ...['speakSwedish', 'speakEnglish', 'aboutMe', 'forgetMe'],
] as IntentName[]);
const MAY_ANSWER: ReadonlySet<IntentName> = new Set<IntentName>([
  'unclear',
  'body',
  'smallTalk',
  'propose',
  'groupReport',
]);
/** A whole sentence, or many words. */
const STATES = /[.!]\s*$|(?:\S+\s+){6}/u;
/** A question is no answer, with or without its mark. */
const ASKS = /\?\s*$|^\s*(?:när|vad|vem|vilka?|vilket|hur|var|visa|when|what|who|which|how|where|show)\b/iu;
/** A wish or a proposal as sure as this is one, also while something else is asked. */
const SURE = 0.9;

/**
 * Takes a message as the answer to what was asked, where something missing or open was: anything else it may say is
 * answered as what it says. A yes or no to an act is no matter of this.
 */
export async function continued(talk: Talk, reading: Reading, text: string, around: Bodies): Promise<'yes' | 'no'> {
  if (mayContinue(reading, text) === 'no') return 'no';
  const last = await askedLast(talk.world, talk.caller.members);
  if (last?.kind !== 'question' || last.row.asks.act !== null) return 'no';
  const resume = resumeIn(last.row.asks.resume);
  if (resume === undefined) return 'no';
  const { alternatives } = last.row.asks;
  if (alternatives.length === 0) {
    const another = reading.intent === 'propose' || WISHES[reading.intent] !== undefined;
    if (another && reading.intent !== resume.intent && reading.confidence >= SURE) return 'no';
    await goOn(talk, last, withTold(merged(resume, reading), resume.slot ?? 'words', text), around);
    return 'yes';
  }
  const [one, ...others] = meantBy(text, alternatives, ({ title }) => title);
  if (one !== undefined && others.length === 0) {
    await goOn(talk, last, withTold(resume, resume.slot ?? '', one.value), around);
    return 'yes';
  }
  if (reading.intent !== 'unclear') return 'no';
  await showAgain(talk, last, null);
  return 'yes';
}

/**
 * Whether a message may be the answer to something asked: then what was asked is looked up, else nothing is. What reads as
 * a plain question for the bot is an answer only where it is said as a statement.
 */
export function mayContinue({ intent, proposals }: Reading, text: string): 'yes' | 'no' {
  if (NEVER_AN_ANSWER.has(intent) || ASKS.test(text) || proposals.length > 1) return 'no';
  if (MAY_ANSWER.has(intent) || WISHES[intent] !== undefined) return 'yes';
  return STATES.test(text) ? 'yes' : 'no';
}

/** "Nej, på torsdag": the same wish with what the words change. */
export async function changedInWords(talk: Talk, found: FoundQuestion, rest: string, around: Bodies): Promise<void> {
  const resume = resumeIn(found.row.asks.resume);
  if (resume === undefined) return showAgain(talk, found, askingTexts(talk.caller.language).notUnderstood);
  const newer = readAmong(talk, rest, around, null);
  const wish = merged(resume, newer);
  // "Nej, på torsdag" is a day and no new reason: the words are the change only where nothing else was read in them.
  const said = resume.slot ?? (fillsSlots(newer) ? null : 'change');
  return goOn(talk, found, said === null ? wish : withTold(wish, said, rest), around);
}

/** A body is there in most readings, being the only one there is: only its name alone is said to change it. */
function fillsSlots({ intent, when, person, party, section }: Reading): boolean {
  return intent === 'body' || [when, person, party, section].some((slot) => slot !== null);
}

/** One of the alternatives, chosen on the card. */
export async function pickPressed(talk: Talk, data: unknown): Promise<ActionAnswer> {
  const pressed = await pressedQuestion(talk, data);
  if (!('found' in pressed)) return pressed;
  const { found, pick } = pressed;
  const chosen = found.row.asks.alternatives.find(({ value }) => value === pick);
  const resume = resumeIn(found.row.asks.resume);
  if (chosen === undefined || resume === undefined) return { text: talk.caller.texts.unreadableCard };
  await goOn(talk, found, withTold(resume, resume.slot ?? '', chosen.value), bodiesAround(talk));
  const { language } = talk.caller;
  return asMessage(sentenceCard(askingTexts(language).chose(chosen.title), language));
}

/** Words written on the card: what was missing, or what is to be otherwise. */
export async function tellPressed(talk: Talk, data: unknown): Promise<ActionAnswer> {
  const pressed = await pressedQuestion(talk, data);
  if (!('found' in pressed)) return pressed;
  const { found, words } = pressed;
  const { texts, language } = talk.caller;
  if (findPersonalId(words) === 'found') return { text: texts.personalId };
  if (words.trim() === '') return { text: texts.empty };
  await changedInWords(talk, found, words, bodiesAround(talk));
  return asMessage(sentenceCard(askingTexts(language).answeredBelow, language));
}

async function goOn(talk: Talk, found: FoundQuestion, wish: Wish, around: Bodies): Promise<void> {
  const { answeredBelow } = askingTexts(talk.caller.language);
  await settle(found, 'dropped', answeredBelow);
  await retireCard(talk, found.row.cardActivityId, answeredBelow);
  await WISHES[wish.intent]?.(talk, wish, around);
}

/** What newer words say goes before what was said first; a thing chosen among others stays chosen unless said anew. */
function merged({ intent, reading, told }: Resume, newer: Reading): Wish {
  const { when, person, body } = newer;
  const saidAnew = [
    ...(person === null ? [] : ['to', 'instead', 'change']),
    ...(when === null ? [] : ['meeting', 'day']),
    ...(newer.intent === 'body' ? ['body', 'meeting'] : []),
  ];
  return {
    intent,
    told: Object.fromEntries(Object.entries(told).filter(([slot]) => !saidAnew.includes(slot))),
    reading: {
      ...reading,
      body: newer.intent === 'body' || reading.body.address === null ? body : reading.body,
      when: when ?? reading.when,
      party: newer.party ?? reading.party,
      person: person ?? reading.person,
      section: newer.section ?? reading.section,
    },
  };
}
