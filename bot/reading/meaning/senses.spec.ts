import { stem } from '../text/stem';
import { folded, wordsOf } from '../text/phrase';
import { sensesOf } from './senses';

const sensesIn = (text: string) => sensesOf(wordsOf(folded(text)).map((word) => stem(word.text)));

describe('What words stand for', () => {
  it('is the same for words that people use for the same', () => {
    expect(sensesIn('skrota')[0]).toEqual(sensesIn('stryk')[0]);
    expect(sensesIn('stryk')[0]).toContain('takeBack');
  });

  it('is told by a whole phrase before its first word alone', () => {
    expect(sensesIn('skjut upp')[0]).toEqual(['move']);
  });

  it('is told by the end of a compound, or its beginning', () => {
    expect(sensesIn('hyresfrågan')[0]).toContain('proposalThing');
    expect(sensesIn('parkeringskaoset')[0]).toContain('community');
  });

  it('is nothing for a word that nobody wrote down', () => {
    expect(sensesIn('xylofon')[0]).toEqual([]);
  });
});
