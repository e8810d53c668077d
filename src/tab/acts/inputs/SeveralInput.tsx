import type { FieldOf } from '../fields';
import { listOf } from '../values';
import { ChooseSeveral } from './ChooseSeveral';
import type { InputProps } from './drawn';
import { PickSeveral } from './PickSeveral';
import { RepeatInput } from './RepeatInput';

/** Several values: marked among a few, picked among many, or each written in a field of its own. */
export function SeveralInput({ field, path, value, onChange }: InputProps<FieldOf<'several'>>) {
  const several = { field, path, values: listOf(value), onChange };
  switch (field.of.kind) {
    case 'choice':
      return <ChooseSeveral {...several} options={field.of.options} />;
    case 'pick':
      return <PickSeveral {...several} picks={field.of.picks} />;
    case 'text':
    case 'number':
    case 'day':
    case 'time':
    case 'yesNo':
    case 'agree':
    case 'several':
    case 'parts':
    case 'pairs':
      return <RepeatInput {...several} />;
  }
}
