import { dayOf } from '../../../src/core/calendar';
import { inDayOrder } from '../../../src/core/inDayOrder';
import { groupStanding, type GroupStanding } from '../../../src/core/workingGroups/reporting';
import type { WorkingGroup } from '../../../src/core/workingGroups/workingGroup';
import type { Stored } from '../../../src/core/stored';
import { addressOf } from '../../../src/doing/addressing';
import { statusCard } from '../../../src/cards/answers/statusCard';
import type { AdaptiveCard } from '../../../src/cards/card';
import type { BodyFacts } from '../../../src/doing/answering/facts';
import { matching } from '../../../src/doing/answering/matching';
import { followingTexts } from '../../../src/texts/bot/following';
import type { Reading } from '../../reading/reading';
import type { Talk } from '../talk';
import type { Tells } from './answer';
import { answeredFrom } from './meant';
import { wayTo } from './meetingOf';

interface Group {
  readonly facts: BodyFacts;
  readonly group: Stored<WorkingGroup>;
  readonly standing: GroupStanding;
}

/** Who is in a working group, party by party, and the gaps (WG-06). */
export const groupStaffing: Tells = (talk, reading, around) =>
  answeredFrom(talk, reading, around, ['groups'], ({ facts }) =>
    toldOf(talk, reading, facts, ({ facts: { of }, group }) => {
      const { groups: texts } = followingTexts(talk.caller.language);
      const nameOf = (key: string) => of.register.parties.find(({ partyKey }) => partyKey === key)?.name ?? key;
      const seats = group.parties.map((key) => {
        const name = group.staffing.find((seat) => seat.partyKey === key)?.name ?? '';
        return { party: nameOf(key), name: name === '' ? null : name };
      });
      const gaps = seats.filter(({ name }) => name === null).length;
      const associated = group.associated.map((one) => [one.name, one.organisation].filter(Boolean).join(', '));
      return {
        title: texts.staffing(group.name),
        lines: [
          ...seats.map(({ party, name }) => texts.seat(party, name)),
          gaps === 0 ? texts.noGaps : texts.gaps(gaps),
          ...(associated.length === 0 ? [] : [texts.associated(associated)]),
        ],
      };
    }),
  );

/** How working groups stand to their reports (WG-08). */
export const groupStatus: Tells = (talk, reading, around) =>
  answeredFrom(talk, reading, around, ['groups'], ({ facts }) =>
    toldOf(talk, reading, facts, ({ facts: all, group, standing }) => {
      const { groups: texts } = followingTexts(talk.caller.language);
      const latest = inDayOrder(
        all.reports.filter(({ groupKey }) => groupKey === group.key),
        ({ day }) => day,
      ).at(-1);
      const waits = all.pending.find(
        ({ groupKey, key }) => groupKey === group.key && !all.reports.some((one) => one.key === key),
      );
      return {
        title: group.name,
        lines: [
          texts.status(group.name, standing),
          ...(latest === undefined ? [] : [texts.latest(latest.title)]),
          ...(waits === undefined ? [] : [texts.waits(waits.day)]),
        ],
      };
    }),
  );

/** The groups whose report is late, the latest first (WG-08). */
export const groupsOverdue: Tells = (talk, reading, around) =>
  answeredFrom(talk, reading, around, ['groups'], ({ facts }) => {
    const { language } = talk.caller;
    const { groups: texts } = followingTexts(language);
    const late = groupsIn(talk, facts)
      .filter(({ standing }) => standing.report === 'overdue')
      .sort((one, other) => other.standing.daysOverdue - one.standing.daysOverdue);
    if (late.length === 0) return [texts.noneOverdue(facts.map(({ of }) => of.body.shortName))];
    const lines = late.flatMap(({ facts: { of }, group, standing }) =>
      standing.nextDue === null
        ? []
        : [texts.overdueLine(group.name, of.body.shortName, standing.nextDue, standing.daysOverdue)],
    );
    const ways = facts.slice(0, 1).flatMap((one) => wayTo(talk, one));
    return statusCard({ title: texts.overdue(late.length), lines, ways }, language);
  });

/** The group meant, or each of those there are where none is named. */
function toldOf(
  talk: Talk,
  { groupId, topic }: Reading,
  facts: readonly BodyFacts[],
  told: (group: Group) => { readonly title: string; readonly lines: readonly string[] },
): AdaptiveCard | readonly string[] {
  const { language } = talk.caller;
  const { groups: texts } = followingTexts(language);
  const all = groupsIn(talk, facts).filter(({ group }) => group.status === 'active');
  if (all.length === 0) return [texts.none(facts.map(({ of }) => of.body.shortName))];
  const named = all.filter(({ facts: { of }, group }) => addressOf(of.register.site, group.id) === groupId);
  const meant = named.length > 0 ? named : matching(topic, all, ({ group }) => `${group.name} ${group.purpose}`);
  const [only, ...more] = meant;
  if (only === undefined) {
    return [
      texts.noSuch(
        topic ?? '',
        all.map(({ group }) => group.name),
      ),
    ];
  }
  const ways = wayTo(talk, only.facts);
  if (more.length === 0) return statusCard({ ...told(only), ways }, language);
  const lines = meant.flatMap((one) => {
    const { title, lines: own } = told(one);
    return [`${title} (${one.facts.of.body.shortName})`, ...own.map((line) => `• ${line}`)];
  });
  return statusCard({ title: texts.heading, lines, ways }, language);
}

function groupsIn({ world }: Talk, facts: readonly BodyFacts[]): readonly Group[] {
  const today = dayOf(world.now());
  return facts.flatMap((one) =>
    one.groups.map((group) => ({
      facts: one,
      group,
      standing: groupStanding(group, [...one.reports, ...one.pending], today),
    })),
  );
}
