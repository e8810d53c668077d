import { bodyFolder, type Body } from '../../core/bodies/body';
import type { AnyList } from '../list';
import { folderPath, pathOf } from '../sharepoint/access';
import { doAll, step, type Job, type Workplace } from './workplace';

/** Makes the folder of each body in each list that has such folders. */
export function makeFolders(workplace: Workplace, lists: readonly AnyList[], bodies: readonly Body[]): Promise<number> {
  const { access } = workplace;
  return step(workplace, 'folders', async () => {
    const parents = lists
      .filter((list) => list.folderBy !== null)
      .map((list) => ({ list, path: pathOf(access, list) }));
    return addMissing(
      workplace,
      parents.map(({ path }) => ({ path, names: bodies.map(({ nr }) => bodyFolder(nr)) })),
    );
  });
}

/** Makes a folder for each year in each body's folder of a library. They have the permissions of the folder they lie in. */
export function makeYearFolders(
  workplace: Workplace,
  library: AnyList,
  bodies: readonly Body[],
  years: readonly number[],
): Promise<number> {
  return step(workplace, 'year folders', () =>
    addMissing(
      workplace,
      bodies.map(({ nr }) => ({ path: folderPath(workplace.access, library, nr), names: years.map(String) })),
    ),
  );
}

/** Makes the folders that are missing in these places, and gives how many. */
export async function addMissing(
  workplace: Workplace,
  places: readonly { readonly path: string; readonly names: readonly string[] }[],
): Promise<number> {
  const there = await doAll(
    workplace,
    places.map(
      ({ path }): Job<{ readonly Name: string }[]> =>
        (sp) =>
          sp.web.getFolderByServerRelativePath(path).folders.select('Name')<{ readonly Name: string }[]>(),
    ),
  );
  const jobs = places.flatMap(({ path, names }, at) =>
    names
      .filter((name) => there[at]?.every(({ Name }) => Name !== name) !== false)
      .map(
        (name): Job<unknown> =>
          (sp) =>
            sp.web.getFolderByServerRelativePath(path).folders.addUsingPath(name),
      ),
  );
  await doAll(workplace, jobs);
  return jobs.length;
}
