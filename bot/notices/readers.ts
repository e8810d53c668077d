import { dayOf, type Day } from '../../src/core/calendar';
import { followMandates, readersAreDue, type ReadersTold } from '../../src/doing/readers';
import { fieldsOfError, hashOf } from '../log';
import type { Ways } from './delivery';

/** Keeps who may read in SharePoint in step with the mandates. What fails is logged and tried again in the next round. */
export interface ReadersKeeper {
  follow(): Promise<void>;
  /** Only when a mandate was changed here, a day has begun, or it is minutes ago. */
  followIfDue(): Promise<void>;
}

/** The keeper of one instance. Several instances side by side change nothing twice. */
export function readersKeeper({ world, log }: Pick<Ways, 'world' | 'log'>): ReadersKeeper {
  let last: { readonly day: Day; readonly at: number } | undefined;
  const tell = ({ failed, unknown }: ReadersTold) => {
    for (const { group, status } of failed) log('warn', 'readers.failed', { what: group, status: status ?? 0 });
    for (const upn of unknown) log('warn', 'readers.withoutAccount', { person: hashOf(upn) });
  };
  const follow = async () => {
    const begun = { day: dayOf(world.now()), at: Date.now() };
    try {
      await followMandates(world, tell);
      last = begun;
    } catch (error) {
      log('error', 'readers.failed', fieldsOfError(error));
    }
  };
  return {
    follow,
    async followIfDue() {
      if (readersAreDue(world, last) === 'yes') await follow();
    },
  };
}
