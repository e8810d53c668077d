import { GIVEN_NAMES } from './givenNames';

const GIVEN = '(?<given>\\p{Lu}\\p{Ll}+)';
const CHILD_OR_KIN =
  '(?:mamma|pappa|mor|far|son|dotter|fru|man|make|maka|sambo|bror|syster|barn|barnbarn|mormor|farmor|morfar|farfar|flickvän|pojkvän)';
/** What is nobody else's business: what somebody has done, suffers or is refused. */
const PRIVATE_LIFE =
  '(?:slåss|slog|slår|bråkar|rymde|rymmer|rymt|hotar|hotade|stal|stjäl|snattar|snattade|super|drack|knarkar|säljer (?:knark|droger|narkotika)|langar|skär sig|mår (?:så )?dåligt|vägrar (?:ta|gå|komma|äta|flytta|duscha)|slutat (?:ta|gå|äta)|slutade (?:ta|gå|äta)|fick sparken|fick kicken|ligger (?:på sjukhus|inne)|sitter (?:i fängelse|inne|häktad)|(?:är|blev|har blivit|blir) (?:hemlös|vräkt|mobbad|misshandlad|gripen|häktad|dömd|inlagd|avstängd|omhändertagen|placerad|utförsäkrad|nekad)|får (?:inte|ingen|inget) (?:hemtjänst|hjälp|stöd|plats|bostad|vård|bidrag)|har inte råd)';
const HOME = '\\p{L}*(?:boendet|hemmet|avdelningen|klassen|HVB\\p{L}*|stödboendet|härbärget)';
const AUTHORITY = '(?:soc|socialtjänsten|kommunen|\\p{L}*kassan|\\p{L}*förmedlingen|regionen|FK|AF)';

const pattern = (source: string) => new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'gu');
/** "Vi måste prata om Johan på gruppboendet", "Olle 14 år", "Peters mamma", "ge Kalle en plats". */
const TOLD = [
  pattern(`${GIVEN}(?: [\\p{L}\\d]+){0,4} ${PRIVATE_LIFE}`),
  pattern(`${GIVEN},?(?: som är)? \\d{1,2} år`),
  pattern(`(?:om|kring|upp|diskutera|träffa|hjälpa|stötta) ${GIVEN} (?:i|på|från|vid) ${HOME}`),
  pattern(`(?:om|kring|upp|diskutera|hjälpa|stötta) ${GIVEN}[,.]? (?:han|hon|hen) (?!kan|ska|vill|är med)\\p{L}+`),
  pattern(
    `(?:ge|bevilja|fixa|ordna|hitta) ${GIVEN} (?:en|ett|nytt|ny|mer|fortsatt|förlängd) \\p{L}*(?:plats|lägenhet|praktik|bostad|jobb|bidrag|stöd|boende|kontaktperson|insats|tid i insatsen)`,
  ),
  pattern(`${GIVEN}(?<=s) ${CHILD_OR_KIN} (?!kommer|kan|ska|vill)\\p{L}+`),
  pattern(`${GIVEN}(?<=s) (?:ärende|fall|ansökan|handläggare|utredning) (?:hos|på|vid) ${AUTHORITY}`),
  pattern(`(?:LVU|LVM|LPT|omhändertagande|placering|boende|praktikplats|utredning) (?:på|av|för|åt) ${GIVEN}`),
  pattern(
    `(?:deltagare|klient|brukare|patient|elev|hyresgäst|kille|tjej|pojke|flicka|man|kvinna),? (?:och )?(?:han|hon|hen|som|she|he) (?:heter|kallas|is called) ${GIVEN}`,
  ),
];

/** Whether a sentence tells by a given name what concerns nobody else: whose it is can be told without a family name. */
export function toldByGivenName(sentence: string): 'maybe' | 'none' {
  const isName = (word: string) => GIVEN_NAMES.has(word) || GIVEN_NAMES.has(word.replace(/s$/u, ''));
  return TOLD.some((one) =>
    [...sentence.matchAll(one)].some(({ groups }) => isName(String(groups?.['given']).toLowerCase())),
  )
    ? 'maybe'
    : 'none';
}
