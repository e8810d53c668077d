import { bodyFolder, type Body } from '../../core/bodies/body';
import type { AnyList } from '../list';
import { folderPath, pathOf } from '../sharepoint/access';
import { doAll, known, step, type Job, type Workplace } from './workplace';

/** Makes the folder of each body in each list that has such folders, and gives the paths of those that are new. */
export function makeFolders(
  workplace: Workplace,
  lists: readonly AnyList[],
  bodies: readonly Body[],
): Promise<readonly string[]> {
  const { access } = workplace;
  return step(workplace, 'folders', async () => {
    const parents = lists
      .filter((list) => list.folderBy !== null)
      .map((list) => ({ list, path: pathOf(access, list) }));
    return addMissing(
      workplace,
      parents.map(({ path }) => ({ path, names: bodies.map(({ nr }) => bodyFolder(nr)) })),
      new Set(),
    );
  });
}

/**
 * Makes a folder for each year in each body's folder of a library. They have the permissions of the folder they lie in.
 * `made` are folders that were made just now.
 */
export function makeYearFolders(
  workplace: Workplace,
  library: AnyList,
  { bodies, years, made }: { bodies: readonly Body[]; years: readonly number[]; made: ReadonlySet<string> },
): Promise<readonly string[]> {
  return step(workplace, 'year folders', (turn) =>
    addMissing(
      workplace,
      bodies.map(({ nr }) => ({ path: folderPath(workplace.access, library, nr), names: years.map(String) })),
      known(made, turn),
    ),
  );
}

/** Makes the folders that are missing in these places, and gives their paths. `empty` are places with no folders. */
export async function addMissing(
  workplace: Workplace,
  places: readonly { readonly path: string; readonly names: readonly string[] }[],
  empty: ReadonlySet<string>,
): Promise<readonly string[]> {
  const asked = places.map(({ path }) => path).filter((path) => !empty.has(path));
  const found = await doAll(
    workplace,
    asked.map(
      (path): Job<{ readonly Name: string }[]> =>
        (sp) =>
          sp.web.getFolderByServerRelativePath(path).folders.select('Name')<{ readonly Name: string }[]>(),
    ),
  );
  const there = new Set(asked.flatMap((path, at) => (found[at] ?? []).map(({ Name }) => `${path}/${Name}`)));
  const missing = places.flatMap(({ path, names }) =>
    names.filter((name) => !there.has(`${path}/${name}`)).map((name) => ({ path, name })),
  );
  await doAll(
    workplace,
    missing.map(
      ({ path, name }): Job<unknown> =>
        (sp) =>
          sp.web.getFolderByServerRelativePath(path).folders.addUsingPath(name),
    ),
  );
  return missing.map(({ path, name }) => `${path}/${name}`);
}
