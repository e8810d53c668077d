import { addMinutes, minutesBetween, parseClockTime, type ClockTime } from '../../../src/core/calendar';
import { LIFT_TRIGGERS } from '../../../src/core/bodies/matterRules';
import { bodyYear } from '../../../src/core/bodies/body';
import { dayOf, yearOf } from '../../../src/core/calendar';
import { addressOf } from '../../../src/doing/addressing';
import { prepareAct, sentenceOf } from '../../../src/doing/asking/answering';
import { comingMeetings, linesOfBody, meetingWithin, minutesToApprove } from '../../../src/doing/asking/meetings';
import { loadMeeting } from '../../../src/doing/meetings/facts';
import { gateMeaning } from '../../../src/doing/meetings/gate';
import { wishTexts } from '../../../src/texts/bot/wishes';
import { askThem, askToDo } from '../asking/asking';
import { tell } from '../talk';
import { byRole, theBodyMeant } from './meant';
import { askFor, askWhich, theOneMeant } from './needing';
import { wordsOf, type WishAnswer } from './wish';

/** Hours among other words: after "kl", with minutes, or from one to another. A number alone may be anything. */
const TIMES =
  /(?:\b(?:kl\.?|klockan|at)\s*(\d{1,2})(?:[.:](\d{2}))?|(?<![\d.:-])(\d{1,2})[.:](\d{2})|(?<![\d.:-])(\d{1,2})(?=\s*[-–]\s*\d))(?:\s*(?:-|–|till|to)\s*(\d{1,2})(?:[.:](\d{2}))?)?/giu;
/** How long a meeting is taken to be where the body's next one does not say; it is shown before the yes. */
const USUAL_MINUTES = 120;

/** Calls an extra meeting: day and time are asked for where they are not said, and all that follows is told first. */
export const convene: WishAnswer = async (talk, asked, around) => {
  const words = wishTexts(talk.caller.language).leading;
  const found = await theBodyMeant(talk, asked, around, byRole('convene'));
  if (found === undefined) return;
  const { one, wish } = found;
  const { when } = wish.reading;
  if (when?.from === undefined || when.from !== when.to)
    return askFor(talk, one.member, wish, 'day', words.whichDay(one.body.name));
  const [planned] = await comingMeetings(talk.world, one);
  const minutes = planned === undefined ? USUAL_MINUTES : minutesBetween(planned.starts, planned.ends);
  const times = timesIn(wish.told['change'] ?? wish.told['time'] ?? wish.reading.rest, minutes);
  if (times === undefined) return askFor(talk, one.member, wish, 'time', words.whichTime(when.from));
  await askToDo(
    talk,
    one.member,
    { act: 'callExtraMeeting', id: one.address, version: one.body.version, fields: { day: when.from, ...times } },
    {
      heading: words.convene(one.body.name, when.from),
      lines: [words.time(times.starts, times.ends)],
      resume: { ...wish, slot: null },
    },
  );
};

/** Sends the agenda through the publishing gate: what is found is said and never passed over here. */
export const sendAgenda: WishAnswer = async (talk, asked, around) => {
  const words = wishTexts(talk.caller.language).leading;
  const found = await theBodyMeant(talk, asked, around, byRole('prepare'));
  if (found === undefined) return;
  const { one, wish } = found;
  const meeting = meetingWithin(await comingMeetings(talk.world, one), wish.reading.when);
  if (meeting === undefined) return tell(talk, wishTexts(talk.caller.language).coming.noMeeting(one.body.name));
  const id = addressOf(one.member.site, meeting.id);
  const fields = { meaningRead: true, passed: {} };
  const prepared = await prepareAct(talk.world, one.member, {
    act: 'sendAgenda',
    id,
    version: meeting.version,
    fields,
  });
  if ('answer' in prepared)
    return tell(talk, `${sentenceOf(prepared.answer)}\n${words.inTheTab(one.body.name, meeting.day)}`);
  const facts = await loadMeeting(one.member.site, meeting.id);
  const lines = facts === undefined ? [] : gateMeaning(talk.world, facts, talk.caller.language);
  const heading = words.send(one.body.name, meeting.day);
  await askThem(talk, one.member, { heading, lines, act: prepared.act, alternatives: [], resume: null });
};

