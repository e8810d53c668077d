import type { BoardItemView } from '../../api/boardView';
import { SelectField } from '../look/SelectField';
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
    <SelectField
      id={id}
      label={label}
      value={upn}
      choices={[{ value: '', name: texts.choose }, ...at.serving.map((one) => ({ value: one.upn, name: one.name }))]}
      onValue={onUpn}
    />
  );
}

/** What acts on a line are told of it. */
export interface AtItem {
  readonly at: BoardItemView;
  readonly item: { readonly id: string; readonly version: string };
}
