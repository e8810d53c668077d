import type { BoardItemView } from '../../api/boardView';
import field from '../look/field.module.css';
import { useRunTexts } from '../running/runTexts';

export interface WhoServesProps {
  readonly id: string;
  readonly label: string;
  readonly at: Pick<BoardItemView, 'serving'>;
  readonly upn: string;
  readonly onUpn: (upn: string) => void;
}

/** One of those who serve in the line. */
export function WhoServes({ id, label, at, upn, onUpn }: WhoServesProps) {
  const { board: texts } = useRunTexts();
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <select id={id} className={field.input} value={upn} onChange={(event) => onUpn(event.target.value)}>
        <option value="">{texts.choose}</option>
        {at.serving.map((one) => (
          <option key={one.upn} value={one.upn}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What acts on a line are told of it. */
export interface AtItem {
  readonly at: BoardItemView;
  readonly item: { readonly id: string; readonly version: string };
}
