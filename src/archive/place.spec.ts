import { addressOf, FRONT, fieldsOf, placeOf, yearsOf, type ArchivePlace } from './place';

const back = (place: ArchivePlace) => placeOf(new URLSearchParams(fieldsOf(place)));

it.each<ArchivePlace>([
  FRONT,
  { ...FRONT, body: 4, year: 2026, meeting: 12 },
  { ...FRONT, matter: 7, document: '/sites/x/Documents/0004/2026/Möte & 50 % #1.docx' },
  { ...FRONT, search: 'lampor å ä ö', body: 4, kind: 'minutes', from: 2009, to: 2012 },
])('a link to a place in the archive leads back to it: %j', (place) => {
  expect(back(place)).toEqual(place);
});

it('an address that says nothing sensible is the front page', () => {
  expect(placeOf(new URLSearchParams('organ=x&ar=-1&mote=1e9999&slag=hemligt'))).toEqual(FRONT);
});

it('an address keeps what else stands in it, and nothing of another place', () => {
  const page = 'https://tenant.example/sites/x/arkiv.aspx?env=WebView&sok=lampor#top';
  expect(addressOf({ ...FRONT, body: 4 }, page)).toBe(
    'https://tenant.example/sites/x/arkiv.aspx?env=WebView&organ=4#top',
  );
});

it('a period has both its ends, whichever way round they were written', () => {
  expect(yearsOf({ from: null, to: null }, 2026)).toBeNull();
  expect(yearsOf({ from: 2012, to: 2009 }, 2026)).toEqual({ from: 2009, to: 2012 });
  expect(yearsOf({ from: 2020, to: null }, 2026)).toEqual({ from: 2020, to: 2026 });
  expect(yearsOf({ from: null, to: 2009 }, 2026)).toEqual({ from: 1980, to: 2009 });
});
