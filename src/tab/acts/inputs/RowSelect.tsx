import { lazy, Suspense } from 'react';
import css from '../../look/field.module.css';
import { useActsTexts } from '../actsTexts';
import type { RowSelectProps } from './rowOptions';

/** As many as are seen at a glance in the browser's own list; more are searched among. */
const FEW = 8;

const SearchSelect = lazy(() => import('./SearchSelect').then((module) => ({ default: module.SearchSelect })));

/** One of the rows there are. */
export function RowSelect(props: RowSelectProps) {
  const { described, options, value, needed, written, onChange } = props;
  const texts = useActsTexts();
  if (options.length > FEW || written === 'allowed') {
    return (
      <Suspense fallback={<input {...described} className={css.input} readOnly value="" />}>
        <SearchSelect {...props} />
      </Suspense>
    );
  }
  if (options.length === 0) return <p id={described.id}>{texts.nothingToChoose}</p>;
  return (
    <select {...described} className={css.input} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{needed === 'needed' ? texts.choose : texts.chooseNone}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.title}
        </option>
      ))}
    </select>
  );
}
