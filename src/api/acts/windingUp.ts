import { z } from 'zod';
import { WINDING_UP_CAUSES } from '../../core/windingUp/windingUp';
import { consequencesRead, day, on, partyKey, title } from './fields';

/** The winding up of an association, from the consultation to the last receipt (FIN-14). */
export const windingUpActs = {
  /** `id`: the body. */
  enterLiquidation: z.strictObject({
    ...on,
    cause: z.enum(WINDING_UP_CAUSES),
    consulted: z.array(partyKey).max(100),
    consultedOn: day,
    decidedOn: day,
    consequencesRead,
  }),
  /** `id`: the liquidation. The report and the accounts are named as they are registered. */
  presentFinalAccounts: z.strictObject({ ...on, report: title, accounts: title, presentedOn: day }),
  /** `id`: the liquidation. With the last member the body is an archive to read. */
  noteServed: z.strictObject({ ...on, partyKey, servedOn: day, receipt: title, consequencesRead }),
} as const;
