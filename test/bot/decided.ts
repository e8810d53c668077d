import type { DecisionRow, DecisionsPage } from '../../src/api/decisionsView';
import { bodyYear } from '../../src/core/bodies/body';
import { day } from '../../src/core/calendar';
import type { Decision } from '../../src/core/decisions/decision';
import { FROM_NOTES } from '../../src/core/decisions/decision';
import { BEFORE_THE_PRODUCT } from '../../src/core/meetings/meeting';

/** A published decision of a body in 2026, as notes tell it. */
export function aDecision(differs: Pick<Decision, 'bodyNr' | 'itemTitle'> & Partial<Decision>): Decision {
  return {
    ...FROM_NOTES,
    ...{ key: `decision:spec:${differs.itemTitle}`, actedBy: 'system', bodyYear: bodyYear(differs.bodyNr, 2026) },
    ...{ meetingId: BEFORE_THE_PRODUCT, matterId: null, text: 'Enligt förslaget.', theme: null },
    ...{ decidedOn: day('2026-08-27'), room: null, ground: null },
    ...differs,
  };
}

/** The row of a decision on its page, by the item it was taken on. */
export function decisionRowOf({ decisions }: DecisionsPage, title: string): DecisionRow | undefined {
  return decisions.find((one) => one.title === title);
}
