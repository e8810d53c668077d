import type { PlaceNames } from '../names/placeNames';
import type { Word } from '../text/phrase';
import { FILLER } from '../vocabulary/filler';
import { marksIn, type Mark } from './lexicon';
import type { Features } from './rules';

/** What else than words is known of a sentence. */
export interface Around {
  readonly original: string;
  readonly asked: 'asked' | 'told';
  readonly names: PlaceNames;
  /** The words that are part of a body's, group's or party's name. */
  readonly taken: ReadonlySet<number>;
  /** The letters where a day is said, or null. */
  readonly day: { readonly start: number; readonly end: number } | null;
  readonly section: 'said' | 'none';
  readonly person: 'said' | 'none';
  /** Whether something is lifted to a body above. */
  readonly lifts: 'upward' | 'no';
}

/** How much less a misspelled word weighs. */
const NEARLY = 0.94;
const QUESTION_WORDS = new Set(['when', 'who', 'which', 'what', 'how', 'howMany', 'howLong', 'where']);
/** First words of a question, whatever they are part of: "vad blev det av …". */
const ASKING_FIRST = new Set(
  'vad va hur nar vem vilka vilken vilket vart varfor vems what when who which how why where'.split(' '),
);
/** First words of a question that is answered with yes or no. */
const VERB_FIRST = new Set(
  'ar har finns do blir blev kom gick fick tog hann var ingar stammer racker kravs saknas fattas behovs is are was were did do does has have must'.split(
    ' ',
  ),
);
/** First words that ask only where who does it comes next: "kommer du", but "kommer inte". */
const VERB_BEFORE_WHO = new Set(
  'kommer ligger hinner gar far haller ska sitter deltar vet tar behover maste'.split(' '),
);
const WHO = new Set('jag vi du ni han hon de det den man min mitt mina nagon nan alla i we you'.split(' '));
/** After a first "är", these tell: "är på kurs", "är sjuk". */
const AFTER_TELLING = new Set(
  'pa i sjuk borta hemma ledig dalig bortrest tyvarr upptagen forhindrad klar fardig'.split(' '),
);
/** First words of a polite asking. */
const ASKS_FOR = new Set('kan kunde skulle vill far can could would will please snalla'.split(' '));

/** What a sentence has, for the rules. */
export function featuresOf(words: readonly Word[], around: Around): Features {
  const marks = marksIn(words, around.original, around.taken);
  const found = new Map<string, { readonly at: number; readonly words: string; readonly spelled: number }>();
  const add = (name: string, at: number, said: string, spelled = 1) => {
    const before = found.get(name);
    if (before === undefined || before.spelled < spelled) found.set(name, { at, words: said, spelled });
  };
  const opening = words[0]?.text === 'kan' || words[0]?.text === 'can' || words[0]?.text === 'please' ? 2 : 0;
  for (const mark of marks) {
    const said = words.slice(mark.from, mark.to).map(({ text }) => text);
    add(mark.concept, mark.from, said.join(' '), mark.spelled === 'right' ? 1 : NEARLY);
    if (mark.concept === 'report' && mark.from === 0) add('reportFirst', 0, said.join(' '));
    if (mark.from <= opening)
      add(`first:${mark.concept}`, mark.from, said.join(' '), mark.spelled === 'right' ? 1 : NEARLY);
  }
  for (const hit of around.names.bodies) add('body', hit.from, '');
  for (const hit of around.names.groups) add('groupNamed', hit.from, '');
  for (const hit of around.names.parties) add('party', hit.from, '');
  if (around.day !== null) add('day', 0, '');
  if (around.section === 'said') add('section', 0, '§');
  if (around.person === 'said') add('person', 0, '');
  if (around.lifts === 'upward') add('liftTo', 0, 'till');
  const isQuestion = asks(words, marks, around);
  if (isQuestion.question) add('Q', 0, '');
  if (isQuestion.request) add('S', 0, '');
  if (isQuestion.state) add('Y', 0, '');
  if (leftover(words, marks, around) === 0) add('only', 0, '');
  return found;
}

function asks(
  words: readonly Word[],
  marks: readonly Mark[],
  { asked }: Around,
): { readonly question: boolean; readonly request: boolean; readonly state: boolean } {
  const first =
    words.find(({ text }) => !['hej', 'och', 'men', 'du', 'sa', 'hi', 'so', 'and'].includes(text))?.text ?? '';
  const opens = marks.some(({ concept, from }) => from <= (concept === 'where' ? 0 : 1) && QUESTION_WORDS.has(concept));
  const second = words[words.findIndex(({ text }) => text === first) + 1]?.text ?? '';
  const turned = VERB_BEFORE_WHO.has(first) && WHO.has(second);
  const polite = ASKS_FOR.has(first);
  const state = VERB_FIRST.has(first) && !AFTER_TELLING.has(second);
  const question = asked === 'asked' || opens || ASKING_FIRST.has(first) || state || turned;
  return { question: question && !(polite && asked === 'told'), request: !question || polite, state };
}

/** How many words say something that the vocabulary has nothing of. */
function leftover(words: readonly Word[], marks: readonly Mark[], { taken, day }: Around): number {
  const covered = new Set(marks.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
  return words.filter(
    ({ text, start, end }, index) =>
      (day === null || end <= day.start || start >= day.end) &&
      !covered.has(index) &&
      !taken.has(index) &&
      !FILLER.has(text) &&
      !/^\d+$/.test(text),
  ).length;
}
