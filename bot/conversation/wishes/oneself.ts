import { NOTHING_SET, settingsInWords } from '../../../src/core/notices/settings';
import type { MyBody } from '../../../src/doing/myBodies';
import { addressOf } from '../../../src/doing/addressing';
import { oneselfTexts } from '../../../src/texts/oneself';
import { askToDo } from '../asking/asking';
import type { Bodies } from '../places';
import { tell, type Talk } from '../talk';
import { askFor } from './needing';
import type { Wish, WishAnswer } from './wish';

/** How somebody wants to be told; asked where the words do not say. */
export const noticeSettings: WishAnswer = async (talk, wish, around) => {
  const texts = oneselfTexts(talk.caller.language);
  const mine = bodyFor(wish, around);
  if (mine === undefined) return tell(talk, texts.noBody);
  const { member, body } = mine;
  const now = member.person.settings ?? NOTHING_SET;
  const wanted = settingsInWords(wordsIn(talk, wish), now);
  if (wanted === null) return askFor(talk, member, wish, 'words', `${texts.settings(now)} ${texts.whichSettings}`);
  const { pace, quietFrom, quietTo } = wanted;
  await askToDo(
    talk,
    member,
    { id: addressIn(mine), act: 'changeNoticeSettings', version: body.version, fields: { pace, quietFrom, quietTo } },
    { heading: texts.askSettings, lines: [texts.settings(wanted)], resume: { ...wish, slot: null } },
  );
};

/** Lets go of what need not be kept, after a yes that has read what stays and why. */
export const forgetMe: WishAnswer = async (talk, wish, around) => {
  const texts = oneselfTexts(talk.caller.language);
  const mine = bodyFor(wish, around);
  if (mine === undefined) return tell(talk, texts.noBody);
  await askToDo(
    talk,
    mine.member,
    { id: addressIn(mine), act: 'forgetMe', version: mine.body.version, fields: {} },
    { heading: texts.askForget, lines: texts.forgetLines },
  );
};

/** A request for a public document, handed to the registrar after a yes. Who asks is not asked for. */
export const publicDocument: WishAnswer = async (talk, wish, around) => {
  const { document, noBody } = oneselfTexts(talk.caller.language);
  const mine = bodyFor(wish, around);
  if (mine === undefined) return tell(talk, noBody);
  const request = wordsIn(talk, wish);
  const registrar = mine.body.rules.registrar?.value ?? null;
  await askToDo(
    talk,
    mine.member,
    { id: addressIn(mine), act: 'requestDocument', version: mine.body.version, fields: { request } },
    // Nothing is remembered of the question but the request itself, and that goes when it is answered.
    { heading: document.ask, lines: document.lines(request, registrar) },
  );
};

/** The words the wish is told in: an answer to what was asked, else the message itself. */
function wordsIn(talk: Talk, { told, reading }: Wish): string {
  return (told['change'] ?? told['words'] ?? (talk.said === '' ? reading.rest : talk.said)).trim();
}

/** The body that is named, else the first of the person's: what is asked for holds in its organisation. */
function bodyFor({ reading }: Wish, { mine }: Bodies): MyBody | undefined {
  return mine.find((one) => addressIn(one) === reading.body.address) ?? mine[0];
}

function addressIn({ member, body }: MyBody): string {
  return addressOf(member.site, body.nr);
}
