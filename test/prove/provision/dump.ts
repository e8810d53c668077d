type Ask = (path: string) => Promise<unknown>;

interface ListFacts {
  readonly Title: string;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
  readonly [more: string]: unknown;
}
interface Assignments {
  readonly HasUniqueRoleAssignments: boolean;
  readonly RoleAssignments: readonly {
    readonly Member: { readonly Title: string };
    readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
  }[];
}
type Facts = Readonly<Record<string, unknown>>;

const LIST = 'Title,Description,EnableVersioning,MajorVersionLimit,NoCrawl,EnableAttachments,BaseTemplate';
const FIELD = 'InternalName,Title,Description,TypeAsString,Indexed,EnforceUniqueValues,Required,FromBaseType';
const HELD =
  '$select=HasUniqueRoleAssignments,RoleAssignments/Member/Title,RoleAssignments/RoleDefinitionBindings/Name' +
  '&$expand=RoleAssignments/Member,RoleAssignments/RoleDefinitionBindings';

/**
 * Lists, columns with their indexes, views, groups with their members, permission scopes and rows of a site, one line
 * each, sorted. Without what no two sites have in common: numbers, identifiers, the address.
 */
export async function dump(url: string, ask: Ask): Promise<readonly string[]> {
  const root = new URL(url).pathname;
  const all = async (path: string) => ((await ask(path)) as { value: readonly Facts[] }).value;
  const lines: string[] = [];
  const say = (kind: string, of: string, facts: object) =>
    lines.push(`${kind} ${of} ${JSON.stringify(facts)}`.replaceAll(root, ''));
  const lists = await all(`web/lists?$select=${LIST},RootFolder/ServerRelativeUrl&$expand=RootFolder`);
  for (const list of lists as readonly ListFacts[]) {
    const address = list.RootFolder.ServerRelativeUrl;
    const at = `web/getList('${address}')`;
    say('list', address, { ...list, RootFolder: undefined });
    const fields = await all(`${at}/fields?$select=${FIELD}`);
    for (const field of fields) say('column', `${address} ${String(field['InternalName'])}`, field);
    say('view', address, ((await ask(`${at}/defaultView/viewFields`)) as { Items: object }).Items);
    say('held', address, held(await ask(`${at}?${HELD}`)));
    await dumpRows(at, address, fields, { ask, all, say });
  }
  for (const group of await all('web/siteGroups?$select=Id,Title,Description,OwnerTitle')) {
    const users = await all(`web/siteGroups(${String(group['Id'])})/users?$select=LoginName`);
    const logins = users.map(({ LoginName }) => String(LoginName)).sort();
    say('group', String(group['Title']), { ...group, Id: undefined, logins });
  }
  say('held', 'site', held(await ask(`web?${HELD}`)));
  return lines.sort();
}

async function dumpRows(
  at: string,
  address: string,
  fields: readonly Facts[],
  {
    ask,
    all,
    say,
  }: {
    ask: Ask;
    all: (path: string) => Promise<readonly Facts[]>;
    say: (kind: string, of: string, facts: object) => void;
  },
): Promise<void> {
  const ours = fields.filter(({ FromBaseType }) => FromBaseType === false).map(({ InternalName }) => InternalName);
  const names = [...new Set(['Title', ...ours])].join(',');
  for (const item of await all(`${at}/items?$top=5000&$select=Id,FileDirRef,FileRef,FileSystemObjectType,${names}`)) {
    if (item['FileSystemObjectType'] !== 1) {
      say('row', address, { ...item, Id: undefined, FileRef: undefined });
      continue;
    }
    const folder = String(item['FileRef']);
    say('folder', folder, held(await ask(`${at}/items(${String(item['Id'])})?${HELD}`)));
  }
}

/** Who holds what, where it has permissions of its own. */
function held(answer: unknown): object {
  const { HasUniqueRoleAssignments: own, RoleAssignments } = answer as Assignments;
  if (!own) return { inherits: true };
  return RoleAssignments.map(({ Member, RoleDefinitionBindings }) => [
    Member.Title,
    RoleDefinitionBindings.map(({ Name }) => Name).sort(),
  ]).sort();
}
