import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { DecisionRow, DecisionsPage as View } from '../../api/decisionsView';
import { BodyPage, LoadedPage } from '../app/BodyPage';
import type { NounPageProps } from '../app/place';
import { Unreadable } from '../forum/Unreadable';
import styles from '../listing/listing.module.css';
import { useListingTexts } from '../listing/listingTexts';
import { Button } from '../look/Button';
import { MessageBar } from '../look/MessageBar';
import { TakeOut } from '../papers/TakeOut';
import { DecisionItem } from './DecisionItem';
import { useDecisionsTexts } from './decisionsTexts';
import { ALL_DECISIONS, chosen } from './filters';
import { PlainRows } from '../listing/PlainRows';
import { Tools } from './Tools';

const VirtualRows = lazy(() =>
  import('../listing/VirtualRows').then((rows) => ({ default: rows.VirtualRows<DecisionRow> })),
);

/** More rows than this are drawn as they are scrolled to. */
const MOST_AT_ONCE = 60;

/** Every published decision of a body: searched, chosen among and followed up. */
export function DecisionsPage({ nr, row }: NounPageProps) {
  return (
    <LoadedPage<View> nr={nr} asks="decisions">
      {(view) => <Decisions view={view} row={row} />}
    </LoadedPage>
  );
}

function Decisions({ view, row }: { readonly view: View; readonly row: string | null }) {
  const texts = useDecisionsTexts();
  const listing = useListingTexts();
  const [choice, setChoice] = useState(ALL_DECISIONS);
  // What is typed is shown at once; the list follows when there is time.
  const search = useDeferredValue(choice.search);
  const { body, decisions } = view;
  const shown = useMemo(() => chosen(decisions, { ...choice, search }), [decisions, choice, search]);
  const draw = (decision: DecisionRow) => <DecisionItem decision={decision} view={view} />;
  return (
    <BodyPage body={body} noun="decisions" title={texts.title} about={texts.about}>
      {row !== null && !decisions.some(({ id }) => id === row) && (
        <MessageBar intent="info">{listing.linkedGone}</MessageBar>
      )}
      {decisions.length === 0 ? (
        <p className={styles.empty}>{texts.empty}</p>
      ) : (
        <Tools view={view} choice={choice} onChoice={setChoice} found={shown.length} />
      )}
      {decisions.length > 0 && shown.length === 0 && (
        <div className={styles.empty}>
          <p>{texts.noneShown}</p>
          <Button onClick={() => setChoice(ALL_DECISIONS)}>{texts.showAll}</Button>
        </div>
      )}
      {shown.length > MOST_AT_ONCE ? (
        <Suspense fallback={<PlainRows rows={shown.slice(0, MOST_AT_ONCE)} draw={draw} linked={null} />}>
          <VirtualRows rows={shown} draw={draw} linked={row} />
        </Suspense>
      ) : (
        <PlainRows rows={shown} draw={draw} linked={row} />
      )}
      {decisions.length > 0 && <TakeOut body={body.nr} table="decisions" />}
      <Unreadable rows={view.unreadable} />
    </BodyPage>
  );
}
