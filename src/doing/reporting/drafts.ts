import { rolesOf } from '../../core/bodies/holding';
import { mayDo } from '../../core/bodies/rights';
import { dayOf } from '../../core/calendar';
import type { Stored } from '../../core/stored';
import type { ReportDraft } from '../../core/workingGroups/saying';
import { mayReport } from '../../core/workingGroups/taking';
import type { WorkingGroup } from '../../core/workingGroups/workingGroup';
import * as lists from '../../storage/lists';
import { performAct, type Performed } from '../acts/performing';
import { addressOf } from '../addressing';
import { DRAFT_LIVES_MS } from '../proposing/draft';
import { askSites } from '../sites';
import type { Member, World } from '../world';

/** A group that somebody may report for. */
export interface ReportingGroup {
  readonly member: Member;
  readonly group: Stored<WorkingGroup>;
  readonly name: string;
}

/** A person's draft of a report. */
export interface FoundReport {
  readonly member: Member;
  readonly draft: Stored<ReportDraft>;
}

/** The groups at work that the person may report for, with or without a role in their bodies. A site that is down hides its own. */
export async function groupsToReport(world: World, members: readonly Member[]): Promise<readonly ReportingGroup[]> {
  const today = dayOf(world.now());
  const found = await bySite(members, async (member) => {
    const { site, person } = member;
    const { mandates, groups } = await site.read({
      mandates: { list: lists.mandates, where: { upn: person.upn } },
      groups: { list: lists.workingGroups, where: { status: 'active' } },
    });
    return groups.rows.flatMap((group) => {
      const roles = rolesOf(mandates.rows, group.bodyNr, person.upn, today);
      const followsUp = mayDo('followUp', { roles, chairsMeeting: 'doesNotChair' });
      const asker = { upn: person.upn, mandates: mandates.rows, on: today, followsUp };
      return mayReport(group, asker) === 'yes' ? [{ member, group, name: group.name }] : [];
    });
  });
  return found;
}

/** Remembers a report for its person alone; nothing is handed in before the yes (design decision 10). */
export async function startReport(
  world: World,
  { member, group }: ReportingGroup,
  said: { readonly title: string; readonly text: string; readonly deliveryKey: string },
): Promise<FoundReport> {
  const { upn } = member.person;
  const draft = await member.site.add(lists.reportDrafts, {
    ...{ key: `report:${said.deliveryKey}`, actedBy: upn, upn, bodyNr: group.bodyNr, groupId: group.id },
    ...{ groupName: group.name, title: said.title, text: said.text, askedAt: world.now() },
    ...{ cardActivityId: null, state: 'pending' },
  });
  return { member, draft };
}

/** The person's own drafts of reports that wait for an answer and are no older than a day, the latest first. */
export async function pendingReports(world: World, members: readonly Member[]): Promise<readonly FoundReport[]> {
  const found = await bySite(members, async (member) => {
    const { upn } = member.person;
    const { drafts } = await member.site.read({ drafts: { list: lists.reportDrafts, where: { upn } } });
    return drafts.rows.map((draft) => ({ member, draft }));
  });
  return found
    .filter(({ draft }) => draft.state === 'pending' && world.now() - draft.askedAt < DRAFT_LIVES_MS)
    .sort((one, other) => other.draft.askedAt - one.draft.askedAt || other.draft.id - one.draft.id);
}

/** Changes what the draft says, lets it go, or remembers its card. A conflict is the same press arriving twice. */
export async function changeReport(
  { member, draft }: FoundReport,
  change: Partial<Pick<ReportDraft, 'title' | 'text' | 'state' | 'cardActivityId'>>,
): Promise<FoundReport> {
  const changed = await member.site.change(lists.reportDrafts, draft, change);
  return { member, draft: changed.ok ? changed.value : draft };
}

/** Hands the report in by the same act as in the tab, with the same rights and rules. Twice is once. */
export async function confirmReport(world: World, { member, draft }: FoundReport): Promise<Performed | undefined> {
  const { groups } = await member.site.read({ groups: { list: lists.workingGroups, where: { id: draft.groupId } } });
  const [group] = groups.rows;
  if (group === undefined) return undefined;
  const performed = await performAct(world, [member], 'reportFromGroup', {
    id: addressOf(member.site, group.id),
    version: group.version,
    key: `card:${draft.key}`,
    title: draft.title,
    text: draft.text,
  });
  if ('done' in performed) await changeReport({ member, draft }, { state: 'confirmed' });
  return performed;
}

/** The group of a report that has been handed in, where nobody has said when it reports next; undefined where somebody has. */
export async function groupWithoutDay({ member, draft }: FoundReport): Promise<Stored<WorkingGroup> | undefined> {
  const { groups } = await member.site.read({ groups: { list: lists.workingGroups, where: { id: draft.groupId } } });
  return groups.rows.find(({ nextReport, status }) => nextReport === null && status === 'active');
}

async function bySite<Found>(
  members: readonly Member[],
  ask: (member: Member) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const memberIn = new Map(members.map((member) => [member.site, member]));
  const { here } = await askSites([...memberIn.keys()], async (site) => {
    const member = memberIn.get(site);
    return member === undefined ? [] : ask(member);
  });
  return here.flatMap(({ value }) => value);
}
