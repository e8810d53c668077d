import { addressOf } from '../../../src/doing/addressing';
import { groupsToReport } from '../../../src/doing/reporting/drafts';
import { wishTexts } from '../../../src/texts/bot/wishes';
import { askToDo } from '../asking/asking';
import { byRole, theBodyMeant } from './meant';
import { askFor, theOneMeant } from './needing';
import { wordsOf, type WishAnswer } from './wish';

/** Asks for a later day for the next report of a group; where none is decided there is nobody to ask, and it is set. */
export const groupMoreTime: WishAnswer = async (talk, asked) => {
  const words = wishTexts(talk.caller.language).groups;
  const groups = await groupsToReport(talk.world, talk.caller.members);
  const options = groups.map(({ member, group, name }) => ({
    ...{ member, group, title: name, address: addressOf(member.site, group.id) },
  }));
  const named = options.filter(({ address, group }) =>
    [address, String(group.id), group.key].includes(asked.reading.groupId ?? ''),
  );
  const found = await theOneMeant(talk, asked, 'group', named.length > 0 ? named : options, {
    which: words.which,
    none: words.none,
  });
  if (found === undefined) return;
  const { one, wish } = found;
  const { when } = wish.reading;
  const isSet = one.group.nextReport !== null;
  if (when === null) {
    return askFor(talk, one.member, wish, 'day', isSet ? words.untilWhen(one.title) : words.nextWhen(one.title));
  }
  if (!isSet) {
    return askToDo(
      talk,
      one.member,
      { act: 'setReportDay', id: one.address, version: one.group.version, fields: { next: when.to } },
      { heading: words.nextReport(one.title, when.to), resume: { ...wish, slot: null } },
    );
  }
  const reason = wordsOf(wish);
  if (reason === '') return askFor(talk, one.member, wish, 'words', words.why(one.title));
  await askToDo(
    talk,
    one.member,
    { act: 'askGroupTime', id: one.address, version: one.group.version, fields: { due: when.to, reason } },
    { heading: words.moreTime(one.title, when.to), lines: [reason], resume: { ...wish, slot: null } },
  );
};

/** Reminds those whose reports and assignments are overdue in a body. */
export const remind: WishAnswer = async (talk, asked, around) => {
  const words = wishTexts(talk.caller.language).groups;
  const found = await theBodyMeant(talk, asked, around, byRole('followUp'));
  if (found === undefined) return;
  const { member, body, address } = found.one;
  await askToDo(
    talk,
    member,
    { act: 'remindLate', id: address, version: body.version, fields: {} },
    { heading: words.remind(body.name) },
  );
};
