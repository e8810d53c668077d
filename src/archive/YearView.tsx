import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Body } from '../core/bodies/body';
import { THEMES } from '../core/yearWheel/entry';
import type { ArchiveYear } from '../storage/archive/openArchive';
import { Answered } from './Answered';
import { DocumentLine } from './DocumentLine';
import { useHost } from './host';
import { MeetingCard } from './MeetingCard';
import { EVERYTHING, narrowed } from './narrowed';
import { FRONT } from './place';
import { PlaceLink } from './PlaceLink';
import { useArchiveStyles } from './styles';
import { Unreadable } from './Unreadable';
import { useAnswer } from './useAnswer';

interface YearViewProps {
  readonly body: Body;
  readonly year: number;
  /** The last year that may hold anything: next year's meetings are planned this year. */
  readonly lastYear: number;
}

/** A body's year: its meetings, the newest first, with what was written and decided. */
export function YearView({ body, year, lastYear }: YearViewProps) {
  const { archive, texts } = useHost();
  const styles = useArchiveStyles();
  const asked = useAnswer(`${String(body.nr)} ${String(year)}`, () => archive.year(body.nr, year));
  return (
    <section aria-labelledby="archive-year" className={styles.list}>
      <h2 id="archive-year" className={styles.heading}>
        {texts.ofYear(body.shortName, year)}
      </h2>
      <Answered to={asked}>
        {(answer) => (
          <>
            <Years body={body} year={year} first={answer.firstYear ?? year} last={lastYear} />
            <Unreadable
              items={[answer.meetings, answer.documents, answer.decisions].flatMap(({ unreadable }) => unreadable)}
            />
            <WhatIsThere key={year} answer={answer} year={year} />
          </>
        )}
      </Answered>
    </section>
  );
}

interface YearsProps {
  readonly body: Body;
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

function Years({ body, year, first, last }: YearsProps) {
  const { texts } = useHost();
  const styles = useArchiveStyles();
  const from = Math.min(first, year);
  const years = Array.from({ length: Math.max(last, year) - from + 1 }, (_, at) => from + at).reverse();
  return (
    <nav aria-label={texts.year}>
      <ul className={styles.years}>
        {years.map((one) => (
          <li key={one}>
            <PlaceLink
              to={{ ...FRONT, body: body.nr, year: one }}
              label={texts.earlier(one)}
              {...(one === year ? { current: 'page' } : {})}
            >
              {one}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function WhatIsThere({ answer, year }: { readonly answer: ArchiveYear; readonly year: number }) {
  const { texts } = useHost();
  const styles = useArchiveStyles();
  const [by, setBy] = useState(EVERYTHING);
  const shown = narrowed(answer, by);
  const parties = [
    ...new Set(answer.decisions.rows.flatMap((one) => one.conditionalOn.map(({ partyKey }) => partyKey))),
  ];
  if (answer.meetings.rows.length + answer.documents.rows.length === 0) return <p>{texts.nothingInYear(year)}</p>;
  return (
    <>
      <div className={styles.form}>
        <Field label={texts.filter} className={styles.wide}>
          <Input value={by.text} onChange={(_, { value }) => setBy({ ...by, text: value })} />
        </Field>
        <Field label={texts.theme}>
          <Select
            value={by.theme ?? ''}
            onChange={(_, { value }) => setBy({ ...by, theme: THEMES.find((one) => one === value) ?? null })}
          >
            <option value="">{texts.everyTheme}</option>
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {texts.themes[one]}
              </option>
            ))}
          </Select>
        </Field>
        {parties.length > 0 && (
          <Field label={texts.party}>
            <Select
              value={by.party ?? ''}
              onChange={(_, { value }) => setBy({ ...by, party: value === '' ? null : value })}
            >
              <option value="">{texts.everyParty}</option>
              {parties.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <div role="status">{shown.meetings.length + shown.older.length === 0 && <p>{texts.nothingLeft}</p>}</div>
      {shown.meetings.map((one) => (
        <MeetingCard key={one.meeting.key} {...one} />
      ))}
      {shown.older.length > 0 && (
        <article className={styles.card}>
          <h3 className={styles.subheading}>{texts.older}</h3>
          <ul className={styles.list}>
            {shown.older.map((document) => (
              <DocumentLine key={document.key} document={document} />
            ))}
          </ul>
        </article>
      )}
    </>
  );
}
