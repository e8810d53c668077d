import { Button, Text, Title3 } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocalPerson } from '../api/model';
import { RequestFailure, sentenceOf } from '../api/request';
import { useLoaded } from '../loaded';
import type { Spot } from '../place';
import { Failure, Waiting } from '../shell/Waiting';
import { texts } from '../texts';
import { columnsOf } from './columns';
import { RowTable } from './RowTable';
import type { Row, SiteList } from './rows';
import type { Page, SiteReader } from './site';

interface ListViewProps {
  readonly person: LocalPerson;
  readonly reader: SiteReader;
  readonly spot: Spot;
}

/** A list with the columns of its default view, newest rows first. */
export function ListView({ person, reader, spot }: ListViewProps) {
  const loaded = useLoaded(`list ${spot.site} ${spot.list} as ${person.id}`, async () => {
    const list = (await reader.lists()).find((one) => one.title === spot.list);
    if (list === undefined) throw new RequestFailure(404, texts.sharepoint.listGone);
    const [fields, view, first] = await Promise.all([
      reader.fields(list),
      reader.viewFields(list),
      reader.page(list, null),
    ]);
    return { list, columns: columnsOf(fields, view), first };
  });
  return (
    <Waiting for={loaded}>
      {({ list, columns, first }) => (
        <>
          <Title3 as="h2">{list.title}</Title3>
          {list.about !== '' && <Text>{list.about}</Text>}
          <Rows key={list.id} reader={reader} list={list} first={first} columns={columns} />
        </>
      )}
    </Waiting>
  );
}

interface RowsProps {
  readonly reader: SiteReader;
  readonly list: SiteList;
  readonly first: Page;
  readonly columns: ReturnType<typeof columnsOf>;
}

/** The rows fetched so far, and the way to more. */
function Rows({ reader, list, first, columns }: RowsProps) {
  const [later, setLater] = useState<{ readonly rows: readonly Row[]; readonly next: string | null }>({
    rows: [],
    next: first.next,
  });
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const rows = [...first.rows, ...later.rows];
  const more = () => {
    setFailure(undefined);
    reader.page(list, later.next).then(
      (page) => setLater((before) => ({ rows: [...before.rows, ...page.rows], next: page.next })),
      (thrown: unknown) => setFailure(sentenceOf(thrown)),
    );
  };
  if (rows.length === 0 && later.next === null) return <Text>{texts.sharepoint.noItems}</Text>;
  return (
    <>
      <RowTable name={list.title} columns={columns} rows={rows} />
      {failure !== undefined && <Failure sentence={failure} onAgain={more} />}
      {later.next === null ? (
        <Text role="status">{texts.sharepoint.allShown}</Text>
      ) : (
        <Button onClick={more}>{texts.sharepoint.more}</Button>
      )}
    </>
  );
}
