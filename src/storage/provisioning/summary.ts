import type { LeftAlone } from './foreign';
import type { GroupsGiven } from './groupOwner';
import type { MembersSet } from './members';
import type { RowsSet } from './rows';

/** What provisioning did. All zero and nothing added: the site was as it should be. */
export interface ProvisioningSummary {
  readonly lists: number;
  readonly columns: number;
  readonly views: number;
  readonly groups: number;
  readonly groupOwner: GroupsGiven;
  readonly siteRights: number;
  readonly folders: number;
  readonly scopes: number;
  readonly rooms: number;
  readonly members: MembersSet;
  readonly rows: readonly RowsSet[];
  readonly leftAlone: LeftAlone;
}

/** How many things were changed in the site, in all. */
export function changesIn(summary: ProvisioningSummary): number {
  const { lists, columns, views, groups, groupOwner, siteRights, folders, scopes, members, rows } = summary;
  const structure = lists + columns + views + groups + groupOwner.given + siteRights + folders + scopes + summary.rooms;
  return structure + members.added + members.removed + rows.reduce((sum, row) => sum + row.added, 0);
}

/** The summary in Swedish, for the person who ran it. */
export function describeSummary(summary: ProvisioningSummary): string {
  const kept = summary.rows.reduce((sum, row) => sum + row.kept, 0);
  const unknown = summary.members.unknown;
  const lines = [
    changesIn(summary) === 0 ? 'Webbplatsen var redan som den ska; inget ändrades.' : 'Webbplatsen är klar. Nytt:',
    ...[
      counted(summary.lists, 'lista', 'listor'),
      counted(summary.columns, 'kolumn', 'kolumner'),
      counted(summary.views, 'vy', 'vyer'),
      counted(summary.groups, 'grupp', 'grupper'),
      counted(summary.folders, 'mapp', 'mappar'),
      counted(summary.scopes, 'egen behörighet', 'egna behörigheter'),
      counted(summary.rooms, 'rum', 'rum'),
      counted(summary.members.added, 'medlem i grupperna', 'medlemmar i grupperna'),
      ...summary.rows.map(({ list, added }) => counted(added, `rad i ${list}`, `rader i ${list}`)),
    ].filter((line) => line !== ''),
    ...(summary.members.removed === 0 ? [] : [`Borttaget: ${summary.members.removed} medlemmar utan uppdrag.`]),
    ...('refusedWith' in summary.groupOwner
      ? ['SharePoint tog inte tjänsten som ägare av läsargrupperna. Kör provisioneringen varje natt i stället.']
      : []),
    ...(kept === 0 ? [] : [`${kept} rader fanns redan och är orörda, även där filen säger något annat.`]),
    ...(unknown.length === 0 ? [] : [`Saknar konto och kan inte läsa i SharePoint: ${unknown.join(', ')}.`]),
    ...leftAloneLines(summary.leftAlone),
  ];
  return lines.join('\n');
}

/** What others have made, so that nobody believes it to be ours. */
function leftAloneLines({ lists, columns, groups, renamed }: LeftAlone): readonly string[] {
  const named = (what: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`  ${what}: ${names.join(', ')}`];
  const lines = [
    ...named('listor', lists),
    ...named('kolumner i våra listor', columns),
    ...named('grupper', groups),
    ...named('listor med annan rubrik', renamed),
  ];
  return lines.length === 0 ? [] : ['Lämnat som det var, för det är inte gjort av Samverka:', ...lines];
}

function counted(count: number, one: string, several: string): string {
  return count === 0 ? '' : `  ${count} ${count === 1 ? one : several}`;
}
