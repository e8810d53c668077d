import { TEXT_LENGTH } from '../../src/core/proposals/submitting';
import { likenessOf, type Likeness } from './likeness/likeness';
import { weigh } from './likeness/weighing';
import { shortAnswerIn } from './meaning/answers';
import { isOtherLanguage } from './meaning/language';
import { NOTHING_READ } from './nothingRead';
import { ownWordsOf } from './ownWords';
import { bodySpans } from './names/bodySpans';
import { placeNames } from './names/placeNames';
import { proposalsIn, type Proposed } from './proposals/proposalsIn';
import { wholeAsProposed, withTitles } from './proposals/whole';
import type { Reading, ReadingPlace } from './reading';
import { readSentences, type AskedFor } from './readSentences';
import { askedAbout, namedBodies } from './slots/body';
import { daysIn } from './slots/days';
import { cut, phrase, wordsOf, type Phrase } from './text/phrase';
import { plainText } from './text/plainText';
import { WITH_BODY } from './vocabulary/talk';

/** A title that says only that there is something to take up. */
const ONLY_ITEMS =
  /^(?:nya |egna |några |en |ett |any |an? )*(?:fråg(?:a|or)|ärenden?|punkt(?:er)?|förslag|saker?|items?|questions?|matters?|proposals?)$/iu;

/** Names nothing in particular: "ska vi prata om nåt särskilt?" asks what is on. */
const ONLY_SOMETHING =
  /^(?:nåt|något|ngt|nånting|någonting|anything|something)(?: (?:särskilt|speciellt|nytt|annat|mer|viktigt|kul|special|new|else))*$/iu;

