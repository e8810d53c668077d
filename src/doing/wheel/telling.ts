import type { Body } from '../../core/bodies/body';
import { mandatesIn, rolesOf } from '../../core/bodies/holding';
import { mayDo } from '../../core/bodies/rights';
import { termStanding } from '../../core/bodies/terms';
import { dayOf, yearOf, type Day } from '../../core/calendar';
import type { WheelAlarm } from '../../core/yearWheel/alarms';
import type { WheelRow } from '../../core/yearWheel/row';
import { alarmsToTell } from '../../core/yearWheel/wheelAlarms';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { loadBody, type BodyFacts } from '../acts/bodyFacts';
import { tell } from '../outbox/telling';
import type { World } from '../world';
import { loadWheel } from './wheelFacts';

/** The day each site was last looked through by this process: what is told months ahead needs no more. */
const lookedOn = new WeakMap<Site, Day>();

/**
 * Tells those who call a body together, once, of a duty of the year that has no quorate meeting or lacks a paper near its
 * last day (FIN-01, FIN-03), and that the term of office is ending (SFB-06, FIN-12). Once a day, and then only where the
 * rules of a body have something to tell of.
 */
export async function tellOfYears(world: World, site: Site): Promise<void> {
  const today = dayOf(world.now());
  if (lookedOn.get(site) === today) return;
  const { bodies } = await site.read({ bodies: { list: lists.bodies, where: {} } });
  for (const { nr } of bodies.rows.filter(hasYears)) {
    const facts = await loadBody(site, nr, today);
    if (facts !== undefined) await tellOfBody(world, facts, today);
  }
  lookedOn.set(site, today);
}

/** A body that has been dissolved has nothing to do any longer. */
function hasYears({ rules, dissolvedOn = null }: Body): boolean {
  if (dissolvedOn !== null) return false;
  return rules.term !== null || rules.datedDuties !== null;
}

async function tellOfBody(world: World, facts: BodyFacts, today: Day): Promise<void> {
  const { site, body, mandates } = facts;
  const to = callersOf(facts, today);
  const about = { bodyNr: body.nr, meetingId: null, actedBy: 'system', to };
  const term = termStanding(today, body.rules.term, mandates);
  if (term.state === 'endsSoon') {
    await tell(world, site, { ...about, kind: 'termEnds', aboutId: null, about: term.term.to });
  }
  const { wheel, alarms } = await loadWheel(world, facts, yearOf(today));
  for (const row of rowsOf(alarmsToTell(alarms, today), wheel)) {
    await tell(world, site, { ...about, kind: 'wheelAlarm', aboutId: row.id, about: String(row.id) });
  }
}

/** The entries the alarms are about. */
function rowsOf(alarms: readonly WheelAlarm[], wheel: readonly Stored<WheelRow>[]): readonly Stored<WheelRow>[] {
  const duties = alarms.flatMap((one) => (one.alarm === 'noQuorateMeeting' ? [one.duty] : []));
  const papers = alarms.flatMap((one) => (one.alarm === 'documentsMissing' ? one.missing : []));
  return wheel.filter(
    ({ duty, doneOn, standing }) =>
      duty !== null &&
      doneOn === null &&
      standing === 'stands' &&
      (duties.includes(duty.key) || papers.includes(duty.kind)),
  );
}

/** Those who call the body together. */
function callersOf({ body, mandates }: BodyFacts, today: Day): readonly string[] {
  const upns = new Set(mandatesIn(mandates, body.nr, today).map(({ upn }) => upn));
  return [...upns].filter((upn) => {
    const roles = rolesOf(mandates, body.nr, upn, today);
    return mayDo('convene', { roles, chairsMeeting: 'doesNotChair' }) === 'yes';
  });
}
