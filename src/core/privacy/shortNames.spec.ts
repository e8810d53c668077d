import { namesOne } from './shortNames';

const known = ['Karin'];

describe('Somebody named otherwise than in full (reliability I4)', () => {
  it.each([
    'Kan vi prata om Fatima L?',
    'M.K. i vårt team',
    'elev T.N, frånvaro',
    'Vad gör vi åt bröderna Hassan?',
    'Mrs Andersson at number 7',
    'klagomål på handläggare Pia',
    'Den där Conny på Bangatan',
    'Johanna och hennes barn',
    'Elias, 14, som rymmer',
    'Angående Maria: hon har slutat',
    'vad har hänt med Omar?',
  ])('is found: %s', (text) => {
    expect([text, namesOne(text, known)]).toEqual([text, 'found']);
  });

  it.each([
    'Tack!\nLena P',
    'Tack och hej Annika V',
    'Kan vi prata om Karin L?',
    'In August I sent it',
    'Kluster 5 och Plan B',
    'klagomål på Vasagatan',
    'Angående Maria: hon kommer i stället',
  ])('is not somebody who signs, is known or is no person: %s', (text) => {
    expect([text, namesOne(text, known)]).toEqual([text, 'none']);
  });
});
