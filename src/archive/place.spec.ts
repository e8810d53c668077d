import { addressOf, FRONT, fieldsOf, placeOf, type ArchivePlace } from './place';

const back = (place: ArchivePlace) => placeOf(new URLSearchParams(fieldsOf(place)));

it.each<ArchivePlace>([
  FRONT,
  { ...FRONT, body: 4, year: 2026, meeting: 12 },
  { ...FRONT, matter: 7, document: '/sites/x/Documents/0004/2026/Möte & 50 % #1.docx' },
  { ...FRONT, search: 'lampor å ä ö', body: 4, kind: 'minutes' },
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
