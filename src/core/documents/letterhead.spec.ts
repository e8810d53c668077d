import { isReadableOnWhite } from './letterhead';

it.each([
  ['000000', true],
  ['17456B', true],
  ['767676', true],
  ['777777', false],
  ['FFDD00', false],
  ['ffffff', false],
])('a heading of the colour %s can be read on white paper: %s', (colour, readable) => {
  expect(isReadableOnWhite(colour)).toBe(readable);
});
