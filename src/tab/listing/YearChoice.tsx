import { useId } from 'react';
import type { Day } from '../../core/calendar';
import field from '../look/field.module.css';
import { useListingTexts } from './listingTexts';

/** How many years back can be chosen. */
const YEARS_BACK = 20;

export interface YearChoiceProps {
  readonly today: Day;
  readonly year: number | null;
  readonly onYear: (year: number | null) => void;
}

/** Which year is shown: last year to next, or one year alone. */
export function YearChoice({ today, year, onYear }: YearChoiceProps) {
  const texts = useListingTexts();
  const id = useId();
  const next = Number(today.slice(0, 4)) + 1;
  return (
    <label htmlFor={id}>
      <span className={field.label}>{texts.year}</span>
      <select
        id={id}
        className={field.input}
        value={String(year ?? '')}
        onChange={(event) => onYear(event.target.value === '' ? null : Number(event.target.value))}
      >
        <option value="">{texts.years}</option>
        {Array.from({ length: YEARS_BACK }, (_, back) => next - back).map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}
