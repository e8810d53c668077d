import type { Word } from '../text/phrase';

/** Words of Norwegian, Danish and Finnish that are neither Swedish nor English, folded (å as a; æ and ø stand). */
const NORTHERN =
  set(`jeg meg deg ikke hva hvor hvem hvordan hvorfor nar neste mote møte møtet møde mødet møter møder dagsorden dagsordenen
  sakslisten saksliste forslaget gjerne gerne hvad hvornar hvilken hvilke noget noen nogen ogsa bare hvis fra til etter efter mye meget
  takk tak kunne skal kommer når gjøre gøre være vaere blir blive bliver være dere jer mitt mit min beslutning vedtak beslutninger
  punkt sak saken kan tage innkalling indkaldelse referatet referat sende sporsmal spørgsmål spørsmål spørsmal spørgsmal hjelp hjælp hjelpe hjælpe
  oppgaver opgaver oppgave opgave leder møteleder mødeleder neste næste fungerer dette her egentlig hjelpe snakke si meg vennligst venligst forslå foreslå kommune moeder mange hvilket deres hei godmorgen goddag heisann snakker snakke utkast trekke trække trække tilbake tilbage`);
/** Of those, words that Swedish has too, or might: they say nothing by themselves. */
const SHARED = set(
  `kan til kommer blir kunne punkt min mitt hei bare fra tak leder referat utkast ta forslaget skal sende efter etter nar mote referatet sak godmorgen goddag saken dette`,
);
const FINNISH =
  set(`mina minun sina sinun han hanen onko missa milloin mika mita miten kuka kuinka voitko voinko haluan haluaisin kiitos hei moi terve kokous kokouksen
  kokoukseen kokouksessa seuraava seuraavan ehdotan ehdotus ehdottaa asia asian esityslista poytakirja paatos puheenjohtaja ja ei en ole olen on se tama apua auttaa kylla puhutko suomea suomeksi
  ehdotukseni minulla poissa paiva viimeinen`);
const FINNISH_SHARED = set('on en se han hei moi ei ja mina');
const FINNISH_ENDING = /(?:ssa|sta|lla|lta|lle|ksi|nen|mme|tte|vat|vatko|ko|isin|aan|een|iin|uus|ista|issa)$/;
/** Swedish and English function words, which the others do not have. */
const HERE =
  set(`jag och ar inte vad hur nasta motet foreslar fraga fragan finns nagot vilken vilka mig dig ni till forslag ocksa eller att om med
  for den det ett en i pa som the is are what when how my you please to of and we can a it`);

/**
 * Whether a text is Norwegian, Danish or Finnish, by words those have and Swedish and English have not: two of them, or
 * one of three words, and more of them than of ours.
 */
export function isOtherLanguage(words: readonly Word[]): boolean {
  const texts = words.slice(0, 60).map(({ text }) => text);
  const north = texts.filter((text) => (NORTHERN.has(text) && !SHARED.has(text)) || /[æø]/.test(text)).length;
  const northShared = texts.filter((text) => SHARED.has(text)).length;
  const finnish = texts.filter((text) => FINNISH.has(text) && !FINNISH_SHARED.has(text)).length;
  const finnishLike = texts.filter(
    (text) => FINNISH_SHARED.has(text) || (text.length > 5 && FINNISH_ENDING.test(text)),
  ).length;
  const here = texts.filter((text) => HERE.has(text)).length;
  return isMostly(north, northShared, here, texts.length) || isMostly(finnish, finnishLike, here, texts.length);
}

function isMostly(sure: number, like: number, here: number, all: number): boolean {
  if (sure === 0) return false;
  return (sure >= 2 || sure * 4 >= all || sure + like >= 3) && sure * 2 + like > here;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
