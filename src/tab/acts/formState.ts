import { createContext, useContext } from 'react';
import type { ChoicesView } from '../../api/choices';
import type { ActsTexts } from '../../texts/tab/acts/sv';
import type { Complaint } from './values';

/** What every field of a form knows of the form it stands in. */
export interface FormState {
  /** Begins the ids of the form's elements. */
  readonly id: string;
  readonly view: ChoicesView;
  readonly complaints: readonly Complaint[];
}

export const FormContext = createContext<FormState | undefined>(undefined);

export function useForm(): FormState {
  const form = useContext(FormContext);
  if (form === undefined) throw new Error('A field was shown outside its form.');
  return form;
}

/** The id of the element of a field, which the summary of what is wrong leads to. */
export function idOf(form: string, path: string): string {
  return `${form}-${path}`;
}

/** What is wrong with a field, as a sentence beside it. */
export function sentenceOf(texts: ActsTexts['wrong'], { reason, bound = 0 }: Complaint): string {
  switch (reason) {
    case 'missing':
    case 'missingChoice':
    case 'notAgreed':
    case 'notANumber':
    case 'notATime':
    case 'service':
      return texts[reason];
    case 'tooSmall':
    case 'tooLarge':
    case 'tooLong':
      return texts[reason](bound);
  }
}
