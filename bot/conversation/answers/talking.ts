import { mightRaise } from '../../../src/core/bodies/initiative';
import { mayDo } from '../../../src/core/bodies/rights';
import { TEXT_LENGTH } from '../../../src/core/proposals/submitting';
import { groupsOf } from '../../../src/doing/register/bodies';
import { talkTexts } from '../../../src/texts/bot/talk';
import type { HelpLine } from '../../../src/texts/bot/talk/texts';
import { inNoBody, type Bodies } from '../places';
import type { Tells } from './answer';

/** Greets by the first name. */
export const greeting: Tells = ({ caller }) => ({
  text: talkTexts(caller.language).hello(caller.name.split(' ')[0] ?? ''),
});

/** You are welcome. */
export const thanks: Tells = ({ caller }) => ({ text: talkTexts(caller.language).thanks });

/** Goodbye. */
export const goodbye: Tells = ({ caller }) => ({ text: talkTexts(caller.language).goodbye });

/** A short answer, and back to what it is there for. */
export const smallTalk: Tells = ({ caller }) => ({ text: talkTexts(caller.language).smallTalk });

/** Nothing was written. */
export const empty: Tells = ({ caller }) => ({ text: caller.texts.empty });

/** More was written than is read. */
export const tooLong: Tells = ({ caller }) => ({ text: caller.texts.tooLong(TEXT_LENGTH) });

/** What the bot can do for whoever asks, by their roles, with examples from a body of theirs. */
export const help: Tells = (talk, _reading, around) => {
  const texts = talkTexts(talk.caller.language);
  const [first] = around.mine;
  if (first === undefined) return { text: inNoBody(talk, around) };
  const example = (line: HelpLine) => bodyFor(line, around)?.body.shortName ?? first.body.shortName;
  return {
    text: [
      texts.help,
      ...helpFor(around).map((line) => texts.helpLine(line, example(line))),
      texts.yourBodies(around.mine.map(({ body }) => body.shortName)),
      ...around.missing,
    ].join('\n'),
  };
};

function helpFor(around: Bodies): readonly HelpLine[] {
  const told: Readonly<Record<HelpLine, boolean>> = {
    propose: bodyFor('propose', around) !== undefined,
    ask: true,
    follow: true,
    assignments: true,
    groups: groupsOf(around.mine).length > 0,
    board: bodyFor('board', around) !== undefined,
    absence: true,
    prepare: around.mine.some(({ roles }) => mayDo('prepare', { roles, chairsMeeting: 'doesNotChair' }) === 'yes'),
    language: true,
    privacy: true,
  };
  return (Object.keys(told) as HelpLine[]).filter((line) => told[line]);
}

/** A body that a line of the help is about: one they may propose in, one that decides by rules of a board. */
function bodyFor(line: HelpLine, { mine }: Bodies): Bodies['mine'][number] | undefined {
  if (line === 'propose') return mine.find(({ roles, body }) => mightRaise(roles, body.rules) === 'yes');
  if (line === 'board') return mine.find(({ body }) => body.rules.recordKind?.value === 'minutes');
  return mine[0];
}

const DANISH = /^(?:hvad|hvornår|mød|spørgsm|nogen|nogle|blive|tilbage|bliver|af$|hjælp|opgave|foreslå|gerne|kunne)/;
const NORTHERN = /[æø]|^(?:jeg|meg|hva|hvor|ikke|neste|møte|fra|noe|noen|gjerne|takk|oppgave)/;

/** One polite line in the language it is, then Swedish; nothing is guessed of what was meant. */
const IN_OTHER_LANGUAGES = {
  nb: 'Jeg forstår dessverre bare svensk og engelsk. Skriv gjerne på svensk eller engelsk.',
  da: 'Jeg forstår desværre kun svensk og engelsk. Skriv gerne på svensk eller engelsk.',
  fi: 'Ymmärrän valitettavasti vain ruotsia ja englantia. Kirjoita mieluiten ruotsiksi tai englanniksi.',
} as const;

/** Norwegian, Danish or Finnish: told apart by words the others lack, and answered politely. */
export const otherLanguage: Tells = ({ caller, said }) => {
  const words = said.toLowerCase().match(/\p{L}+/gu) ?? [];
  const danish = words.some((word) => DANISH.test(word));
  const northern = danish || words.some((word) => NORTHERN.test(word));
  const line = IN_OTHER_LANGUAGES[danish ? 'da' : northern ? 'nb' : 'fi'];
  return { text: `${line}\n${talkTexts(caller.language).notUnderstood}` };
};
