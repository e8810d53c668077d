/** Months by the words and abbreviations people write, Swedish and English, folded. */
export const MONTHS: Readonly<Record<string, number>> = {
  ...numbered('januari februari mars april maj juni juli augusti september oktober november december'),
  ...numbered('january february march april may june july august september october november december'),
  ...numbered('jan feb mar apr maj jun jul aug sep okt nov dec'),
  sept: 9,
  oct: 10,
};

/** Weekdays by their words and abbreviations: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...numbered('mandag tisdag onsdag torsdag fredag lordag sondag'),
  ...numbered('monday tuesday wednesday thursday friday saturday sunday'),
  ...numbered('man tis ons tors fre lor son'),
  mandan: 1,
  tisdan: 2,
  onsdan: 3,
  torsdan: 4,
  fredan: 5,
};

export const ORDINALS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    numbered(
      `forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde
      sjuttonde artonde nittonde tjugonde tjugoforsta tjugoandra tjugotredje tjugofjarde tjugofemte tjugosjatte tjugosjunde
      tjugoattonde tjugonionde trettionde trettioforsta`,
    ),
  ).map(([word, number]) => [word, String(number)]),
);

export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  ...numbered('en tva tre fyra fem sex sju atta nio tio elva tolv'),
  ...numbered('one two three four five six seven eight nine ten eleven twelve'),
  ett: 1,
  a: 1,
  fjorton: 14,
  'nagra fa': 3,
  'ett par': 2,
};

function numbered(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(/\s+/).map((word, index) => [word, index + 1]));
}
