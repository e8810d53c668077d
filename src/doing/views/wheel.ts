import { wheelActs } from '../../api/acts/wheel';
import type { ActName } from '../../api/acts';
import type { WheelEntryView, WheelPage } from '../../api/wheelView';
import type { Source } from '../../core/bodies/ruleSet';
import { dayOf, yearOf } from '../../core/calendar';
import { hasBeenHeld } from '../../core/meetings/deadlines';
import type { Meeting } from '../../core/meetings/meeting';
import type { Stored } from '../../core/stored';
import { undated } from '../../core/yearWheel/entriesOfYear';
import { stateOf } from '../../core/yearWheel/state';
import { datedOf, standingRows, type WheelRow } from '../../core/yearWheel/row';
import { sendLogOf, type Sending } from '../../core/yearWheel/sendLog';
import { actTexts } from '../../texts/acts';
import { wheelTexts } from '../../texts/wheel';
import { addressOf } from '../addressing';
import { loadWheel } from '../wheel/wheelFacts';
import type { Member, World } from '../world';
import { allowedActs, seeBody, type BodySeen } from './inBody';
import { unreadableViews } from './rows';

/** The year wheel of a body with its alarms, as somebody with a role in the body sees it; undefined for everybody else. */
export async function viewWheel(
  world: World,
  members: readonly Member[],
  address: string,
  year: number = yearOf(dayOf(world.now())),
): Promise<WheelPage | undefined> {
  const seen = await seeBody(world, members, address);
  if (seen === undefined) return undefined;
  const { facts, member, me, body } = seen;
  const { wheel, sendings, alarms, unreadable } = await loadWheel(world, facts, year);
  const texts = wheelTexts(member.person.language);
  const { clause } = actTexts(member.person.language);
  return {
    me,
    today: dayOf(world.now()),
    body,
    year,
    entries: [...standingRows(wheel)].sort(inTheYear).map((row) => ({
      ...entryView(seen, row, sendings),
      state: stateOf(row, year, alarms, dayOf(world.now())),
    })),
    meetings: facts.meetings
      .filter((meeting) => yearOf(meeting.day) === year)
      .map((meeting) => meetingInWheel(world, seen, meeting)),
    alarms: alarms.map((one) => ({
      alarm: one.alarm,
      text: texts.alarm(one),
      clause: 'source' in one ? clause(one.source) : null,
    })),
    undated: undated(facts.body.rules.datedDuties?.value ?? []).map(({ title }) => texts.undated(title)),
    may: allowedActs(seen, Object.keys(wheelActs) as ActName[]),
    unreadable: unreadableViews(unreadable),
  };
}

function meetingInWheel(world: World, { member }: BodySeen, meeting: Stored<Meeting>): WheelPage['meetings'][number] {
  const { id, day, starts, stage } = meeting;
  return { id: addressOf(member.site, id), day, starts, stage, held: hasBeenHeld(world.now(), meeting) === 'held' };
}

function entryView(
  { member, facts }: BodySeen,
  row: Stored<WheelRow>,
  sendings: readonly Sending[],
): Omit<WheelEntryView, 'state'> {
  const { version, month, kind, title, about, theme, parties, day, lastDay, duty, doneOn } = row;
  const source: Source | null = row.source;
  return {
    id: addressOf(member.site, row.id),
    version,
    month,
    kind,
    title,
    about,
    theme,
    parties,
    day,
    lastDay,
    locked: duty?.lock === 'locked',
    needsQuorum: duty?.needs === 'quorateMeeting',
    doneOn,
    source,
    sent: sentOf({ member, facts }, row, sendings),
  };
}

function sentOf(
  { member, facts }: Pick<BodySeen, 'member' | 'facts'>,
  row: WheelRow,
  sendings: readonly Sending[],
): readonly string[] {
  const entry = datedOf(row);
  if (entry === undefined || !sendings.some((one) => one.entry === row.key)) return [];
  const texts = wheelTexts(member.person.language);
  const nameOf = new Map(facts.parties.map(({ partyKey, name }) => [partyKey, name] as const));
  return sendLogOf(entry, facts.body.parties, sendings).members.map((one) =>
    texts.sentTo(nameOf.get(one.partyKey) ?? one.partyKey, one),
  );
}

function inTheYear(one: WheelRow, other: WheelRow): number {
  const placed = (row: WheelRow) => row.day ?? `0000-${String(row.month).padStart(2, '0')}`;
  return one.month - other.month || placed(one).localeCompare(placed(other));
}
