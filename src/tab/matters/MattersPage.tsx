import { useState } from 'react';
import type { MatterRow, MattersPage as View } from '../../api/mattersView';
import { BodyPage, LoadedPage } from '../app/BodyPage';
import type { NounPageProps } from '../app/place';
import { PlaceLink } from '../app/PlaceLink';
import { Unreadable } from '../forum/Unreadable';
import { Chips } from '../listing/Chips';
import styles from '../listing/listing.module.css';
import { Badge } from '../look/Badge';
import look from '../look/look.module.css';
import { MatterPage } from './MatterPage';
import { useMattersTexts } from './mattersTexts';

const FILTERS = ['open', 'elsewhere', 'closed', 'all'] as const;
type Filter = (typeof FILTERS)[number];

/** The matters of a body, or the one a person has come to with its whole way. */
export function MattersPage({ nr, row }: NounPageProps) {
  if (row !== null) return <MatterPage key={row} nr={nr} row={row} />;
  return (
    <LoadedPage<View> nr={nr} asks="matters">
      {(view) => <Matters view={view} />}
    </LoadedPage>
  );
}

function isShown(filter: Filter, { status, home }: MatterRow): boolean {
  if (filter === 'all') return true;
  return filter === 'elsewhere' ? home === 'elsewhere' : status === filter;
}

function Matters({ view }: { readonly view: View }) {
  const texts = useMattersTexts();
  const { body, matters } = view;
  const [filter, setFilter] = useState<Filter>(matters.some((one) => isShown('open', one)) ? 'open' : 'all');
  const shown = matters.filter((one) => isShown(filter, one));
  return (
    <BodyPage body={body} noun="matters" title={texts.title} about={texts.about}>
      <Chips
        options={FILTERS.map((key) => ({
          ...{ key, title: texts.filters[key] },
          count: matters.filter((one) => isShown(key, one)).length,
        }))}
        chosen={filter}
        onChoose={setFilter}
      />
      {shown.length === 0 && <p className={styles.empty}>{texts.empty[filter]}</p>}
      <ul className={styles.list}>
        {shown.map((matter) => (
          <MatterItem key={matter.id} matter={matter} body={body.nr} />
        ))}
      </ul>
      <Unreadable rows={view.unreadable} />
    </BodyPage>
  );
}

function MatterItem({ matter, body }: { readonly matter: MatterRow; readonly body: string }) {
  const texts = useMattersTexts();
  const { id, title, home, status, openedOn, closedBecause, last } = matter;
  return (
    <li className={styles.row}>
      <div className={look.spread}>
        <h2>
          <PlaceLink to={{ kind: 'noun', body, noun: 'matters', row: id }}>{title}</PlaceLink>
        </h2>
        {home === 'elsewhere' && <Badge tone="brand">{texts.fromElsewhere}</Badge>}
        {status !== null && <Badge tone={status === 'open' ? 'plain' : 'good'}>{texts.states[status]}</Badge>}
      </div>
      {openedOn !== null && <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{texts.openedOn(openedOn)}</p>}
      {last !== null && <p>{texts.last(last.day, last.outcomeText, last.to)}</p>}
      {closedBecause !== '' && <p>{texts.closedBecause(closedBecause)}</p>}
    </li>
  );
}
