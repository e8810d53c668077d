import { GIVEN_NAMES } from './givenNames';

/** A person's name in a text. `role`: named as who they are at work, or as what they do in the collaboration. */
export interface NamedPerson {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly standing: 'known' | 'role' | 'private';
}

/** Two to four words with capital letters in a row, small words of a family name between them. */
const CAPITALS = /(?<![\p{L}-])\p{Lu}[\p{L}'’-]+(?:[ \t]+(?:(?:von|af|de|al|el|bin)[ \t]+)?\p{Lu}[\p{L}'’-]+){1,3}/gu;
/** The same in small letters: known by a given name that is no other word, and a family name's ending. */
const SMALL =
  /(?<![\p{L}-])\p{Ll}{3,}[ \t]+\p{Ll}+(?:sson|kvist|qvist|ström|berg|gren|lund|dahl|stedt|holm|wall|ović|ovic)s?(?![\p{L}-])/gu;
/** A family, or one of it, spoken of by its name. */
const FAMILY =
  /(?<!\p{L})(?:[Ff]amiljen|[Ff]ru|[Hh]err|[Ff]röken|[Gg]ubben|[Tt]anten|[Ää]nkan|[Ää]nkeman|[Ff]arbror|[Tt]ant|[Mm]agister)[ \t]+\p{Lu}[\p{L}'’-]+/gu;
const ALSO_WORDS = /^(?:per|dag|sten|stig|hans|max|tor|kim|maj|love|liv|gun|ines|roland|ted|tim|jim|jan|tea|ella)$/u;
/** Squares, streets, houses and funds are named after people. */
const PLACE =
  /(?:torg|torget|plats|platsen|plan|gata|gatan|väg|vägen|skola|skolan|park|parken|backe|backen|gränd|allé|hus|huset|gård|gården|center|stiftelse|stiftelsen|fond|fonden|priset|minne|museum|bro|bron|kyrka|kyrkan|hall|hallen|led|leden|stråket|stigen|tunneln|kajen|rondellen|motet|aktiebolag|AB)$/iu;
/** Where a genitive ends what is said, somebody's name is a place's: "vid Axel Dahlströms". */
const AT_PLACE = /(?:vid|bakom|runt|utanför|framför|intill|kring|förbi)\s+$/iu;
const TITLE =
  '(?:chef|ledare|samordnare|sekreterare|handläggare|direktör|ordförande|ledamot|ersättare|strateg|utvecklare|registrator|kurator|rektor|lärare|polis|läkare|sköterska|psykolog|tjänsteman|tjänsteperson|kommunalråd|politiker|controller|ekonom|jurist|revisor|koordinator|konsulent|rådgivare|coach|vägledare|pedagog|fältare|assistent|diakon|präst|arkivarie|planerare|analytiker|forskare|professor|föreläsare|representant|kontaktperson|föredragande|sekr|ordf|kassör|ansvarig|kollega|officer|manager|director|chair|secretary|coordinator|colleague)';
const ENDING = '(?:en|n|na|a|s)?';
const ORGANISATION =
  '\\p{L}*(?:förvaltning|kontor|polis|kassan|förmedling|kommun|stad|region|myndighet|verket|nämnd|förbund|förening|församling|tjänst|styrelsen|kyrkan|bostäder|bostad|sekretariat|enheten|hälsan|mottagning|centralen|administration|police|agency|municipality)\\p{L}*';
const BEFORE_IS_ROLE = new RegExp(`(?<!\\p{L})(?:\\p{L}*${TITLE}${ENDING}|${ORGANISATION})[\\s,:]*$`, 'iu');
const AFTER_IS_ROLE = new RegExp(
  `^s?(?:\\s*(?:[,(/–-]\\s*(?:\\p{L}+\\s+){0,2}|\\s(?:är |blev |var |som |vår |min )?)\\p{L}*${TITLE}${ENDING}(?!\\p{L})|\\s*[,(/]\\s*(?:\\p{L}+\\s+){0,2}${ORGANISATION}|\\s+(?:från|på|vid|hos|i|at|from|of)\\s+(?:\\p{L}+\\s+){0,2}${ORGANISATION})`,
  'iu',
);
/** What somebody does in the collaboration: presents, comes, serves for another. */
const AFTER_TAKES_PART =
  /^\s+(?:som\s+)?(?:(?:ska|kan|skulle kunna|vill|får|will|can)\s+)?(?:föredra\p{L}*|presentera\p{L}*|redovisa\p{L}*|rapportera\p{L}*|leder?|kallar?|ansvarar?|delta\p{L}*|komm\p{L}*|ersätt\p{L}*|skicka\p{L}*|håll\p{L}*|berätta\p{L}*|informera\p{L}*|tala\p{L}*|medverka\p{L}*|går in|(?:tar|ta)(?: över| mitt| min| vårt| hand| sig)|gå(?:r)? i (?:mitt|min|vårt|stället)|sitt(?:a|er) (?:med|i|på)|med i|kvar i|tjänstgör\p{L}*|(?:mitt|vårt|det|ett) uppdrag|min uppgift|ordet|vill ha (?:\p{L}+ )?(?:tio|fem|en|ett)|vill (?:presentera|visa|berätta)|övertar|sköter|blir|representerar|företräder|vikarierar|är (?:vår|min|ny|ledig|borta|sjuk|på semester)|har lovat|skrev|present\p{L}*|come\p{L}*|attend\p{L}*|wrote)(?!\p{L})/iu;
const BEFORE_TAKES_PART =
  /(?:bjud\p{L}* in|påminn\p{L}*|påminnelse till|genom|inträder|ersättare|(?:uppgift|uppdrag)\p{L}* (?:åt|överl\p{L}+ till|till)|överlåt\p{L}*(?: \p{L}+){0,3} till|leds av|inbjudan till|tack|fråga|kontakta|hälsa|ersätts av|i stället|istället|uppdrag\p{L}*(?: att \p{L}+)? (?:till|av)|lämna\p{L}* över(?: \p{L}+){0,3} till|överlämna\p{L}*(?: \p{L}+){0,3} till|tillsammans med|mötet med|avstämning med|(?:chef|samordnare|sekreterare|ordförande|rektor|kollega|handläggare)\p{L}* heter|jag heter|mitt namn är|this is|invite|contact|thanks|ask)[\s,:]*$/iu;
/** "Varför får inte … komma": who is refused takes no part. */
const REFUSED = /(?:får (?:inte|aldrig)|nekas|nekades|vägras)\s+$/iu;
const SIGNED =
  /(?:m\.?v\.?h\.?|hälsning(?:ar(?:na)?|en)?|hälsar|vänligen|högaktningsfullt|hilsner|hilsen|regards|wishes|sincerely|cheers|tack(?: (?:på förhand|för hjälpen|för den här tiden))?|^\/|\n\/)[\s,./!]*(?:från \p{L}+\s*\n\s*)?$/iu;
/** A line of its own near the end, under an empty line or a closing: "Elevhälsan genom Moa Sand", "Ivar Kull". */
const OWN_LINE =
  /(?:\n[^\S\n]*\n|(?:hälsning(?:ar)?|tack|mvh|högaktningsfullt|regards)[^\n]{0,30}\n)(?:[^\n]{0,40}\n)?(?:\p{L}+ ){0,2}$/iu;
const LAST_LINES = /^[^\S\n]*(?:\n[^\n]{0,80}){0,4}\s*$/u;
const HEADER = /(?:^|\n)[> ]*(?:från|from|till|to|kopia|cc|skickat av|sent by)\s*:[^\n]*$/iu;
/** So many letters before and after a name say in what standing it is named. */
const CLOSE = 120;
const ADDRESSED = /^\s*(?:<[^>]*@|\[mailto)/iu;

/**
 * The persons whom a text names in full. `known` are names that may stand in any text: of parties, bodies and those who
 * sit in them. A name with a title, an authority or a task beside it is somebody in their role.
 */
export function personsIn(text: string, known: readonly string[]): readonly NamedPerson[] {
  return [...capitalised(text), ...inSmall(text), ...families(text)].flatMap(({ name, start }) => {
    const end = start + name.length;
    const after = text.slice(end, end + CLOSE);
    if (PLACE.test(name) || PLACE.test(after.replace(/^(\s+\p{L}+).*$/su, '$1'))) return [];
    if (name.endsWith('s') && AT_PLACE.test(text.slice(Math.max(0, start - CLOSE), start)) && !/^\s*\p{L}/u.test(after))
      return [];
    return [
      { name, start, end, standing: standingOf(name, text.slice(Math.max(0, start - CLOSE), start), after, known) },
    ];
  });
}

/** Whether a name is one of those known, also in the genitive. */
export function isKnown(name: string, known: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return known.some((one) => lower === one.toLowerCase() || lower === `${one.toLowerCase()}s`);
}

function capitalised(text: string) {
  return [...text.matchAll(CAPITALS)].flatMap((match) => {
    const words = [...match[0].matchAll(/[^ \t]+/g)];
    // A sentence begins with a capital letter too: the name begins at its given name.
    const at = words.findIndex(([word], index) => index < words.length - 1 && GIVEN_NAMES.has(word.toLowerCase()));
    const first = words[at]?.index;
    return first === undefined ? [] : [{ name: match[0].slice(first), start: match.index + first }];
  });
}

function families(text: string) {
  return [...text.matchAll(FAMILY)].map((match) => ({ name: match[0], start: match.index }));
}

function inSmall(text: string) {
  return [...text.matchAll(SMALL)]
    .filter(([name]) => GIVEN_NAMES.has(givenIn(name)) && !ALSO_WORDS.test(givenIn(name)))
    .map((match) => ({ name: match[0], start: match.index }));
}

function givenIn(name: string): string {
  return name.replace(/[ \t].*$/u, '');
}

function standingOf(name: string, before: string, after: string, known: readonly string[]): NamedPerson['standing'] {
  const twoWords = name.split(/\s+/).slice(0, 2).join(' ');
  if (isKnown(name, known) || isKnown(twoWords, known)) return 'known';
  if (REFUSED.test(before)) return 'private';
  if (OWN_LINE.test(before) && LAST_LINES.test(after)) return 'role';
  const inRole = [BEFORE_IS_ROLE, BEFORE_TAKES_PART, SIGNED, HEADER].some((pattern) => pattern.test(before));
  return inRole || [AFTER_IS_ROLE, AFTER_TAKES_PART, ADDRESSED].some((pattern) => pattern.test(after))
    ? 'role'
    : 'private';
}
