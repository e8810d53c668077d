import type { IList } from '@pnp/sp/lists';
import type { AnyList } from '../list';
import { listIn, pathOf } from '../sharepoint/access';
import { doAll, step, type Job, type Workplace } from './workplace';

interface ListFacts {
  readonly Title: string;
  readonly Description: string;
  readonly ItemCount: number;
  readonly NoCrawl: boolean;
  readonly ParserDisabled: boolean;
  readonly RootFolder: { readonly ServerRelativeUrl: string };
}

/**
 * What a list of a zone is set to. Versions have an explicit number, so that SharePoint does not thin them out. A library
 * does not write its columns into Word files: a published document is the bytes its hash was taken of.
 */
function settingsOf(list: AnyList) {
  return {
    Title: list.displayTitle,
    Description: list.about,
    EnableVersioning: true,
    MajorVersionLimit: 500,
    NoCrawl: list.zone === 'workshop',
    ...(list.kind === 'list' ? { EnableAttachments: false } : { ParserDisabled: true }),
  };
}

/** The settings a list still lacks; a title that somebody has given it stays. */
function settingsFor(list: AnyList, facts: ListFacts | undefined) {
  const { Title, ...others } = settingsOf(list);
  return facts === undefined || facts.Title === list.title ? { Title, ...others } : others;
}

/**
 * Makes the lists that are missing. A list gets its address from the title it is made with, so each is made with its
 * English name and then given its Swedish title. A title that somebody has changed later is left alone.
 */
export function makeLists(workplace: Workplace, lists: readonly AnyList[]): Promise<number> {
  const { access } = workplace;
  return step(workplace, 'lists', async () => {
    const there = await listsThere(workplace);
    const find = (list: AnyList) => there.get(pathOf(access, list).toLowerCase());
    const missing = lists.filter((list) => find(list) === undefined);
    const unfinished = lists.filter((list) => {
      const facts = find(list);
      if (facts === undefined) return false;
      if (list.kind === 'library' && !facts.ParserDisabled) return true;
      return facts.Title === list.title && (list.displayTitle !== list.title || facts.NoCrawl !== isHidden(list));
    });
    const doubles = doublesIn(workplace, there, lists);
    const foreign = others(workplace, there, lists).filter((one) => !doubles.includes(one));
    const inTheWay = foreign.filter(({ Title }) => missing.some(({ title }) => title === Title));
    const aside = foreign.filter(({ Title }) =>
      lists.some(({ title }) => setAside(title) === Title && foreign.every((one) => one.Title !== title)),
    );
    await remove(workplace, doubles);
    await doAll(workplace, [
      // A new site has a library called Documents at another address; a title can be had by one list only.
      ...inTheWay.map(
        (one): Job<unknown> =>
          (sp) =>
            listAt(sp, one).update({ Title: setAside(one.Title) }),
      ),
      ...missing.map(
        (list): Job<unknown> =>
          (sp) =>
            sp.web.lists.add(list.title, list.about, list.kind === 'library' ? 101 : 100),
      ),
      ...[...missing, ...unfinished].map(
        (list): Job<unknown> =>
          (sp) =>
            listIn(sp, access, list).update(settingsFor(list, find(list))),
      ),
      // Also one that was set aside by a provisioning that was broken off there.
      ...[...inTheWay, ...aside].map(
        (one): Job<unknown> =>
          (sp) =>
            listAt(sp, one).update({ Title: one.Title.replace(SET_ASIDE, '') }),
      ),
    ]);
    if (missing.length > 0) await remove(workplace, doublesIn(workplace, await listsThere(workplace), lists));
    return missing.length;
  });
}

type Lists = ReadonlyMap<string, ListFacts>;

const SET_ASIDE = / \(0\)$/;

/** What a list in the way is called for as long as it takes to make ours. */
function setAside(title: string): string {
  return `${title} (0)`;
}

/** The lists that lie at no address of ours. */
function others({ access }: Workplace, there: Lists, lists: readonly AnyList[]): readonly ListFacts[] {
  const ours = new Set(lists.map((list) => pathOf(access, list).toLowerCase()));
  return [...there].filter(([address]) => !ours.has(address)).map(([, facts]) => facts);
}

/**
 * Two provisionings at once may each add the same list: when the first has given its own a Swedish title, the English one
 * is free again, and SharePoint puts a number at the end of the second's address. Such a list has our title and our
 * description, our address with a number, and nothing in it.
 */
function doublesIn({ access }: Workplace, there: Lists, lists: readonly AnyList[]): readonly ListFacts[] {
  return lists.flatMap((list) => {
    const address = pathOf(access, list).toLowerCase();
    return [...there]
      .filter(([at]) => at !== address && at.replace(/\d+$/, '') === address)
      .map(([, facts]) => facts)
      .filter((one) => one.Title === list.title && one.Description === list.about && one.ItemCount === 0);
  });
}

async function remove(workplace: Workplace, doubles: readonly ListFacts[]): Promise<void> {
  await doAll(
    workplace,
    doubles.map(
      (one): Job<unknown> =>
        (sp) =>
          listAt(sp, one).recycle(),
    ),
  );
}

/** The lists of the site by address, in lower case. */
export async function listsThere({ access }: Pick<Workplace, 'access'>): Promise<ReadonlyMap<string, ListFacts>> {
  const lists = await access.sp.web.lists
    .select('Title', 'Description', 'ItemCount', 'NoCrawl', 'ParserDisabled', 'RootFolder/ServerRelativeUrl')
    .expand('RootFolder')<ListFacts[]>();
  return new Map(lists.map((list) => [list.RootFolder.ServerRelativeUrl.toLowerCase(), list]));
}

function listAt(sp: Workplace['access']['sp'], list: ListFacts): IList {
  return sp.web.getList(list.RootFolder.ServerRelativeUrl);
}

function isHidden(list: AnyList): boolean {
  return list.zone === 'workshop';
}
