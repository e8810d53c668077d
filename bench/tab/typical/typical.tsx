import {
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  FluentProvider,
  Spinner,
  teamsLightTheme,
  Title2,
} from '@fluentui/react-components';
import { app, authentication } from '@microsoft/teams-js';
import { SPBrowser, spfi, SPQueryable } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { InjectHeaders } from '@pnp/queryable';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { BodyView } from '../../../src/api/views';

/** What a page of this kind is usually made of: teams-js, Fluent's provider and DataGrid, and PnPjs for the request. */
interface Row {
  readonly kind: string;
  readonly title: string;
}

const columns = (['kind', 'title'] as const).map((name) =>
  createTableColumn<Row>({
    columnId: name,
    compare: (one, other) => one[name].localeCompare(other[name]),
    renderHeaderCell: () => name,
    renderCell: (row) => row[name],
  }),
);

async function load(): Promise<BodyView> {
  await app.initialize();
  await app.getContext();
  const token = await authentication.getAuthToken();
  const nr = new URLSearchParams(location.search).get('body') ?? '';
  const sp = spfi(location.origin).using(
    SPBrowser({ baseUrl: location.origin }),
    InjectHeaders({ authorization: `Bearer ${token}` }),
  );
  const view = await SPQueryable([sp.web, `${location.origin}/api/bodies/${nr}`])<BodyView>();
  void app.notifySuccess();
  return view;
}

const rowsOf = (view: BodyView): readonly Row[] => [
  ...view.meetings.map(({ day }) => ({ kind: 'meeting', title: day })),
  ...view.proposals.map(({ title }) => ({ kind: 'proposal', title })),
  ...view.wheel.map(({ title }) => ({ kind: 'wheel', title })),
  ...view.parties.map(({ name }) => ({ kind: 'party', title: name })),
  ...view.assignments.map(({ what }) => ({ kind: 'assignment', title: what })),
];

function Page() {
  const [view, setView] = useState<BodyView>();
  useEffect(() => void load().then(setView), []);
  return (
    <FluentProvider theme={teamsLightTheme}>
      {view === undefined ? (
        <Spinner />
      ) : (
        <>
          <Title2 as="h1">{view.body.name}</Title2>
          <DataGrid items={[...rowsOf(view)]} columns={columns} sortable selectionMode="multiselect">
            <DataGridHeader>
              <DataGridRow>
                {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
              </DataGridRow>
            </DataGridHeader>
            <DataGridBody<Row>>
              {({ item, rowId }) => (
                <DataGridRow<Row> key={rowId}>
                  {({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}
                </DataGridRow>
              )}
            </DataGridBody>
          </DataGrid>
        </>
      )}
    </FluentProvider>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Page />);
