import '@pnp/sp/recycle-bin';
import '@pnp/sp/sites';
import { documents, workfiles } from './lists';
import { pathOf, type Access } from './sharepoint/access';
import { failureOf } from './sharepoint/failure';

const DESTROY = { list: documents.title, operation: 'destroy' };
const NOT_THERE = 404;
const FORBIDDEN = 403;
const STAGES = 2;

/** What lies in a recycle bin, as far as finding a file there needs it. `DirName` is without the first slash. */
interface Binned {
  readonly Id: string;
  readonly DirName: string;
  readonly LeafName: string;
}

/**
 * Destroys files of the libraries, with their rows and versions: past the recycle bin, and out of both its stages where
 * somebody has put one there before. One that is not there is gone already. A file that somebody has open stops it with a
 * StorageError of status 423; those before it are gone.
 */
export async function destroyFiles(access: Access, paths: readonly string[]): Promise<void> {
  const roots = [documents, workfiles].map((library) => `${pathOf(access, library)}/`);
  if (paths.some((path) => !roots.some((root) => path.startsWith(root)) || path.split('/').includes('..'))) {
    throw new RangeError('Only files of the libraries are destroyed.');
  }
  if (paths.length === 0) return;
  for (const path of paths) {
    await access.patience.until(DESTROY, () => gone(() => access.sp.web.getFileByServerRelativePath(path).delete()));
  }
  const wanted = new Set(paths);
  for (const { Id } of (await inBins(access)).filter((one) => wanted.has(`/${one.DirName}/${one.LeafName}`))) {
    // Deleted in the first stage, a file lies in the second: asked again until it is in neither.
    for (let stage = 0; stage < STAGES; stage += 1) {
      await access.patience.until(DESTROY, () => gone(() => access.sp.site.recycleBin.getById(Id).delete()));
    }
  }
}

/** What the service may see of the site's recycle bin; nothing where SharePoint keeps it to administrators. */
async function inBins({ sp, patience }: Access): Promise<readonly Binned[]> {
  return patience.until(DESTROY, async () => {
    try {
      return await sp.site.recycleBin.select('Id', 'DirName', 'LeafName')<readonly Binned[]>();
    } catch (error) {
      if ((await failureOf(error, 0))?.status === FORBIDDEN) return [];
      throw error;
    }
  });
}

async function gone(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if ((await failureOf(error, 0))?.status !== NOT_THERE) throw error;
  }
}
