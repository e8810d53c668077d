import { partSaid } from '../../../src/core/asking/partSaid';
import { titleOfReport } from '../../../src/core/workingGroups/saying';
import { addressOf } from '../../../src/doing/addressing';
import { comingMeetings, meetingWithin } from '../../../src/doing/asking/meetings';
import { proposalsOf, type FoundProposal } from '../../../src/doing/asking/proposals';
import { wishTexts } from '../../../src/texts/bot/wishes';
import { askToDo } from '../asking/asking';
import { mineAt } from '../places';
import { tell, type Talk } from '../talk';
import { notTheirs } from './meant';
import { askFor, askWhich, theOneMeant } from './needing';
import type { Wish, WishAnswer } from './wish';

/** Gives a proposal that waits for the chair other words. */
export const changeProposal: WishAnswer = async (talk, asked) => {
  const words = wishTexts(talk.caller.language).proposals;
  const found = await meantProposal(talk, asked);
  if (found === undefined) return;
  const { one, wish } = found;
  const [said] = wish.reading.proposals;
  const text = (wish.told['change'] ?? wish.told['words'] ?? said?.description ?? newWording(wish.reading.rest)).trim();
  if (text === '') return askFor(talk, one.member, wish, 'words', words.newWords(one.title));
  const title = text === said?.description ? said.title : titleOfReport(text);
  await askToDo(
    talk,
    one.member,
    { act: 'changeProposal', id: one.address, version: one.proposal.version, fields: { title, description: text } },
    { heading: words.change(one.title), lines: [text, before(talk, one)], resume: { ...wish, slot: null } },
  );
};

/** Takes back a proposal that waits for the chair. */
export const withdrawProposal: WishAnswer = async (talk, asked) => {
  const words = wishTexts(talk.caller.language).proposals;
  const found = await meantProposal(talk, asked);
  if (found === undefined) return;
  const { one } = found;
  await askToDo(
    talk,
    one.member,
    { act: 'withdrawProposal', id: one.address, version: one.proposal.version, fields: {} },
    { heading: words.withdraw(one.title), lines: [before(talk, one)] },
  );
};

/** Puts a proposal before another meeting or body; which meeting is asked where neither is said. */
export const moveProposal: WishAnswer = async (talk, asked, around) => {
  const words = wishTexts(talk.caller.language).proposals;
  if ((await notTheirs(talk, asked, around)) === 'yes') return;
  const found = await meantProposal(talk, asked);
  if (found === undefined) return;
  const { one, wish } = found;
  const { body: named, when } = wish.reading;
  const there = mineAt(around, named.address) ?? { member: one.member, body: one.body };
  if (there.member.site !== one.member.site) return tell(talk, words.otherOrganisation);
  const elsewhere = there.body.nr !== one.body.nr;
  const coming = (await comingMeetings(talk.world, there)).filter(({ id }) => id !== one.meeting.id);
  const addressed = (id: number) => addressOf(one.member.site, id);
  const chosen = coming.find(({ id }) => addressed(id) === wish.told['meeting']);
  if (chosen === undefined && when === null && !elsewhere && coming.length > 1) {
    const alternatives = coming.map(({ id, day }) => ({ title: words.meeting(day), value: addressed(id) }));
    return askWhich(talk, one.member, wish, 'meeting', words.whichMeeting(one.title), alternatives);
  }
  const meeting = chosen ?? meetingWithin(coming, when);
  if (meeting === undefined) return tell(talk, words.noMeetingThere(there.body.name));
  const to = elsewhere ? { to: addressed(there.body.nr) } : {};
  await askToDo(
    talk,
    one.member,
    {
      act: 'moveProposal',
      id: one.address,
      version: one.proposal.version,
      fields: { ...to, meetingId: addressed(meeting.id) },
    },
    {
      heading: words.move(one.title, there.body.name, meeting.day),
      lines: [before(talk, one)],
      resume: { ...wish, told: {}, slot: null },
    },
  );
};

/** "Ändra förslaget om lekplatsen till lekplatsen och parken": what comes after the last "till", or what else is told. */
function newWording(rest: string): string {
  return partSaid(rest) || (/\b(?:till att|till|to)\s+(?!mötet|nästa|next)(\S[\s\S]*)$/iu.exec(rest)?.[1] ?? '');
}

async function meantProposal(
  talk: Talk,
  wish: Wish,
): Promise<{ readonly one: FoundProposal; readonly wish: Wish } | undefined> {
  const { proposals: words } = wishTexts(talk.caller.language);
  const mine = await proposalsOf(talk.caller.members);
  return theOneMeant(talk, wish, 'proposal', mine, { which: words.which, none: words.none });
}

function before({ caller }: Talk, { body, meeting }: FoundProposal): string {
  return wishTexts(caller.language).proposals.before(body.name, meeting.day);
}
