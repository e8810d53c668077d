import type { Field } from '../fields';
import { textOf, type Value } from '../values';
import { AgreeInput } from './AgreeInput';
import { ChoiceInput } from './ChoiceInput';
import { DayInput } from './DayInput';
import { NumberInput } from './NumberInput';
import { PairsInput } from './PairsInput';
import { PartsInput } from './PartsInput';
import { PickInput } from './PickInput';
import { SeveralInput } from './SeveralInput';
import { TextInput } from './TextInput';
import { TimeInput } from './TimeInput';

export interface InputProps<Kind extends Field = Field> {
  readonly field: Kind;
  /** Where in the form it stands: `items.0.title`. */
  readonly path: string;
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** One field of a form, as its kind is drawn. */
export function FieldInput({ field, path, value, onChange }: InputProps) {
  const written = { path, value: textOf(value), onChange };
  switch (field.kind) {
    case 'text':
      return <TextInput field={field} {...written} />;
    case 'number':
      return <NumberInput field={field} {...written} />;
    case 'day':
      return <DayInput field={field} {...written} />;
    case 'time':
      return <TimeInput field={field} {...written} />;
    case 'yesNo':
    case 'agree':
      return <AgreeInput field={field} {...written} />;
    case 'choice':
      return <ChoiceInput field={field} {...written} />;
    case 'pick':
      return <PickInput field={field} {...written} />;
    case 'several':
      return <SeveralInput field={field} path={path} value={value} onChange={onChange} />;
    case 'parts':
      return <PartsInput field={field} path={path} value={value} onChange={onChange} />;
    case 'pairs':
      return <PairsInput field={field} path={path} value={value} onChange={onChange} />;
  }
}
