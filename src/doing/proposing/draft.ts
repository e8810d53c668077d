import type { Body } from '../../core/bodies/body';
import type { Mandate } from '../../core/bodies/mandate';
import { dayOf } from '../../core/calendar';
import { nextMeetings } from '../../core/meetings/deadlines';
import { chairOf } from '../../core/meetings/chair';
import type { Meeting } from '../../core/meetings/meeting';
import type { ProposalDraft } from '../../core/proposals/draft';
import { timingOf, type Timing } from '../../core/proposals/timing';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { myBodies, type MyBody } from '../myBodies';
import type { Member, World } from '../world';

/** A draft with all its card shows. What is open (which body, no meeting planned) is null. */
export interface ShownDraft {
  readonly member: Member;
  readonly draft: Stored<ProposalDraft>;
  readonly body: Stored<Body> | null;
  readonly meeting: Stored<Meeting> | null;
  readonly timing: Timing | null;
  /** Name of the one who chairs that meeting and so receives the proposal. */
  readonly chairName: string | null;
  /** The first later meeting that still takes proposals, or null. */
  readonly next: Stored<Meeting> | null;
  /** Bodies of the person to choose from. */
  readonly bodies: readonly Stored<Body>[];
  /** Meetings of the body not yet held, in date order. */
  readonly meetings: readonly Stored<Meeting>[];
  readonly mandates: readonly Stored<Mandate>[];
}

/** A draft is remembered a day (design decision 10). */
export const DRAFT_LIVES_MS = 24 * 60 * 60 * 1000;

/** The draft with what its card shows: body, meeting, deadline with its clause, what else there is to choose. */
export async function showDraft(
  world: World,
  members: readonly Member[],
  draftIn: { readonly member: Member; readonly draft: Stored<ProposalDraft> },
): Promise<ShownDraft> {
  const mine = await myBodies(world, members);
  const ofSite = mine.filter((one) => one.member.site === draftIn.member.site);
  const chosen = ofSite.find((one) => one.body.nr === draftIn.draft.bodyNr);
  const bodies = ofSite.map((one) => one.body);
  if (chosen === undefined) {
    return { ...draftIn, ...NOTHING_CHOSEN, bodies };
  }
  return { ...draftIn, ...(await meetingFor(world, chosen, draftIn.draft.meetingId)), bodies };
}

const NOTHING_CHOSEN = {
  body: null,
  meeting: null,
  timing: null,
  chairName: null,
  next: null,
  meetings: [],
  mandates: [],
} as const;

/** The meeting a proposal to this body would go to, and how it stands with time. */
async function meetingFor(world: World, mine: MyBody, meetingId: number | null) {
  const { meetings, mandates } = await mine.member.site.read({
    meetings: { list: lists.meetings, where: { bodyNr: mine.body.nr } },
    mandates: { list: lists.mandates, where: { bodyNr: mine.body.nr } },
  });
  const now = world.now();
  const coming = nextMeetings(now, meetings.rows);
  // A meeting chosen on the card may have been held since: it is shown as it stands, never silently exchanged.
  const meeting = meetings.rows.find((one) => one.id === meetingId) ?? coming[0] ?? null;
  const chair = meeting === null ? undefined : chairOf(meeting, mine.body.rules, mandates.rows, dayOf(now));
  return {
    body: mine.body,
    meeting,
    timing: meeting === null ? null : timingOf(now, meeting, mine.body.rules),
    chairName: mandates.rows.find((one) => one.upn === chair)?.personName ?? null,
    next: coming.find((one) => one.id !== meeting?.id && takesProposals(world, one, mine.body)) ?? null,
    meetings: coming,
    mandates: mandates.rows,
  };
}

function takesProposals(world: World, meeting: Stored<Meeting>, body: Stored<Body>): boolean {
  const { state } = timingOf(world.now(), meeting, body.rules);
  return state === 'inTime' || state === 'noRule';
}
