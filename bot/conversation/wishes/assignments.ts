import { sameUpn } from '../../../src/core/people/person';
import { meantBy } from '../../../src/core/asking/meant';
import { assignmentsOf, peopleOf, type FoundAssignment } from '../../../src/doing/asking/assignments';
import { wishTexts } from '../../../src/texts/bot/wishes';
import { askToDo } from '../asking/asking';
import type { Talk } from '../talk';
import { askFor, askWhich, theOneMeant } from './needing';
import { wordsOf, type Wish, type WishAnswer } from './wish';

/** Reports an assignment back, which closes it (BAD-09). */
export const assignmentDone: WishAnswer = async (talk, asked) => {
  const words = wishTexts(talk.caller.language).assignments;
  const found = await meantAssignment(talk, asked);
  if (found === undefined) return;
  const { one, wish } = found;
  const text = wordsOf(wish);
  if (text === '') return askFor(talk, one.member, wish, 'words', words.whatWasDone(one.title));
  await askToDo(
    talk,
    one.member,
    { act: 'reportAssignment', id: one.address, version: one.assignment.version, fields: { text } },
    {
      heading: words.report(one.title),
      lines: [text, words.givenBy(one.bodyName, one.assignment.due)],
      resume: { ...wish, slot: null },
    },
  );
};

/** Asks whoever gave the assignment for more time. */
export const assignmentMoreTime: WishAnswer = async (talk, asked) => {
  const words = wishTexts(talk.caller.language).assignments;
  const found = await meantAssignment(talk, asked);
  if (found === undefined) return;
  const { one, wish } = found;
  const { when } = wish.reading;
  if (when === null) return askFor(talk, one.member, wish, 'day', words.untilWhen(one.title, one.assignment.due));
  const reason = wordsOf(wish);
  if (reason === '') return askFor(talk, one.member, wish, 'words', words.whyMoreTime(one.title));
  await askToDo(
    talk,
    one.member,
    { act: 'askMoreTime', id: one.address, version: one.assignment.version, fields: { due: when.to, reason } },
    {
      heading: words.moreTime(one.title, when.to),
      lines: [reason, words.givenBy(one.bodyName, one.assignment.due)],
      resume: { ...wish, slot: null },
    },
  );
};

/** Gives an assignment to somebody else of the body; a name that nobody there has is asked about. */
export const assignmentHandOver: WishAnswer = async (talk, asked) => {
  const words = wishTexts(talk.caller.language).assignments;
  const found = await meantAssignment(talk, asked);
  if (found === undefined) return;
  const { one, wish } = found;
  const named = wish.told['change'] ?? wish.told['to'] ?? wish.reading.person ?? '';
  if (named === '') return askFor(talk, one.member, wish, 'to', words.toWhom(one.title));
  const people = await peopleOf(talk.world, one.member, one.assignment.bodyNr);
  const chosen = people.find(({ upn }) => sameUpn(upn, named));
  const fits = chosen === undefined ? meantBy(named, people, ({ name }) => name) : [chosen];
  const [person, ...others] = fits;
  if (person === undefined || others.length > 0) {
    const alternatives = fits.map(({ name, upn }) => ({ title: name, value: upn }));
    return askWhich(talk, one.member, wish, 'to', words.whichPerson(named), alternatives);
  }
  await askToDo(
    talk,
    one.member,
    {
      act: 'handOverAssignment',
      id: one.address,
      version: one.assignment.version,
      fields: { upn: person.upn, name: person.name },
    },
    {
      heading: words.handOver(one.title, person.name),
      lines: [words.givenBy(one.bodyName, one.assignment.due)],
      resume: { ...wish, slot: null },
    },
  );
};

async function meantAssignment(
  talk: Talk,
  wish: Wish,
): Promise<{ readonly one: FoundAssignment; readonly wish: Wish } | undefined> {
  const { assignments: words } = wishTexts(talk.caller.language);
  const mine = await assignmentsOf(talk.world, talk.caller.members);
  return theOneMeant(talk, wish, 'assignment', mine, { which: words.which, none: words.none });
}
