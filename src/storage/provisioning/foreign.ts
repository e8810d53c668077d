import type { AnyList } from '../list';
import { columnsOf } from '../list';
import { listIn, pathOf } from '../sharepoint/access';
import type { Principals } from './groups';
import { doAll, step, type Job, type Workplace } from './workplace';

/** What is in the site that provisioning did not make, by the names people see. All of it is left as it is. */
export interface LeftAlone {
  readonly lists: readonly string[];
  /** `Möten: Anteckning`: a column somebody has added to one of our lists. */
  readonly columns: readonly string[];
  readonly groups: readonly string[];
  /** `Möten (Lists)`: a list of ours that somebody has given another title. */
  readonly renamed: readonly string[];
}

/** As `roomGroup` of the core writes them: of every room there has been. */
const GROUP_OF_ROOM = /^F\d{4,} Rum [A-Z]\d+$/;

interface ListFacts {
  readonly Title: string;
  readonly Hidden: boolean;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

interface FieldFacts {
  readonly InternalName: string;
  readonly Title: string;
  readonly Hidden: boolean;
  readonly FromBaseType: boolean;
  readonly CanBeDeleted: boolean;
}

/** Looks for what others have made in the site; reads only. */
export function findForeign(
  workplace: Workplace,
  lists: readonly AnyList[],
  principals: Principals,
): Promise<LeftAlone> {
  const { access } = workplace;
  return step(workplace, 'found', async () => {
    const there = await access.sp.web.lists
      .select('Title', 'Hidden', 'RootFolder/ServerRelativeUrl')
      .expand('RootFolder')<readonly ListFacts[]>();
    const ours = new Map(lists.map((list) => [pathOf(access, list).toLowerCase(), list]));
    const ourOf = ({ RootFolder }: ListFacts) => ours.get(RootFolder.ServerRelativeUrl.toLowerCase());
    const groups = await foreignGroups(workplace, principals);
    return {
      lists: there.filter((list) => !list.Hidden && ourOf(list) === undefined).map(({ Title }) => Title),
      columns: await foreignColumns(workplace, lists),
      groups,
      renamed: there.flatMap((list) => {
        const our = ourOf(list);
        return our === undefined || our.displayTitle === list.Title ? [] : [`${list.Title} (${our.displayTitle})`];
      }),
    };
  });
}

async function foreignColumns(workplace: Workplace, lists: readonly AnyList[]): Promise<readonly string[]> {
  const fields = await doAll(
    workplace,
    lists.map(
      (list): Job<readonly FieldFacts[]> =>
        (sp) =>
          listIn(sp, workplace.access, list).fields.select(
            'InternalName',
            'Title',
            'Hidden',
            'FromBaseType',
            'CanBeDeleted',
          )<readonly FieldFacts[]>(),
    ),
  );
  return lists.flatMap((list, at) => {
    const names = new Set(columnsOf(list).map(([, { name }]) => name));
    return (fields[at] ?? [])
      .filter((field) => !field.Hidden && !field.FromBaseType && field.CanBeDeleted && !names.has(field.InternalName))
      .map(({ Title }) => `${list.displayTitle}: ${Title}`);
  });
}

async function foreignGroups({ access }: Workplace, principals: Principals): Promise<readonly string[]> {
  const { sp } = access;
  const [groups, members, visitors] = await Promise.all([
    sp.web.siteGroups.select('Id', 'Title')<readonly { readonly Id: number; readonly Title: string }[]>(),
    sp.web.associatedMemberGroup.select('Id')<{ readonly Id: number }>(),
    sp.web.associatedVisitorGroup.select('Id')<{ readonly Id: number }>(),
  ]);
  const known = new Set([
    principals.owners,
    principals.everyone,
    ...principals.readersOf.values(),
    members.Id,
    visitors.Id,
  ]);
  return groups.filter(({ Id, Title }) => !known.has(Id) && !GROUP_OF_ROOM.test(Title)).map(({ Title }) => Title);
}
