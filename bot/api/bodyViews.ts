import { viewAssignments } from '../../src/doing/views/assignments';
import { viewChoices } from '../../src/doing/views/choices/choices';
import { viewCommissions } from '../../src/doing/views/commissions';
import { viewDecisions } from '../../src/doing/views/decisions';
import { viewDialogues } from '../../src/doing/views/dialogues';
import { viewGroups } from '../../src/doing/views/groups';
import { viewHealth } from '../../src/doing/views/health';
import { viewIncoming } from '../../src/doing/views/incoming';
import { viewMatterPage } from '../../src/doing/views/matterPage';
import { viewMatters } from '../../src/doing/views/matters';
import { viewMembers } from '../../src/doing/views/members';
import { viewMeasures } from '../../src/doing/views/measures';
import { viewPersonalLinks } from '../../src/doing/views/personalLinks';
import { viewPlanning } from '../../src/doing/views/planning';
import { viewProposals } from '../../src/doing/views/proposals';
import { viewRecords } from '../../src/doing/views/records';
import { viewRegistrar } from '../../src/doing/views/registrar';
import { viewReport, type ReportAsked } from '../../src/doing/views/report';
import { viewRules } from '../../src/doing/views/rules';
import { viewWheel } from '../../src/doing/views/wheel';
import type { Member, World } from '../../src/doing/world';

/** What a question says after its `?`, as it was written. */
type Asked = Readonly<Record<string, unknown>>;

/** A view of a body for one who has a role in it; undefined is "not there". */
export type ViewOfBody = (
  world: World,
  members: readonly Member[],
  address: string,
  asked: Asked,
) => Promise<object | undefined>;

/** The views of a body besides the first one: what `GET /api/bodies/<nr>/<noun>` answers. */
export const bodyViews = {
  assignments: (world, members, address, { year }) => viewAssignments(world, members, address, yearIn(year)),
  choices: viewChoices,
  commissions: viewCommissions,
  decisions: viewDecisions,
  dialogues: viewDialogues,
  groups: viewGroups,
  health: (world, members, address, { year }) => viewHealth(world, members, address, yearIn(year)),
  incoming: viewIncoming,
  links: viewPersonalLinks,
  matter: (world, members, address, { row }) =>
    viewMatterPage(world, members, address, typeof row === 'string' ? row : ''),
  matters: viewMatters,
  measures: viewMeasures,
  planning: (world, members, address, { year }) => viewPlanning(world, members, address, yearIn(year)),
  proposals: (world, members, address, { year }) => viewProposals(world, members, address, yearIn(year)),
  members: viewMembers,
  // Over all of the person's bodies, whichever of them it is asked from.
  registrar: (world, members) => viewRegistrar(world, { members, down: [] }),
  records: (world, members, address, { year }) => viewRecords(world, members, address, yearIn(year)),
  report: (world, members, address, asked) => viewReport(world, members, address, reportIn(asked)),
  rules: viewRules,
  wheel: (world, members, address, { year }) => viewWheel(world, members, address, yearIn(year)),
} as const satisfies Readonly<Record<string, ViewOfBody>>;

/** Which report a question asks for. */
export function reportIn({ kind, year, half }: Asked): ReportAsked {
  return {
    kind: kind === 'statusReport' ? kind : 'halfYearReport',
    year: yearIn(year),
    half: half === 'first' || half === 'second' ? half : undefined,
  };
}

/** The year of a question, `2026`; undefined where none is asked for: this year. */
export function yearIn(asked: unknown): number | undefined {
  return typeof asked === 'string' && /^2[01]\d\d$/.test(asked) ? Number(asked) : undefined;
}
