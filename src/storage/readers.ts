import { mandatesIn } from '../core/bodies/holding';
import type { Mandate } from '../core/bodies/mandate';
import type { Day } from '../core/calendar';
import { admittedOn, roomGroup, type Room } from '../core/rooms/room';
import type { Stored } from '../core/stored';
import { changeRows } from './changing';
import { bodies, mandates, rooms } from './lists';
import { bringTo, membersOf, type MemberFacts, type MembershipSet } from './membership';
import { readersGroup } from './provisioning/groups';
import { readAlongside, rowsOf } from './reading';
import type { Access } from './sharepoint/access';
import { settleInBatches } from './sharepoint/client';
import { compileWhere } from './where';

/** Keeps who may read in SharePoint as the mandates say. */
export interface Readers {
  /**
   * Brings the readers' group of each body to the mandates of the day, and each room's group to those named who still
   * have a mandate. One `$batch` when nothing is to be done; several instances may do it at once.
   */
  follow(on: Day): Promise<MembershipSet>;
  /** Lets in those named in a room and nobody else, and notes it. Gives the room as it is noted. */
  admit(room: Stored<Room>, on: Day): Promise<MembershipSet>;
}

/** How long an account that the directory does not know is left in peace, real time. */
const UNKNOWN_FOR_MS = 60 * 60_000;

interface Seen {
  readonly mandates: readonly Mandate[];
  readonly rooms: readonly Stored<Room>[];
  readonly members: readonly PromiseSettledResult<readonly MemberFacts[]>[];
}

/** The keeper of a site's readers. It remembers which bodies there are, so that looking costs one request. */
export function openReaders(access: Access, now: () => number): Readers {
  let known: readonly number[] = [];
  const withoutAccount = new Map<string, number>();

  async function look(): Promise<Seen> {
    for (;;) {
      const asked = known;
      const { answers, others } = await readAlongside(
        access,
        [
          { list: bodies, filters: compileWhere(bodies, {}) },
          { list: mandates, filters: compileWhere(mandates, { bodyNr: asked }) },
          { list: rooms, filters: compileWhere(rooms, { state: 'held' }) },
        ],
        asked.map((nr) => (sp) => membersOf(sp, readersGroup(nr))),
      );
      const [inBodies = [], inMandates = [], inRooms = []] = answers;
      const numbers = rowsOf(access, bodies, inBodies).rows.map(({ nr }) => nr);
      if (numbers.join() === asked.join()) {
        const held = rowsOf(access, rooms, inRooms).rows;
        return { mandates: rowsOf(access, mandates, inMandates).rows, rooms: held, members: others };
      }
      known = numbers;
    }
  }

  const withAccount = (upns: readonly string[]) =>
    upns.filter((upn) => (withoutAccount.get(upn.toLowerCase()) ?? 0) <= now());

  function remember(set: MembershipSet): MembershipSet {
    for (const upn of set.unknown) withoutAccount.set(upn, now() + UNKNOWN_FOR_MS);
    return set;
  }

  async function followOnce(on: Day): Promise<MembershipSet> {
    const seen = await look();
    const wanted = known.map((nr) => ({
      group: readersGroup(nr),
      upns: withAccount(mandatesIn(seen.mandates, nr, on).map(({ upn }) => upn)),
    }));
    const readers = remember(await bringTo(access, wanted, seen.members));
    const changed = seen.rooms.filter(
      (room) => admittedOn(room, seen.mandates, on).join() !== [...room.admitted].sort().join(),
    );
    return changed.length === 0 ? readers : together(readers, await admitTo(changed, seen.mandates, on));
  }

  async function admitTo(entered: readonly Stored<Room>[], held: readonly Mandate[], on: Day): Promise<MembershipSet> {
    const wanted = entered.map((room) => ({ group: roomGroup(room), upns: admittedOn(room, held, on) }));
    const there = await settleInBatches(
      access.sp,
      access.connection,
      wanted.map(
        ({ group }) =>
          (sp) =>
            membersOf(sp, group),
      ),
    );
    const set = remember(await bringTo(access, wanted, there));
    const failed = new Set(set.failed.map(({ group }) => group));
    // A room changed by somebody else in the meantime is looked at again in the next round.
    await changeRows(
      access,
      entered.flatMap((from, at) => {
        const admitted = wanted[at]?.upns ?? [];
        return failed.has(roomGroup(from)) ? [] : [{ list: rooms, from, to: { admitted } }];
      }),
    );
    return set;
  }

  const patiently = (work: () => Promise<MembershipSet>) =>
    access.patience.until({ list: 'groups', operation: 'members' }, work);

  return {
    follow: (on) => patiently(() => followOnce(on)),
    admit: (room, on) =>
      patiently(async () => {
        const filters = compileWhere(mandates, { bodyNr: room.bodyNr });
        const { answers } = await readAlongside(access, [{ list: mandates, filters }], []);
        return admitTo([room], rowsOf(access, mandates, answers[0] ?? []).rows, on);
      }),
  };
}

function together(one: MembershipSet, other: MembershipSet): MembershipSet {
  return {
    added: one.added + other.added,
    removed: one.removed + other.removed,
    unknown: [...new Set([...one.unknown, ...other.unknown])],
    failed: [...one.failed, ...other.failed],
  };
}
