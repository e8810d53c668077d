import { textOf } from '../values';
import { AgreeInput } from './AgreeInput';
import { ChoiceInput } from './ChoiceInput';
import { DayInput } from './DayInput';
import type { InputProps } from './drawn';
import { NumberInput } from './NumberInput';
import { PairsInput } from './PairsInput';
import { PartsInput } from './PartsInput';
import { PickInput } from './PickInput';
import { SeveralInput } from './SeveralInput';
import { TextInput } from './TextInput';
import { TimeInput } from './TimeInput';

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
