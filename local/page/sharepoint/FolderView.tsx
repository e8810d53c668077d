import { Text } from '@fluentui/react-components';
import type { LocalPerson } from '../api/model';
import { useLoaded } from '../loaded';
import type { Spot } from '../place';
import { Waiting } from '../shell/Waiting';
import { texts } from '../texts';
import { fileColumnsOf } from './columns';
import { FileTable } from './FileTable';
import { FolderList } from './FolderList';
import type { SiteReader } from './site';
import { Trail } from './Trail';

interface FolderViewProps {
  readonly person: LocalPerson;
  readonly reader: SiteReader;
  readonly spot: Spot;
  readonly href: (spot: Spot) => string;
}

/** A folder of a library: its folders, and its files with the library's columns. */
export function FolderView({ person, reader, spot, href }: FolderViewProps) {
  const path = `/sites/${spot.site}/${spot.folder}`;
  const loaded = useLoaded(`folder ${path} as ${person.id}`, async () => {
    const [folders, files, lists] = await Promise.all([reader.folders(path), reader.files(path), reader.lists()]);
    const library = lists.find((list) => path === list.path || path.startsWith(`${list.path}/`));
    if (library === undefined || files.length === 0) return { title: library?.title, folders, files, columns: [] };
    const [fields, view] = await Promise.all([reader.fields(library), reader.viewFields(library)]);
    return { title: library.title, folders, files, columns: fileColumnsOf(fields, view) };
  });
  return (
    <>
      <Trail spot={spot} href={href} library={loaded.state === 'ready' ? loaded.value.title : undefined} />
      <Waiting for={loaded}>
        {({ folders, files, columns }) => (
          <>
            {folders.length + files.length === 0 && <Text>{texts.sharepoint.noFiles}</Text>}
            <FolderList
              folders={folders}
              href={(folder) => href({ ...spot, list: '', folder: folder.path.split('/').slice(3).join('/') })}
            />
            <FileTable files={files} columns={columns} reader={reader} />
          </>
        )}
      </Waiting>
    </>
  );
}
