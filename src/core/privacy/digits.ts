/** Signs that take room and show nothing, and are no white space to a regular expression. */
const FILLERS = /[\u115F\u1160\u2800\u3164\uFFA0]/gu;
const TAG = /<[^<>]{0,200}>/gu;
const NUMERIC_ENTITY = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/giu;
/** The ten digits said as words, Swedish and English, and how a number is read out: "ett, ett, två". */
const SAID = [
  /noll|zero|nolla/,
  /ett|en|one|etta/,
  /två|two|tvåa/,
  /tre|three|trea/,
  /fyra|four/,
  /fem|five|femma/,
  /sex|six|sexa/,
  /sju|seven|sjua/,
  /åtta|eight/,
  /nio|nine|nia/,
];
const ONE_SAID = SAID.map((word) => `(?:${word.source})`).join('|');
const NUMBER_SAID = new RegExp(`(?<!\\p{L})(?:${ONE_SAID})(?:[\\s,.-]+(?:${ONE_SAID})){3,}(?!\\p{L})`, 'giu');
/** A number in which a letter stands for the digit it looks like. */
const LOOKALIKES = /(?<![\p{L}\d])[\dOoIl|]{6,8}[\s+-]{0,3}[\dOoIl|]{4}(?![\p{L}\d])/gu;

/**
 * A text as a number in it would be read: compatibility forms folded, markup and invisible characters and marks out,
 * every decimal digit as 0 to 9, digits said as words and letters in a number's place as the digits they stand for.
 */
export function plainDigits(text: string): string {
  return withoutMarkup(text)
    .normalize('NFKC')
    .replace(FILLERS, ' ')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOf(digit)))
    .replace(NUMBER_SAID, (said) =>
      said
        .split(/\P{L}+/u)
        .map(saidValueOf)
        .join(''),
    )
    .replace(LOOKALIKES, (number) => number.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1'))
    .replace(/(?<=\d[\s-]?)[oO](?=[\s-]?\d)/gu, '0');
}

/** The text as somebody sees it who is shown the markup: without its tags, with the characters its numbers name. */
function withoutMarkup(text: string): string {
  return text.replace(TAG, '').replace(NUMERIC_ENTITY, (entity, hex?: string, decimal?: string) => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
  });
}

/** Unicode keeps the ten digits of a script together, in order, so a digit's value is its distance from the first. */
function valueOf(digit: string): number {
  const point = Number(digit.codePointAt(0));
  let before = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(before - 1))) before -= 1;
  return (point - before) % 10;
}

function saidValueOf(word: string): number {
  const lower = word.toLowerCase();
  return SAID.findIndex((digit) => digit.source.split('|').includes(lower));
}
