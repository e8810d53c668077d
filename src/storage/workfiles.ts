import type { Room } from '../core/rooms/room';
import { fileName } from './fileName';
import { workfiles } from './lists';
import { roomPath, type Access } from './sharepoint/access';
import { failureOf, mayPass } from './sharepoint/failure';
import type { FileInRoom } from './site';

/** Deep enough for any folder people make in a workroom; deeper ones are not theirs. */
const DEEPEST = 5;

/** The files in a workroom and in the folders people have made there, by path. */
export async function filesIn(access: Access, room: Room): Promise<readonly FileInRoom[]> {
  return access.patience.until({ list: workfiles.title, operation: 'read' }, async () => {
    const files = await filesAt(access, roomPath(access, workfiles, room), DEEPEST);
    return [...files].sort((one, other) => one.path.localeCompare(other.path));
  });
}

async function filesAt(access: Access, path: string, depth: number): Promise<readonly FileInRoom[]> {
  const folder = access.sp.web.getFolderByServerRelativePath(path);
  const [files, folders] = await Promise.all([
    folder.files.select('Name', 'ServerRelativeUrl')<readonly FileFacts[]>(),
    depth === 0 ? [] : folder.folders.select('Name')<readonly { readonly Name: string }[]>(),
  ]);
  const within = await Promise.all(folders.map(({ Name }) => filesAt(access, `${path}/${Name}`, depth - 1)));
  return [...files.map(({ Name, ServerRelativeUrl }) => ({ name: Name, path: ServerRelativeUrl })), ...within.flat()];
}

interface FileFacts {
  readonly Name: string;
  readonly ServerRelativeUrl: string;
}

/** Makes the folder that the room is called by. A folder that is there already is kept. */
export async function furnish(access: Access, room: Room): Promise<void> {
  const name = fileName(room.title);
  await access.patience.until({ list: workfiles.title, operation: 'add folder' }, async () => {
    const folders = access.sp.web.getFolderByServerRelativePath(roomPath(access, workfiles, room)).folders;
    const there = await folders.select('Name')<readonly { readonly Name: string }[]>();
    if (there.some(({ Name }) => Name === name)) return;
    try {
      await folders.addUsingPath(name);
    } catch (error) {
      const failure = await failureOf(error, 0);
      // Made by another instance in the meantime.
      if (failure === undefined || mayPass(failure) === 'mayPass' || failure.status === 403) throw error;
    }
  });
}
