import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Body } from '../core/bodies/body';
import { useHost } from './host';
import { FRONT, SEARCHED_KINDS } from './place';
import { useArchiveStyles } from './styles';

/** Searches all the archive, or one body and kind. */
export function SearchForm({ bodies }: { readonly bodies: readonly Body[] }) {
  const { texts, place, goTo } = useHost();
  const styles = useArchiveStyles();
  const [text, setText] = useState(place.search);
  const [kind, setKind] = useState(place.kind);
  const [body, setBody] = useState(place.body);
  const [from, setFrom] = useState(place.from);
  const [to, setTo] = useState(place.to);
  const search = (event: FormEvent) => {
    event.preventDefault();
    const written = text.trim();
    if (written !== '') goTo({ ...FRONT, body, kind, from, to, search: written });
  };
  const searching = place.search !== '';
  return (
    <form role="search" className={styles.form} onSubmit={search}>
      <Field label={texts.search} hint={texts.searchHint} className={styles.wide}>
        <Input type="search" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field label={texts.body}>
        <Select value={body ?? ''} onChange={(_, { value }) => setBody(value === '' ? null : Number(value))}>
          <option value="">{texts.everyBody}</option>
          {bodies.map(({ nr, shortName }) => (
            <option key={nr} value={nr}>
              {shortName}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.kind}>
        <Select
          value={kind ?? ''}
          onChange={(_, { value }) => setKind(SEARCHED_KINDS.find((one) => one === value) ?? null)}
        >
          <option value="">{texts.everyKind}</option>
          {SEARCHED_KINDS.map((one) => (
            <option key={one} value={one}>
              {texts.kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <YearField label={texts.fromYear} year={from} onYear={setFrom} />
        <YearField label={texts.toYear} year={to} onYear={setTo} />
        <Button type="submit" appearance="primary">
          {texts.go}
        </Button>
        {searching && <Button onClick={() => goTo({ ...FRONT, body: place.body })}>{texts.clear}</Button>}
      </div>
    </form>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
}

function YearField({ label, year, onYear }: YearFieldProps) {
  const styles = useArchiveStyles();
  return (
    <Field label={label}>
      <Input
        type="number"
        min={1900}
        max={2999}
        className={styles.year}
        value={year?.toString() ?? ''}
        onChange={(_, { value }) => onYear(value === '' ? null : Number(value))}
      />
    </Field>
  );
}
