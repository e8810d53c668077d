import { useActsTexts } from '../actsTexts';
import type { FieldOf } from '../fields';
import { useForm } from '../formState';
import { Labelled } from '../Labelled';
import { lineOf } from '../offered';
import type { RowOption } from './rowOptions';
import { RowSelect } from './RowSelect';
import type { WrittenProps } from './written';

/** One row of the kind the field picks: a meeting, a party, somebody in the register. */
export function PickInput({ field, path, value, onChange }: WrittenProps & { readonly field: FieldOf<'pick'> }) {
  const texts = useActsTexts();
  const options = useRowsToPick(field.picks);
  const hint = field.picks === 'person' ? [field.hint, texts.otherPerson].filter(Boolean).join(' ') : field.hint;
  return (
    <Labelled field={{ ...field, hint }} path={path}>
      {(described) => (
        <RowSelect
          described={described}
          options={options}
          value={value}
          needed={field.needed}
          written={field.picks === 'person' ? 'allowed' : 'never'}
          onChange={onChange}
        />
      )}
    </Labelled>
  );
}

/** The rows of a kind as they are offered, each as one line. */
export function useRowsToPick(picks: string): readonly RowOption[] {
  const { view } = useForm();
  const texts = useActsTexts();
  const picksOf: Readonly<Partial<Record<string, string>>> = view.picks;
  const list = picksOf[picks];
  return (view.rows[list ?? ''] ?? []).map((row) => ({ value: row.id, title: lineOf(texts, view, row) }));
}