/** "Vi ska inte ta upp det": what is not to be raised. */
const SAYS_NOT = /\b(?:inte|aldrig|ej|not|never|don't) (?:ta upp|lyfta|diskutera|raise|discuss|bring up)\b/;
/** What was handed in is changed by who says that it is theirs, or what of it: "fel på belysningen" is another fault. */
const OF_WHAT_IS_IN =
  /\b(?:jag|min|mitt|mina|vi|var|vart|forslag\p{L}*|punkt\p{L}*|arende\p{L}*|titel\p{L}*|rubrik\p{L}*|text\p{L}*|skr[ei]v\p{L}*|beskrivning\p{L}*|ord\p{L}*|stav\p{L}*|det|my|it|title|proposal|item|word\p{L}*)\b/u;
/** A message longer than this is not looked at: nobody writes it by hand, and no pasted mail needs it. */
const LONGEST = 40_000;
/** Somebody who was asked which body, and names one in no more words than these, has answered. */
const MOST_TO_CHOOSE = 9;
/** Nothing but markup or pictures, this long, is no empty message. */
const MUCH = 4000;

/**
 * Reads what a person wrote, in Swedish or English as people write it. A pure function of the text and the place; no more
 * is taken from a message than it says. Never throws; costs no more than in proportion to the text, up to a bound.
 */
export function readMessage(text: string, place: ReadingPlace): Reading {
  return readBy(likenessOf, text, place);
}

/** The same by another likeness than the one that was learned: how well it reads is measured so. */
export function readBy(likeness: Likeness, text: string, place: ReadingPlace): Reading {
  if (text.length > LONGEST) return { ...NOTHING_READ, intent: 'tooLong' };
  const plain = plainText(text);
  if (plain === '') return { ...NOTHING_READ, intent: text.length > MUCH ? 'tooLong' : 'empty' };
  const own = ownWordsOf(plain, place);
  if (own.said.length > TEXT_LENGTH) return { ...NOTHING_READ, intent: 'tooLong' };
  if (own.said === '') return { ...NOTHING_READ, intent: 'unclear' };
  const said = phrase(own.said);
  return shortly(likeness, said, place) ?? inFull(likeness, said, own, place);
}

/** An answer, small talk or the name of a body: what is told from few words. */
function shortly(likeness: Likeness, said: Phrase, place: ReadingPlace): Reading | undefined {
  const short = isName(said, place) ? undefined : shortAnswerIn(said, place.awaiting);
  if (short !== undefined) {
    const reading = { ...NOTHING_READ, ...short, why: [cut(said, 0, 40).folded] };
    if (short.intent !== 'no' || short.rest === '') return reading;
    // "Nej, jag kan inte komma" to nothing asked is no answer.
    const rest = place.awaiting === null ? readBy(likeness, short.rest, { ...place, awaiting: null }) : undefined;
    const says = rest !== undefined && rest.confidence >= 0.8 && !['body', 'unclear', 'propose'].includes(rest.intent);
    return says ? rest : { ...reading, body: rest?.intent === 'body' ? rest.body : bodyOf(short.rest, place) };
  }
  const words = wordsOf(said.folded);
  if (words.length > 16) return undefined;
  const { bodies } = placeNames(words, place);
  if (bodies.length === 0) return undefined;
  const isRest = (index: number) => bodies.every(({ from, to }) => index < from || index >= to);
  const chosen = place.awaiting === 'whichBody' && words.length <= MOST_TO_CHOOSE && names(bodies) === 1;
  const only = chosen || words.every(({ text }, index) => !isRest(index) || WITH_BODY.has(text));
  if (!only || said.folded.includes('?')) return undefined;
  return { ...NOTHING_READ, intent: 'body', confidence: 0.95, body: askedAbout(bodies, place), why: [said.folded] };
}

function names(hits: readonly { readonly key: string }[]): number {
  return new Set(hits.map(({ key }) => key)).size;
}

/** Whether the message is a body's name and nothing else, letter by letter: BRÅ is no "bra". */
function isName({ original }: Phrase, { bodies }: ReadingPlace): boolean {
  const lower = (text: string) => text.trim().toLocaleLowerCase('sv');
  const said = lower(original);
  return bodies.some(({ name, shortName, aliases }) =>
    [name, shortName, ...aliases].some((one) => lower(one) === said),
  );
}

function bodyOf(text: string, place: ReadingPlace): Reading['body'] {
  const { bodies } = placeNames(wordsOf(phrase(text).folded), place);
  const named = namedBodies(
    bodies.map(({ key }) => key),
    place,
  );
  return named.mine.length + named.others.length === 0 ? NOTHING_READ.body : askedAbout(bodies, place);
}

function inFull(
  likeness: Likeness,
  said: Phrase,
  pasted: { readonly subject: string | null; readonly quoted: string },
  place: ReadingPlace,
): Reading {
  const spansIn = (text: string) => bodySpans(text, place);
  const proposing = { said, pasted, place, spansIn };
  const proposed = withTitles(proposalsIn(proposing), proposing);
  const asked = readSentences(said, place);
  const ruled = byRules(said, place, proposed, asked);
  const likes = asked.compared === undefined ? [] : likeness(asked.compared);
  const weighed = weigh(ruled, likes);
  if (weighed === undefined) return ruled;
  if (weighed.kind === 'unclear')
    return { ...asked.as('unclear', { confidence: 0, why: [] }), otherwise: weighed.otherwise };
  const { like, otherwise } = weighed;
  if (like.intent === 'changeProposal' && ruled.intent === 'unclear' && !OF_WHAT_IS_IN.test(said.folded))
    return { ...asked.as('unclear', { confidence: 0, why: [] }), otherwise };
  if (like.intent === 'liftQuestion' && ruled.intent === 'unclear' && SAYS_NOT.test(said.folded))
    return { ...asked.as('unclear', { confidence: 0, why: [] }), otherwise };
  if (like.intent !== 'propose') {
    return { ...asked.as(like.intent, { confidence: like.share, why: like.why }), otherwise };
  }
  if (proposed === undefined && SAYS_NOT.test(said.folded))
    return { ...asked.as('unclear', { confidence: 0, why: [] }), otherwise };
  const whole = proposed ?? wholeAsProposed(proposing);
  return { ...asProposing(said, place, whole, asked), confidence: like.share, why: like.why, otherwise };
}

function byRules(said: Phrase, place: ReadingPlace, proposed: Proposed | undefined, asked: AskedFor): Reading {
  if (isOtherLanguage(wordsOf(said.folded))) return { ...NOTHING_READ, intent: 'otherLanguage', confidence: 0.9 };
  const asksFirst = asked.before !== undefined && proposed !== undefined && asked.before < proposed.start;
  const plainer = proposed !== undefined && (proposed.confidence > 0.75 || asked.reading.confidence < 0.73);
  // "Får revisorerna ta upp frågor?" asks who may, and names nothing to take up.
  const { intent } = asked.reading;
  const asksWhoMay =
    intent === 'boardInitiative' && proposed?.proposals.every(({ title }) => ONLY_ITEMS.test(title)) === true;
  const asksWhatIsOn =
    said.folded.search(/(?:ska|har|finns|are|is|do|will) /) === 0 &&
    proposed?.proposals.every(({ title }) => ONLY_SOMETHING.test(title)) === true;
  if (asksWhatIsOn) return { ...asked.reading, intent: 'agenda', confidence: 0.75, why: ['vad'] };
  if (proposed !== undefined && plainer && !asksFirst && !asksWhoMay) {
    return asProposing(said, place, proposed, asked);
  }
  // "Ångrar mig" to a question is a no to it; by itself it takes nothing back.
  const takesBack = intent === 'withdrawProposal' && asked.reading.confidence < 0.7;
  if (takesBack && place.awaiting !== null) return { ...asked.reading, intent: 'no', rest: '' };
  return asked.reading;
}

function asProposing(said: Phrase, place: ReadingPlace, proposed: Proposed, { reading }: AskedFor): Reading {
  const [first] = proposed.proposals;
  return {
    ...NOTHING_READ,
    intent: 'propose',
    confidence: proposed.confidence,
    why: proposed.why,
    otherwise: reading.intent === 'unclear' ? [] : [reading.intent],
    rest: said.original,
    body: first?.body ?? reading.body,
    when: first?.when ?? daysIn(said.folded.slice(0, 400), place.today)?.days ?? null,
    proposals: proposed.proposals,
    topic: first?.title ?? null,
  };
}
