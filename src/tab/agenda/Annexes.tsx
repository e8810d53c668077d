import { useId, useState, type DragEvent } from 'react';
import type { AgendaItemView } from '../../api/views';
import { ANNEX_ENDINGS, LARGEST_ANNEX } from '../../core/documents/annex';
import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeetingTexts } from '../meeting/meetingTexts';
import { useMeetingActs } from '../meeting/openMeeting';
import { EnclosedParts } from '../notes/EnclosedParts';
import { usePreparingTexts } from '../preparing/preparingTexts';
import type { ActOutcome } from '../service/answer';
import { base64Of } from '../service/base64';
import { useAnnounce } from '../words/announcer';
import styles from './agenda.module.css';

export interface AnnexesProps {
  readonly item: AgendaItemView;
  readonly writing: 'may' | 'mayNot';
}

/** The files that go out with a line: dropped on it, or chosen; what is refused is said in a sentence. */
export function Annexes({ item, writing }: AnnexesProps) {
  const { act } = useMeetingActs();
  const { annexes: texts } = usePreparingTexts();
  const { agenda } = useMeetingTexts();
  const announce = useAnnounce();
  const [sending, setSending] = useState<string>();
  const [over, setOver] = useState<'over' | 'away'>('away');
  const [tooLarge, setTooLarge] = useState<string>();
  const [outcome, setOutcome] = useState<ActOutcome>();
  const id = useId();

  const told = (ended: ActOutcome) => {
    setOutcome(ended.kind === 'done' ? undefined : ended);
    if (ended.kind === 'done') announce(ended.done.text);
    return ended.kind === 'done';
  };
  const add = async (files: readonly File[]) => {
    setTooLarge(undefined);
    for (const file of files) {
      // What the service would not read to its end is said before it is sent.
      if (file.size > LARGEST_ANNEX) {
        setTooLarge(file.name);
        break;
      }
      setSending(file.name);
      const content = await base64Of(file);
      if (!told(await act('attachAnnex', { id: item.id, version: item.version, name: file.name, content }))) break;
    }
    setSending(undefined);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver('away');
    void add([...event.dataTransfer.files]);
  };
  const remove = async (annexId: string) =>
    told(await act('removeAnnex', { id: item.id, version: item.version, annexId }));

  return (
    <div
      className={styles.annexes}
      data-over={over}
      onDragOver={(event) => {
        if (writing === 'mayNot' || !event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver('over');
      }}
      onDragLeave={() => setOver('away')}
      onDrop={writing === 'may' ? onDrop : undefined}
    >
      {item.annexes.length > 0 && (
        <ul aria-label={texts.of(item.title)} className={styles.annexList}>
          {item.annexes.map((annex) => (
            <li key={annex.id} className={look.spread}>
              <span>
                {annex.name} <span className={look.quiet}>{texts.facts(annex.size, annex.by)}</span>{' '}
                {annex.ground !== null && <Badge tone="warn">{agenda.secrecy(annex.ground)}</Badge>}
              </span>
              {writing === 'may' && (
                <Button
                  appearance="subtle"
                  aria-label={texts.removeOf(annex.name)}
                  onClick={() => void remove(annex.id)}
                >
                  {texts.remove}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <EnclosedParts enclosed={item.enclosed.filter(({ kind, face }) => kind === 'annex' && face === 'masked')} />
      {tooLarge !== undefined && <MessageBar intent="bad">{texts.tooLarge(tooLarge)}</MessageBar>}
      <OutcomeBar outcome={outcome} />
      {writing === 'may' && (
        <label htmlFor={id} className={styles.drop}>
          <span>{sending === undefined ? texts.drop : texts.sending(sending)}</span>
          <input
            id={id}
            type="file"
            multiple
            accept={ANNEX_ENDINGS.map((ending) => `.${ending}`).join(',')}
            aria-label={texts.choose(item.title)}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = '';
              void add(files);
            }}
          />
        </label>
      )}
    </div>
  );
}
