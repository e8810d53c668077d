import '@pnp/sp/fields';
import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users';
import '@pnp/sp/sites';
import '@pnp/sp/views';
import type { SPFI } from '@pnp/sp';
import type { Access } from '../sharepoint/access';
import { PARTS_IN_A_BATCH, settleInBatches } from '../sharepoint/client';
import { StorageError } from '../storageError';

/** What provisioning works with: a site, and somewhere to tell how far it has come. */
export interface Workplace {
  readonly access: Access;
  /** One line of progress, for the person who waits. */
  readonly report: (line: string) => void;
}

/** A request to be put in a batch. */
export type Job<Answer> = (batched: SPFI) => Promise<Answer>;

/** SharePoint takes a while over a column or a scope; provisioning gives each batch two minutes. */
export const JOBS_IN_A_BATCH = PARTS_IN_A_BATCH;

/**
 * Does all jobs in as few batches as they fit, in the order given, and gives their answers. Throws on the first that
 * failed: what was done stays done, and the step is done again from what the site then shows.
 */
export async function doAll<Answer>({ access }: Workplace, jobs: readonly Job<Answer>[]): Promise<readonly Answer[]> {
  const outcomes = await settleAll({ access }, jobs);
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}

/** The same, where a job that failed is an outcome like any other. */
export function settleAll<Answer>(
  { access }: Pick<Workplace, 'access'>,
  jobs: readonly Job<Answer>[],
): Promise<readonly PromiseSettledResult<Answer>[]> {
  return settleInBatches(access.sp, access.connection, jobs, JOBS_IN_A_BATCH);
}

/** Another provisioning at the same time may have made in between what a step is about to make. */
const TAKES = 4;

/** Whether a step is done for the first time: only then is what was made just before it known without being read. */
type Turn = 'first' | 'again';

/** What a step may go by without asking for it: nothing, when it is done again. */
export function known<Thing>(made: ReadonlySet<Thing>, turn: Turn): ReadonlySet<Thing> {
  return turn === 'first' ? made : new Set();
}

/**
 * Does a step until it goes through. A step reads what the site has and does what is missing, so that after a lost
 * answer, a crash, or a refusal because somebody else was first, it can simply be done again.
 */
export async function step<Value>(
  { access }: Workplace,
  operation: string,
  work: (turn: Turn) => Promise<Value>,
): Promise<Value> {
  let turn: Turn = 'first';
  const inTurn = () => {
    const now = turn;
    turn = 'again';
    return work(now);
  };
  for (let take = 1; ; take += 1) {
    try {
      return await access.patience.until({ list: 'site', operation: `provision ${operation}` }, inTurn);
    } catch (error) {
      const refused =
        error instanceof StorageError && error.status !== null && [400, 404, 409, 412, 500].includes(error.status);
      if (!refused || take === TAKES) throw error;
    }
  }
}