/** Approves minutes that wait for the person, or signs off the draft of an agenda they prepare with others. */
export const approve: WishAnswer = async (talk, asked, around) => {
  const words = wishTexts(talk.caller.language).leading;
  const waiting = await minutesToApprove(talk.caller.members);
  if (waiting.length === 0) return signOffDraft(talk, asked, around);
  const options = waiting.map(({ member, minutes, meeting }) => ({
    ...{
      member,
      minutes,
      meeting,
      address: addressOf(member.site, minutes.id),
      title: words.minutes(meeting.title, meeting.day),
    },
  }));
  const found = await theOneMeant(talk, asked, 'minutes', options, {
    which: words.whichMinutes,
    none: words.notForYou,
  });
  if (found === undefined) return;
  const { one, wish } = found;
  const decided = around.mine.find(
    ({ member, body }) => member.site === one.member.site && body.nr === one.minutes.bodyNr,
  );
  const by = wish.told['by'] ?? decided?.body.rules.approval?.value.by;
  if (by === undefined) return askWhich(talk, one.member, wish, 'by', words.how, words.ways);
  await askToDo(
    talk,
    one.member,
    { act: 'approveMinutes', id: one.address, version: one.minutes.version, fields: { by } },
    { heading: words.approve(one.title) },
  );
};

const signOffDraft: WishAnswer = async (talk, asked, around) => {
  const words = wishTexts(talk.caller.language).leading;
  const jointly = byRole('prepare');
  const found = await theBodyMeant(talk, asked, around, (mine) =>
    mine.body.rules.preparedBy?.value === 'jointly' ? jointly(mine) : 'no',
  );
  if (found === undefined) return;
  const { one, wish } = found;
  const meeting = meetingWithin(await comingMeetings(talk.world, one), wish.reading.when);
  if (meeting === undefined) return tell(talk, wishTexts(talk.caller.language).coming.noMeeting(one.body.name));
  await askToDo(
    talk,
    one.member,
    { act: 'signOff', id: addressOf(one.member.site, meeting.id), version: meeting.version, fields: {} },
    { heading: words.signOff(one.body.name, meeting.day) },
  );
};

/** Lifts a line of an agenda to the city-wide forum; which line, why and by which trigger is asked where it is open. */
export const liftQuestion: WishAnswer = async (talk, asked, around) => {
  const words = wishTexts(talk.caller.language).lifting;
  const prepares = byRole('prepare');
  const body = await theBodyMeant(talk, asked, around, (mine) =>
    mine.body.rules.lifting === null ? 'no' : prepares(mine),
  );
  if (body === undefined) return;
  const year = yearOf(dayOf(talk.world.now()));
  const years = [year - 1, year, year + 1].map((one) => bodyYear(body.one.body.nr, one));
  const lines = await linesOfBody(body.one, years);
  const found = await theOneMeant(talk, body.wish, 'line', lines, { which: words.which, none: words.none });
  if (found === undefined) return;
  const { one, wish } = found;
  const trigger = wish.told['trigger'];
  if (trigger === undefined) {
    const alternatives = LIFT_TRIGGERS.map((value) => ({ title: words.triggers[value], value }));
    return askWhich(talk, one.member, wish, 'trigger', words.whyThere(one.title), alternatives);
  }
  const reason = wordsOf(wish);
  if (reason === '') return askFor(talk, one.member, wish, 'words', words.why(one.title));
  await askToDo(
    talk,
    one.member,
    { act: 'liftMatter', id: one.address, version: one.item.version, fields: { trigger, reason } },
    { heading: words.lift(one.title), lines: [reason], resume: { ...wish, slot: null } },
  );
};

/** The hours of a text: "13–15", "kl. 13.30" (then for as long as the body usually meets). */
function timesIn(text: string, minutes: number): { readonly starts: ClockTime; readonly ends: ClockTime } | undefined {
  const alone = /^\s*\d{1,2}\s*$/.test(text) ? `kl ${text}` : text;
  for (const [, after, afterMinute, exact, exactMinute, from, to, toMinute] of alone.matchAll(TIMES)) {
    const starts = clock(after ?? exact ?? from, afterMinute ?? exactMinute);
    const ends = to === undefined ? starts && addMinutes(starts, minutes) : clock(to, toMinute);
    if (starts !== undefined && ends !== undefined && ends > starts) return { starts, ends };
  }
  return undefined;
}

function clock(hour: string | undefined, minute = '00'): ClockTime | undefined {
  return hour === undefined ? undefined : parseClockTime(`${hour.padStart(2, '0')}:${minute}`);
}
