import { useId, useState } from 'react';
import type { RegistrarRow } from '../../api/registrarView';
import look from '../look/look.module.css';
import { TextField } from '../look/TextField';
import type { PageActs } from '../pages/usePageActs';
import { base64Of } from '../service/base64';
import { usePapersTexts } from './papersTexts';

export interface SignedFileProps {
  readonly row: RegistrarRow;
  readonly acts: PageActs;
}

/** Takes the signed file of minutes, or its scan, to the archive, with its number in the register. */
export function SignedFile({ row: { id, version, title }, acts }: SignedFileProps) {
  const texts = usePapersTexts();
  const [state, setState] = useState<'ready' | 'sending'>('ready');
  const [number, setNumber] = useState('');
  const field = useId();
  const send = async (file: File | undefined) => {
    if (file === undefined) return;
    setState('sending');
    await acts.ask('keepSigned', { id, version, name: file.name, content: await base64Of(file), number });
    setState('ready');
  };
  return (
    <>
      <TextField id={`${field}-number`} label={texts.number} value={number} onValue={setNumber} />
      <label htmlFor={field} className={look.inline}>
        <span>{state === 'ready' ? texts.acts['keepSigned'] : texts.sending}</span>
        <input
          id={field}
          type="file"
          accept=".pdf"
          aria-label={`${texts.acts['keepSigned'] ?? ''}: ${title}`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            void send(file);
          }}
        />
      </label>
    </>
  );
}
