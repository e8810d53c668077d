import { day, instant } from '../calendar';
import { aMeeting, FORUM_RULES } from '../specimens';
import type { Actor, PassedLine, PassOn } from './passing';
import type { Place } from './place';

/** Values for specs of matters: a question in the area forum of Hisingen and the city-wide forum it may go to. */

export const aPlace = (nr: number, name: string, organisation = 'goteborg') =>
  ({
    kind: 'body',
    key: String(nr).padStart(4, '0'),
    name,
    organisation,
    bodyNr: nr,
  }) as const satisfies Place & { bodyNr: number };

export const HISINGEN = aPlace(2, 'FSS Hisingen');
export const CITY = aPlace(5, 'FSG');
export const ANNA: Actor = { upn: 'anna', name: 'Anna Ek', partyKey: 'sf-hisingen' };
export const LINE: PassedLine = {
  matterId: 7,
  title: 'Trygghetsvandringar',
  description: 'Samma frågor i hela staden.',
  kind: 'question',
};

/** Hisingen's line to the city-wide meeting of 17 December 2026, on 1 December. */
export function aPassing(differs: Partial<PassOn> = {}): PassOn {
  return {
    now: instant('2026-12-01T09:00:00Z'),
    line: LINE,
    from: HISINGEN,
    to: CITY,
    meeting: aMeeting({ id: 40, bodyNr: 5, day: day('2026-12-17') }),
    nextMeeting: aMeeting({ id: 41, bodyNr: 5, day: day('2027-02-18') }),
    rules: FORUM_RULES,
    by: ANNA,
    outcome: 'passedOn',
    reason: 'Frågan rör alla fyra områdena.',
    key: 'lift:7',
    asException: 'no',
    ...differs,
  };
}
