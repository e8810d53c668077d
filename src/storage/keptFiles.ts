import { bodyFolder } from '../core/bodies/body';
import { fileName } from './fileName';
import { workfiles } from './lists';
import { pathOf, type Access } from './sharepoint/access';
import { failureOf } from './sharepoint/failure';

/** A file to keep, with a name that is its own. */
interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The folder of a body's annexes that have not gone out: readable by the service and the site's owners, as the library is. */
function annexFolder(access: Access, bodyNr: number): string {
  return `${pathOf(access, workfiles)}/${bodyFolder(bodyNr)}-Bilagor`;
}

/** Keeps a file in the workshop and gives its path, from the server's root. */
export async function keepFile(access: Access, bodyNr: number, { name, bytes }: KeptFile): Promise<string> {
  const folder = annexFolder(access, bodyNr);
  const leaf = fileName(name);
  const put = () =>
    access.sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(leaf, bytes, { Overwrite: true });
  await access.patience.until({ list: workfiles.title, operation: 'keep' }, async () => {
    try {
      await put();
    } catch (error) {
      if ((await failureOf(error, 0))?.status !== 404) throw error;
      const cut = folder.lastIndexOf('/');
      await access.sp.web
        .getFolderByServerRelativePath(folder.slice(0, cut))
        .folders.addUsingPath(folder.slice(cut + 1));
      await put();
    }
  });
  return `${folder}/${leaf}`;
}

/** What SharePoint answers where there is no such file, and where somebody has it open. */
const NOT_THERE = 404;
const OPEN = 423;

/**
 * Puts a kept file in the site's recycle bin, where an owner finds it again. One that somebody has open is left where it
 * lies: its row says that it does not go out.
 */
export async function discardFile(access: Access, path: string): Promise<void> {
  if (!path.startsWith(`${pathOf(access, workfiles)}/`) || path.split('/').includes('..')) {
    throw new RangeError('Only a file of the workshop is discarded.');
  }
  await access.patience.until({ list: workfiles.title, operation: 'discard' }, async () => {
    try {
      await access.sp.web.getFileByServerRelativePath(path).recycle();
    } catch (error) {
      const status = (await failureOf(error, 0))?.status;
      if (status !== NOT_THERE && status !== OPEN) throw error;
    }
  });
}
