import { bodyYear } from '../../core/bodies/body';
import { dayOf, minutesBetween, yearOf } from '../../core/calendar';
import { faceFor, isOpenTo, readerOf } from '../../core/confidential/confidential';
import type { Cell, Table, TableName } from '../../core/exporting/csv';
import type { Act } from '../../core/bodies/act';
import * as lists from '../../storage/lists';
import { exportTexts } from '../../texts/exporting';
import { en } from '../../texts/tab/en';
import { sv } from '../../texts/tab/sv';
import { may } from '../meetings/standing';
import { seeBody, type BodySeen } from '../views/inBody';
import type { Member, World } from '../world';

/** Who came when is the ground for fees, and is for those who follow up; the rest is what any page of the body shows. */
const NEEDS: Readonly<Record<TableName, Act>> = {
  attendance: 'followUp',
  decisions: 'seeBody',
  assignments: 'seeBody',
};

/**
 * A table of a body and year as the person may see it: what is confidential and not theirs is its number and ground, or
 * not there at all. Undefined for whoever has no right to it.
 */
export async function tableOf(
  world: World,
  members: readonly Member[],
  address: string,
  name: TableName,
  year: number | undefined,
): Promise<Table | undefined> {
  const seen = await seeBody(world, members, address);
  if (seen === undefined || may(seen.standing, NEEDS[name]) === 'no') return undefined;
  const today = dayOf(world.now());
  const key = bodyYear(seen.facts.body.nr, year ?? yearOf(today));
  const reader = readerOf(seen.me.upn, seen.facts.body.nr, seen.facts.rooms, seen.facts.mandates, today);
  const made = await { attendance, decisions, assignments }[name]({ seen, key, reader });
  const { title, columns } = exportTexts(seen.me.language)[name];
  return { title: `${title} ${key.slice(-4)}`, columns, rows: made };
}

interface Asked {
  readonly seen: BodySeen;
  readonly key: string;
  readonly reader: ReturnType<typeof readerOf>;
}

/** One row for each time somebody was there; those noted without times were there from start to end (FIN-15). */
async function attendance({ seen, key }: Asked): Promise<readonly (readonly Cell[])[]> {
  const { site, parties, body } = seen.facts;
  const { presence } = exportTexts(seen.me.language).attendance;
  const { meetings } = await site.read({ meetings: { list: lists.meetings, where: { bodyYear: key } } });
  const ids = meetings.rows.map(({ id }) => id);
  const { stays, present } = await site.read({
    stays: { list: lists.stays, where: { meetingId: ids, bodyNr: body.nr } },
    present: { list: lists.attendance, where: { meetingId: ids, bodyNr: body.nr } },
  });
  const party = (of: string | null) => parties.find(({ partyKey }) => partyKey === of)?.name ?? of;
  return [...meetings.rows]
    .sort((one, other) => one.day.localeCompare(other.day))
    .flatMap((meeting) => {
      const own = stays.rows.filter(({ meetingId }) => meetingId === meeting.id);
      const rows = own.map(({ name, partyKey, arrived, left }) => ({ name, partyKey, arrived, left, as: null }));
      const noted = present.rows
        .filter(({ meetingId }) => meetingId === meeting.id)
        .map(({ name, partyKey, arrived = null, left = null, presence: as }) => ({
          name,
          partyKey,
          arrived,
          left,
          as,
        }));
      // A body that notes each stay has the times there; the other list would tell the same people twice.
      return (own.length > 0 ? rows : noted).map(({ name, partyKey, arrived, left, as }): readonly Cell[] => {
        const [came, went] = [arrived ?? meeting.starts, left ?? meeting.ends];
        const known = [meeting.day, meeting.title, name, party(partyKey), as === null ? null : presence[as]];
        return as === 'absent' ? [...known, null, null, 0] : [...known, came, went, minutesBetween(came, went)];
      });
    });
}

async function decisions({ seen, key, reader }: Asked): Promise<readonly (readonly Cell[])[]> {
  const { language } = seen.me;
  const { themes } = language === 'sv' ? sv : en;
  const { rows } = await seen.facts.site
    .read({ found: { list: lists.decisions, where: { bodyYear: key } } })
    .then(({ found }) => found);
  return [...rows]
    .sort((one, other) => one.decidedOn.localeCompare(other.decidedOn) || one.id - other.id)
    .map((one): readonly Cell[] => {
      const number = one.section === null ? '' : `§ ${String(one.section)}`;
      const face = faceFor({ ...one, kind: 'decision', number }, reader);
      if (face.face === 'masked') {
        return [one.decidedOn, number, exportTexts(language).secrecy, face.ground, null, null, null];
      }
      const { itemTitle, text, theme, effectiveFrom, legalForceOn = null } = one;
      const named = theme === null ? null : themes[theme];
      return [one.decidedOn, number, itemTitle, text, named, effectiveFrom, legalForceOn];
    });
}

async function assignments({ seen, key, reader }: Asked): Promise<readonly (readonly Cell[])[]> {
  const { status } = exportTexts(seen.me.language).assignments;
  const { found } = await seen.facts.site.read({ found: { list: lists.assignments, where: { bodyYear: key } } });
  return found.rows
    .filter((one) => isOpenTo(one, reader))
    .sort((one, other) => one.due.localeCompare(other.due))
    .map((one) => [one.what, one.who, one.due, status(one.status), one.itemTitle]);
}
