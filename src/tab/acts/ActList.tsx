import { useId, useState } from 'react';
import type { ChoicesView } from '../../api/choices';
import { PlaceLink } from '../app/PlaceLink';
import { Card } from '../look/Card';
import field from '../look/field.module.css';
import look from '../look/look.module.css';
import styles from './acts.module.css';
import type { ActsPlace } from './actsPlace';
import { useActsTexts } from './actsTexts';
import { BODIES, grouped, matches, reachOf, rowsOf, type Forms, type Group } from './offered';

export interface ActListProps {
  readonly place: ActsPlace;
  readonly view: ChoicesView;
  readonly forms: Forms;
}

/** The acts the person may do, in groups, with a search. Those there is nothing to do with come last and closed. */
export function ActList({ place, view, forms }: ActListProps) {
  const texts = useActsTexts();
  const [search, setSearch] = useState('');
  const id = useId();
  const mine = Object.entries(forms)
    .filter(([name, form]) => reachOf(view, name) !== undefined && (place.meeting === null || form.about !== BODIES))
    .map(([name, form]) => ({ name, form, rows: rowsOf(view, name, form, place.meeting).length }));
  const offered = mine.filter(({ rows }) => rows > 0);
  const idle = place.meeting === null ? mine.filter(({ rows }) => rows === 0) : [];
  const found = (acts: typeof mine) => acts.filter(({ form }) => matches(form, search));
  const [ready, waiting] = [found(offered), found(idle)];
  return (
    <>
      {mine.length === 0 && <p>{texts.none}</p>}
      {mine.length > 0 && (
        <div className={styles.search}>
          <label htmlFor={id} className={field.label}>
            {texts.search}
          </label>
          <input
            id={id}
            type="search"
            className={field.input}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <p role="status" className={field.hint}>
            {texts.found(search === '' ? ready.length : ready.length + waiting.length)}
          </p>
        </div>
      )}
      <div className={styles.groups}>
        {grouped(ready).map((group) => (
          <Card key={group.title} heading={group.title}>
            <ActLinks acts={group.acts} place={place} />
          </Card>
        ))}
      </div>
      {waiting.length > 0 && (
        <details className={styles.idle} open={search !== ''}>
          <summary>{texts.notNow}</summary>
          <p className={look.quiet}>{texts.notNowWhy}</p>
          <ActLinks acts={waiting} place={place} />
        </details>
      )}
      {place.meeting !== null && (
        <p className={styles.idle}>
          <PlaceLink to={{ ...place, meeting: null, act: null }}>{texts.wholeBody}</PlaceLink>
        </p>
      )}
    </>
  );
}

function ActLinks({ acts, place }: { readonly acts: Group['acts']; readonly place: ActsPlace }) {
  return (
    <ul className={look.rows}>
      {acts.map(({ name, form }) => (
        <li key={name}>
          <PlaceLink to={{ ...place, act: name }} className={look.strong}>
            {form.title}
          </PlaceLink>
          <p className={look.quiet}>{form.description}</p>
        </li>
      ))}
    </ul>
  );
}
