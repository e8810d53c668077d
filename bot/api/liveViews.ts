import { sharedReads } from '../../src/doing/live/sharedReads';
import { followMeeting, viewStage, type Followed, type Where } from '../../src/doing/views/live';
import type { Member, World } from '../../src/doing/world';

/** What a question says after its `?`, as it was written. */
type Asked = Readonly<Record<string, unknown>>;

/** A view that many follow at once: null while it is as they have it, undefined for "not there". */
export type LiveView = (
  members: readonly Member[],
  address: string,
  asked: Asked,
) => Promise<object | null | undefined>;

/** The views of a meeting in progress, by their paths. All who follow one share what this instance reads of it. */
export function liveViews(world: World): Readonly<Record<string, LiveView>> {
  const shared = sharedReads();
  return {
    '/bodies/:nr/live': (members, body, asked) =>
      followMeeting(world, shared, members, whereOf(body, asked), followed(asked)),
    '/bodies/:nr/stage': (members, body, asked) =>
      viewStage(world, shared, members, whereOf(body, asked), followed(asked)),
  };
}

/** `?meeting=<address>`; without it, the one the body holds now. */
function whereOf(body: string, { meeting }: Asked): Where {
  return typeof meeting === 'string' ? { meeting } : { body };
}

/** `?since=<state>&within=<ms>`; what cannot be read is as if it were not there. */
function followed({ since, within }: Asked): Followed {
  return {
    since: typeof since === 'string' ? since : undefined,
    within: typeof within === 'string' && /^\d{1,9}$/.test(within) ? Number(within) : Infinity,
  };
}
