import { Link, Text, Title3 } from '@fluentui/react-components';
import type { LocalPerson } from '../api/model';
import { useLoaded } from '../loaded';
import type { Spot } from '../place';
import { Waiting } from '../shell/Waiting';
import { texts } from '../texts';
import { ContentsTable } from './ContentsTable';
import type { SiteList } from './rows';
import type { SiteReader } from './site';
import { ARCHIVE_FRONT } from './SiteArchive';

interface SiteContentsProps {
  readonly person: LocalPerson;
  readonly reader: SiteReader;
  readonly spot: Spot;
  readonly href: (spot: Spot) => string;
}

/** Libraries and lists of a site, with how much is in each. */
export function SiteContents({ person, reader, spot, href }: SiteContentsProps) {
  const loaded = useLoaded(`contents of ${spot.site} as ${person.id}`, async () => ({
    title: await reader.title(),
    lists: await reader.lists(),
  }));
  const to = (list: SiteList) =>
    list.kind === 'list'
      ? href({ site: spot.site, list: list.title, folder: '' })
      : href({ site: spot.site, list: '', folder: list.path.split('/').slice(3).join('/') });
  return (
    <Waiting for={loaded}>
      {({ title, lists }) => (
        <>
          <Title3 as="h2">{title}</Title3>
          <Link href={href({ site: spot.site, list: '', folder: '', archive: ARCHIVE_FRONT })}>
            {texts.sharepoint.archive}
          </Link>
          {lists.length === 0 && <Text>{texts.sharepoint.noLists}</Text>}
          <ContentsTable
            name={texts.sharepoint.libraries}
            lists={lists.filter((list) => list.kind === 'library')}
            to={to}
          />
          <ContentsTable name={texts.sharepoint.lists} lists={lists.filter((list) => list.kind === 'list')} to={to} />
        </>
      )}
    </Waiting>
  );
}
