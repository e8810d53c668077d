import { loosely } from './loosely';

const pattern = (source: string) => new RegExp(`(?<!\\p{L})(?:${loosely(source)})(?!\\p{L})`, 'iu');
const BENEFIT =
  '(?:lönebidrag|sjuk\\p{L}+|aktivitets\\p{L}+|försörjningsstöd|bidrag|ersättning|bistånd|färdtjänst|hemtjänst|bostadsanpassning|assistans|\\p{L}*stöd|praktik|benefits?)';

/** The writer's own dealings with those who decide: the words are theirs, and nobody has them about a matter of all. */
const OWN = [
  pattern(`varför (?:just )?jag (?:fick|får|har fått|blev|inte fick|inte får)`),
  pattern(`jag (?:själv )?(?:\\p{L}+ )?(?:fått|fick|får) (?:avslag|nej) på (?:min|mitt|${BENEFIT})`),
  pattern(`överklaga (?:att jag|mitt|min)`),
  pattern(`(?:min|mitt) (?:egen |eget )?(?:ansökan|överklagan|klagomål) (?:om|på|mot|hos|över)`),
  pattern(`(?:min|mitt) (?:ansökan|beslut|avslag|utredning) (?:om|på) ${BENEFIT}`),
  pattern('(?:ta|lyft|lyfta) (?:upp )?(?:mitt|my) (?:ärende vidare|läge|eget|fall|case)'),
  pattern(
    `(?:om|för|på) (?:min|mitt|mina|my) (?:barns?|sons?|dotters?|mors?|mammas?|pappas?|fars?|daughter|son|mother|father)(?:s)? (?:utredning|journal|plats|ärende|beslut|boende|skolgång|skolplats|assistans|hemtjänst|case)`,
  ),
  pattern(
    '(?:mitt|min|mina) (?:barns|sons|dotters|mors|mammas|pappas|fars) (?:utredning|journal|plats|ärende|beslut|boende|skolgång|skolplats|assistans|hemtjänst)',
  ),
  pattern('(?:utredningen|journalen|beslutet|ärendet|anmälan) (?:om|på|mot) (?:min|mitt|mina|my)'),
  pattern(
    'jag (?:själv )?(?:är|blev|har blivit|har) (?:ju )?(?:hemlös|utförsäkrad|vräkt|sjukpensionär|utskrattad|utkastad)',
  ),
  pattern('så att jag får (?:bo|stanna|behålla|min|mitt)'),
  pattern(
    '(?:dragit|dra|drar|drog) in (?:mina pengar|min ersättning|mitt (?:bidrag|stöd)|pengarna för mig|allt för mig)',
  ),
  pattern('(?:stoppa|stoppat|dra in|dragit in) pengarna'),
  pattern('hotar (?:att )?dra in'),
  pattern(
    `jag har (?:själv )?(?:ms|asperger|adhd|add|autism|kronisk \\p{L}+|epilepsi|värk|cancer|ptsd|fibromyalgi|\\p{L}+s? sjukdom) och (?:behöver|blev|får|fick|vill)`,
  ),
  pattern('(?:stängt?|stängde) av mig|(?:ljuger|ljög|ljugit) om mig|jag (?:fick|har fått) diagnosen'),
  pattern('my case ?worker'),
  pattern('behandla[td]e? mig (?:illa|fel|orättvist)'),
];

/** Whether somebody writes of their own case, or of a child's or a parent's, with those who decide on it. */
export function tellsOfSelf(text: string): 'maybe' | 'none' {
  return OWN.some((one) => one.test(text)) ? 'maybe' : 'none';
}
