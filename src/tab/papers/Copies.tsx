import { useState } from 'react';
import type { RegistrarRow } from '../../api/registrarView';
import { useTab } from '../app/tab';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { save } from '../service/save';
import { usePapersTexts } from './papersTexts';

export interface CopiesProps {
  /** Address of the body. */
  readonly body: string;
  readonly copies: RegistrarRow['copies'];
}

/** The masked copies made for a request, each to fetch as a file. */
export function Copies({ body, copies }: CopiesProps) {
  const { service } = useTab();
  const texts = usePapersTexts();
  const [failed, setFailed] = useState('');
  if (copies.length === 0) return null;
  const fetchIt = async (id: string, title: string) => {
    setFailed('');
    const answer = await service.file(`bodies/${encodeURIComponent(body)}/copies/${encodeURIComponent(id)}`);
    if (answer.kind === 'ok') save(answer.value, `${title}, ${texts.masked}.pdf`);
    else setFailed(texts.failed);
  };
  return (
    <p className={look.inline}>
      <span className={look.quiet}>{texts.copies}</span>
      {copies.map(({ id, title, places }) => (
        <Button key={id} appearance="subtle" onClick={() => void fetchIt(id, title)}>
          {texts.copy(title, places)}
        </Button>
      ))}
      <span role="status">{failed}</span>
    </p>
  );
}
