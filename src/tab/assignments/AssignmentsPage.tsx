import { useState } from 'react';
import type { AssignmentsPage as View } from '../../api/assignmentsView';
import { BodyPage, LoadedPage } from '../app/BodyPage';
import type { NounPageProps } from '../app/place';
import { PlaceLink } from '../app/PlaceLink';
import { Unreadable } from '../forum/Unreadable';
import { Chips } from '../listing/Chips';
import styles from '../listing/listing.module.css';
import { useListingTexts } from '../listing/listingTexts';
import { Told } from '../listing/Told';
import { useLinkedRow } from '../listing/useLinkedRow';
import { useRowActs } from '../listing/useRowActs';
import { YearChoice } from '../listing/YearChoice';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import type { Reloadable } from '../service/loaded';
import { TakeOut } from '../papers/TakeOut';
import { AssignmentItem } from './AssignmentItem';
import { useAssignmentsTexts } from './assignmentsTexts';
import { ASSIGNMENT_FILTERS, firstFilter, isShown, type AssignmentFilter } from './filters';
import { ReceivedItem } from './ReceivedItem';

/** The assignments of a body: the person's own, those they gave, and all; with what may be done with each. */
export function AssignmentsPage({ nr, row }: NounPageProps) {
  const [year, setYear] = useState<number | null>(null);
  return (
    <LoadedPage<View> nr={nr} asks={year === null ? 'assignments' : `assignments?year=${String(year)}`}>
      {(view, page) => <Assignments key={String(year)} view={view} page={page} row={row} onYear={setYear} />}
    </LoadedPage>
  );
}

interface AssignmentsProps {
  readonly view: View;
  readonly page: Reloadable<View>;
  readonly row: string | null;
  readonly onYear: (year: number | null) => void;
}

type Filter = AssignmentFilter | 'received';

function Assignments({ view, page, row, onYear }: AssignmentsProps) {
  const texts = useAssignmentsTexts();
  const listing = useListingTexts();
  const acts = useRowActs(page.reload);
  const { body, assignments, received, may } = view;
  const isReceived = received.some(({ id }) => id === row) && !assignments.some(({ id }) => id === row);
  const [filter, setFilter] = useState<Filter>(() => (isReceived ? 'received' : firstFilter(assignments, row)));
  useLinkedRow(row);
  const chips = [
    ...ASSIGNMENT_FILTERS.map((key) => ({
      ...{ key, title: texts.filters[key] },
      count: assignments.filter((one) => isShown(key, one)).length,
    })),
    ...(received.length === 0
      ? []
      : [{ key: 'received' as const, title: texts.filters.received, count: received.length }]),
  ];
  const shown = filter === 'received' ? [] : assignments.filter((one) => isShown(filter, one));
  const isEmpty = filter === 'received' ? received.length === 0 : shown.length === 0;
  return (
    <BodyPage
      body={body}
      noun="assignments"
      title={texts.title}
      about={texts.about}
      actions={
        may.length > 0 && (
          <span className={`${look.inline ?? ''} ${styles.acts ?? ''}`}>
            {may.map((act) => (
              <PlaceLink key={act} to={{ kind: 'acts', body: body.nr, meeting: null, act }} className={look.button}>
                {texts.acts[act] ?? act}
              </PlaceLink>
            ))}
          </span>
        )
      }
    >
      <Told acts={acts} />
      {row !== null && ![...assignments, ...received].some(({ id }) => id === row) && (
        <MessageBar intent="info">{listing.linkedGone}</MessageBar>
      )}
      <div className={styles.tools}>
        <Chips<Filter> options={chips} chosen={filter} onChoose={setFilter} />
        <YearChoice today={view.today} year={view.year} onYear={onYear} />
      </div>
      {isEmpty && <p className={styles.empty}>{texts.empty[filter]}</p>}
      <ul className={styles.list}>
        {shown.map((one) => (
          <AssignmentItem key={one.id} assignment={one} view={view} acts={acts} />
        ))}
        {filter === 'received' && received.map((one) => <ReceivedItem key={one.id} received={one} acts={acts} />)}
      </ul>
      {assignments.length > 0 && <TakeOut body={body.nr} table="assignments" />}
      <Unreadable rows={view.unreadable} />
    </BodyPage>
  );
}
