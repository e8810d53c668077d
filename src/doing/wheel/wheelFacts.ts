import { bodyYear } from '../../core/bodies/body';
import { dayOf } from '../../core/calendar';
import type { WheelAlarm } from '../../core/yearWheel/alarms';
import { alarmsOf } from '../../core/yearWheel/wheelAlarms';
import type { WheelRow } from '../../core/yearWheel/row';
import type { Sending } from '../../core/yearWheel/sendLog';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { UnreadableItem } from '../../storage/site';
import type { BodyFacts } from '../acts/bodyFacts';
import { unreadableIn } from '../meetings/facts';
import type { World } from '../world';

/** The year wheel of a body, and what is wrong with it. */
interface WheelFacts {
  readonly wheel: readonly Stored<WheelRow>[];
  readonly sendings: readonly Stored<Sending>[];
  readonly alarms: readonly WheelAlarm[];
  readonly unreadable: readonly UnreadableItem[];
}

/** Reads a body's wheel of a year with what its alarms are worked out from, in one `$batch`. */
export async function loadWheel(world: World, facts: BodyFacts, year: number): Promise<WheelFacts> {
  const { site, body, mandates, meetings } = facts;
  const ofYear = bodyYear(body.nr, year);
  const read = await site.read({
    wheel: { list: lists.yearWheel, where: { bodyYear: ofYear } },
    lines: { list: lists.agendaItems, where: { bodyYear: ofYear, origin: 'yearWheel' } },
    sendings: { list: lists.sendings, where: { bodyNr: body.nr } },
    attendance: { list: lists.attendance, where: { bodyNr: body.nr } },
  });
  const alarms = alarmsOf({
    bodyNr: body.nr,
    year,
    today: dayOf(world.now()),
    rules: body.rules,
    wheel: read.wheel.rows,
    meetings,
    lines: read.lines.rows,
    mandates,
    attendance: read.attendance.rows,
  });
  return {
    wheel: read.wheel.rows,
    sendings: read.sendings.rows,
    alarms,
    unreadable: unreadableIn(Object.values(read)),
  };
}
