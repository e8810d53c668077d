import { actTitles, buttonLabels, cardLabels } from './buttons';
import { lix, sentencesOf, wordsOf } from './readability';
import { filesIn, textsIn } from './swedish';
import { CHOICES, INSTEAD_OF, KINDS_IN_CODE, NOT_OURS, VERBS } from './words';

/** What people read in Swedish: in the tab, in chat, in mail, in documents, in SharePoint and on the local page. */
const files = ['src/texts', 'src/storage/lists', 'local/page']
  .flatMap((folder) => filesIn(folder))
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$|\/en\.ts$|\/en\/|\/texts\.ts$/.test(file));
const texts = files.flatMap(textsIn).filter(({ text }) => !text.startsWith('<'));

const LONGEST_SENTENCE = 20;
const HARDEST = 40;
/** LIX says little of few words: one long word in a sentence of ten is ten. A text is measured from this many on. */
const TEXT_FROM = 20;
/** All that one file says is measured too, as what a person reads of one thing. */
const FILE_FROM = 100;

describe('What is said in Swedish', () => {
  it('has at most 20 words to a sentence', () => {
    const long = texts.flatMap(({ at, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE)
        .map((sentence) => `${at} ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('has a LIX of at most 40, each text and all that a file says', () => {
    const hardTexts = texts
      .map(({ at, text }) => ({ at, sentences: sentencesOf(text) }))
      .filter(({ sentences }) => sentences.flatMap(wordsOf).length >= TEXT_FROM && lix(sentences) > HARDEST);
    const hardFiles = files
      .map((file) => ({
        at: file,
        sentences: textsIn(file)
          .flatMap(({ text }) => sentencesOf(text))
          .filter((sentence) => wordsOf(sentence).length > 4),
      }))
      .filter(({ sentences }) => sentences.flatMap(wordsOf).length >= FILE_FROM && lix(sentences) > HARDEST);
    expect([...hardTexts, ...hardFiles].map(({ at, sentences }) => `${at} ${lix(sentences).toFixed(1)}`)).toEqual([]);
  });

  it('has one word for each concept, that of the glossary', () => {
    const wrong = texts
      .filter(({ at, text }) => NOT_OURS.every(({ file }) => !at.startsWith(file)) && !KINDS_IN_CODE.has(text))
      .flatMap(({ at, text }) =>
        INSTEAD_OF.filter(({ not }) => not.test(text)).map(({ word }) => `${at} ${text} (${word})`),
      );
    expect(wrong).toEqual([]);
  });

  it('names every button by what it does', () => {
    // What is being done, as `Sparar …`, is told in the button's place, and `/nästa` is typed.
    const labels = [...buttonLabels(), ...actTitles(), ...cardLabels()].filter(({ text }) => !/…|^\//.test(text));
    expect(labels.length).toBeGreaterThan(150);
    const choices = new Set<string>(CHOICES.flatMap(({ labels: some }) => some));
    const other = labels.filter(({ text }) => !choices.has(text) && !VERBS.has(firstWord(text)));
    expect([...new Set(other.map(({ at, text }) => `${at} ${text}`))]).toEqual([]);
  });
});

/** The first word of a label, as a label begins; that of an answer stands behind its yes or no. */
function firstWord(label: string): string {
  const [word = ''] = label.replace(/^(?:Ja|Nej), /, '').split(/\s/);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
