import { ok, refused, type Result } from '../../core/result';
import { schema } from '../lists';
import { SCHEMA } from '../lists';
import { columnsOf } from '../list';
import { readAll, rowsOf } from '../reading';
import { listIn, pathOf } from '../sharepoint/access';
import { listsThere } from './lists';
import type { ProvisioningRefusal } from './refusal';
import { doAll, step, type Job, type Workplace } from './workplace';

type Writers = Result<{ readonly emptyWriters: readonly number[] }, ProvisioningRefusal>;
type Checked = Result<{ readonly emptyWriters: readonly number[]; readonly schemaThere: number }, ProvisioningRefusal>;

const NO_GROUP = '00000000-0000-0000-0000-000000000000';
/** To add, to change, to delete: more than reading. */
const WRITING = 0b1110;

interface AssignmentFacts {
  readonly Member: {
    readonly Id: number;
    readonly Title: string;
    readonly LoginName: string;
    readonly PrincipalType: number;
  };
  readonly RoleDefinitionBindings: readonly { readonly BasePermissions: { readonly Low: string | number } }[];
}

/**
 * Whether the site may be provisioned: a communication site of its own, not newer than this code, and nobody but owners
 * and apps holds more than Read (design decision 3). Groups that may write but have no members are told, to be disarmed.
 */
export function checkSite(workplace: Workplace): Promise<Checked> {
  return step(workplace, 'check', async () => {
    const { sp } = workplace.access;
    const [site, web] = await Promise.all([
      sp.site.select('GroupId')<{ readonly GroupId: string | null }>(),
      sp.web.select('WebTemplate')<{ readonly WebTemplate: string }>(),
    ]);
    if ((site.GroupId ?? NO_GROUP) !== NO_GROUP || web.WebTemplate === 'GROUP') {
      return refused({ reason: 'groupConnected' });
    }
    const there = await schemaThere(workplace);
    if (there > SCHEMA) return refused({ reason: 'newerSchema', there, ours: SCHEMA });
    const writers = await checkWriters(workplace);
    return writers.ok ? ok({ ...writers.value, schemaThere: there }) : writers;
  });
}

/** Number of the declarations the site follows; 0 for a site that has none. */
async function schemaThere({ access }: Workplace): Promise<number> {
  const lists = await listsThere({ access });
  if (!lists.has(pathOf(access, schema).toLowerCase())) return 0;
  const fields = await listIn(access.sp, access, schema).fields.select('InternalName')<
    readonly { readonly InternalName: string }[]
  >();
  const names = new Set(fields.map(({ InternalName }) => InternalName));
  // Broken off before it had its columns: SharePoint refuses to be asked for those that are not there.
  if (columnsOf(schema).some(([, { name }]) => !names.has(name))) return 0;
  const [found = []] = await readAll(access, [{ list: schema, filters: [''] }]);
  return Math.max(0, ...rowsOf(access, schema, found).rows.map((row) => row.schema));
}

async function checkWriters(workplace: Workplace): Promise<Writers> {
  const { sp } = workplace.access;
  const [owners, assignments] = await Promise.all([
    sp.web.associatedOwnerGroup.select('Id')<{ readonly Id: number }>(),
    sp.web.roleAssignments.expand('Member', 'RoleDefinitionBindings')<readonly AssignmentFacts[]>(),
  ]);
  const writers = assignments
    .filter((one) =>
      one.RoleDefinitionBindings.some(({ BasePermissions }) => (Number(BasePermissions.Low) & WRITING) > 0),
    )
    .map(({ Member }) => Member)
    .filter((member) => member.Id !== owners.Id && !isService(member.LoginName));
  const groups = writers.filter(({ PrincipalType }) => PrincipalType === 8);
  const members = await doAll(
    workplace,
    groups.map(
      ({ Id }): Job<readonly { readonly Id: number }[]> =>
        (batched) =>
          batched.web.siteGroups.getById(Id).users.select('Id')<readonly { readonly Id: number }[]>(),
    ),
  );
  const empty = groups.filter((_group, at) => members[at]?.length === 0);
  const others = writers.filter((writer) => !empty.includes(writer));
  if (others.length > 0) return refused({ reason: 'othersMayWrite', who: others.map(({ Title }) => Title) });
  return ok({ emptyWriters: empty.map(({ Id }) => Id) });
}

/** Apps, and SharePoint itself. */
function isService(login: string): boolean {
  return login.startsWith('i:0i.t|') || login.toLowerCase() === 'sharepoint\\system';
}
