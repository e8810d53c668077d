import '@pnp/sp/site-groups';
import '@pnp/sp/site-users';
import type { SPFI } from '@pnp/sp';
import { sameUpn } from '../core/people/person';
import type { Access } from './sharepoint/access';
import { settleInBatches } from './sharepoint/client';
import { failureOf, mayPass } from './sharepoint/failure';

/** Who shall be in a group: people by UPN, and nobody else. */
export interface Membership {
  /** Title of the SharePoint group: `F0003 Läsare`. */
  readonly group: string;
  readonly upns: readonly string[];
}

/** A member of a group as SharePoint tells it. */
export interface MemberFacts {
  readonly Id: number;
  readonly LoginName: string;
}

/** What came of bringing groups to what they shall be. */
export interface MembershipSet {
  readonly added: number;
  readonly removed: number;
  /** UPNs that the directory does not know: people without an account read nothing in SharePoint. */
  readonly unknown: readonly string[];
  /** Groups that could not be read or changed, with what SharePoint answered. The others are as they shall be. */
  readonly failed: readonly { readonly group: string; readonly status: number | null }[];
}

/** What stands before the UPN of a person in a login name. Groups and apps have other beginnings. */
const PERSON = 'i:0#.f|membership|';

/** Asks who is in a group. Its owner and the site's owners may see that. */
export function membersOf(sp: SPFI, group: string): Promise<readonly MemberFacts[]> {
  return sp.web.siteGroups.getByName(group).users.select('Id', 'LoginName')<readonly MemberFacts[]>();
}

interface Step {
  readonly group: string;
  readonly upn: string | null;
  readonly send: (sp: SPFI) => Promise<unknown>;
}

/**
 * Brings groups to their memberships, from who is in them: those who no longer belong leave first. One group that fails
 * does not stop the others, and adding a member or removing one twice is once. Without changes nothing is sent.
 */
export async function bringTo(
  access: Access,
  memberships: readonly Membership[],
  there: readonly PromiseSettledResult<readonly MemberFacts[]>[],
): Promise<MembershipSet> {
  const failed = new Map<string, number | null>();
  const steps: { readonly gone: Step[]; readonly missing: Step[] } = { gone: [], missing: [] };
  for (const [at, membership] of memberships.entries()) {
    const members = there[at];
    if (members?.status !== 'fulfilled') failed.set(membership.group, await statusOf(members?.reason));
    else addSteps(steps, membership, members.value);
  }
  const unknown = new Set<string>();
  const removed = await take(access, steps.gone, failed, () => undefined);
  const added = await take(access, steps.missing, failed, (upn) => unknown.add(upn));
  return { added, removed, unknown: [...unknown], failed: [...failed].map(([group, status]) => ({ group, status })) };
}

function addSteps(
  steps: { readonly gone: Step[]; readonly missing: Step[] },
  { group, upns }: Membership,
  members: readonly MemberFacts[],
): void {
  const people = members.filter(({ LoginName }) => LoginName.startsWith(PERSON));
  for (const { Id, LoginName } of people) {
    if (upns.some((upn) => sameUpn(PERSON + upn, LoginName))) continue;
    steps.gone.push({ group, upn: null, send: (sp) => sp.web.siteGroups.getByName(group).users.removeById(Id) });
  }
  for (const upn of new Set(upns.map((one) => one.toLowerCase()))) {
    if (people.some(({ LoginName }) => sameUpn(LoginName, PERSON + upn))) continue;
    steps.missing.push({ group, upn, send: (sp) => sp.web.siteGroups.getByName(group).users.add(PERSON + upn) });
  }
}

/** Carries out the steps and gives how many went through. */
async function take(
  { sp, connection }: Access,
  steps: readonly Step[],
  failed: Map<string, number | null>,
  isUnknown: (upn: string) => void,
): Promise<number> {
  const outcomes = await settleInBatches(
    sp,
    connection,
    steps.map(({ send }) => send),
  );
  let done = 0;
  for (const [at, { group, upn }] of steps.entries()) {
    const outcome = outcomes[at];
    if (outcome?.status === 'fulfilled') done += 1;
    else {
      const failure = await failureOf(outcome?.reason, 0);
      const refused = failure !== undefined && failure.status !== 403 && mayPass(failure) === 'final';
      // Somebody whom another instance has just removed is gone all the same.
      if (refused && upn === null) continue;
      if (refused && upn !== null) isUnknown(upn);
      else failed.set(group, await statusOf(outcome?.reason));
    }
  }
  return done;
}

async function statusOf(reason: unknown): Promise<number | null> {
  const failure = await failureOf(reason, 0);
  if (failure === undefined && reason instanceof Error) throw reason;
  return failure?.status ?? null;
}
