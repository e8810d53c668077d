import { useActsTexts } from '../actsTexts';
import type { Field, FieldOf } from '../fields';
import { listOf, PAIR } from '../values';
import type { InputProps } from './drawn';
import { RepeatInput } from './RepeatInput';

/** Values by names that the person gives: written as pairs. */
export function PairsInput({ field, path, value, onChange }: InputProps<FieldOf<'pairs'>>) {
  const texts = useActsTexts();
  const common = { hint: null, needed: 'free', empty: 'emptyText', first: undefined } as const;
  const name: Field = { ...common, kind: 'text', lines: 'one', longest: null, name: PAIR.name, label: texts.pairName };
  const pair: Field = {
    ...common,
    kind: 'parts',
    name: '',
    label: field.label,
    parts: [name, { ...field.of, name: PAIR.value, label: field.of.label === '' ? field.label : field.of.label }],
  };
  const { hint, needed, empty, first, label } = field;
  const several = {
    name: field.name,
    label,
    hint,
    needed,
    empty,
    first,
    kind: 'several',
    of: pair,
    fewest: 0,
  } as const;
  return <RepeatInput field={several} path={path} values={listOf(value)} onChange={onChange} />;
}
