import type { Choice } from '../../api/choices';
import { useActsTexts } from './actsTexts';
import { useForm } from './formState';
import { RowSelect } from './inputs/RowSelect';
import { Labelled } from './Labelled';
import { lineOf } from './offered';

export interface RowInputProps {
  readonly label: string;
  readonly rows: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What the act is to be done to. */
export function RowInput({ label, rows, value, onChange }: RowInputProps) {
  const texts = useActsTexts();
  const { view } = useForm();
  return (
    <Labelled field={{ label, hint: null, needed: 'needed' }} path="id">
      {(described) => (
        <RowSelect
          described={described}
          options={rows.map((row) => ({ value: row.id, title: lineOf(texts, view, row) }))}
          value={value}
          needed="needed"
          written="never"
          onChange={onChange}
        />
      )}
    </Labelled>
  );
}
