import { useState } from 'react';
import type { RemarkView } from '../../api/participationView';
import type { AgendaItemView } from '../../api/views';
import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { useStandAt } from '../look/useStandAt';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import type { ActOutcome } from '../service/answer';
import styles from './preparing.module.css';
import { usePreparingTexts } from './preparingTexts';
import { RemarkForm } from './RemarkForm';

export interface RemarksProps {
  readonly item: AgendaItemView;
  readonly remarks: readonly RemarkView[];
  readonly writing: 'may' | 'mayNot';
}

/** What those who prepare say of one line: comments, and other wordings that are taken in or closed (FSG-12). */
export function Remarks({ item, remarks, writing }: RemarksProps) {
  const { act, inTurn, latest } = useMeeting();
  const { remarks: texts } = usePreparingTexts();
  const [outcome, setOutcome] = useState<ActOutcome>();
  // The remark goes from the list with the button that was pressed: the person stands at what came of it.
  const [answered, setAnswered] = useState<ActOutcome>();
  const told = useStandAt<HTMLDivElement>(answered);
  const open = remarks.filter(({ state }) => state === 'open');
  const earlier = remarks.filter((one) => !open.includes(one));

  const answer = async (remark: RemarkView, how: 'taken' | 'closed') => {
    // In turn with the agenda's own saving: the line is read at the version it then has.
    const ended = await inTurn('agenda', () => {
      const { version } = latest().items.find(({ id }) => id === item.id) ?? item;
      return act('answerRemark', { id: item.id, version, answer: how, remarkId: remark.id });
    });
    setOutcome(ended);
    if (ended.kind === 'done') setAnswered(ended);
  };

  return (
    <section className={styles.remarks} aria-label={texts.heading(item.title)}>
      <div ref={told} tabIndex={-1} className="told">
        <OutcomeBar outcome={outcome} />
      </div>
      {remarks.length === 0 && <p className={look.quiet}>{texts.none}</p>}
      <ul className={look.rows}>
        {open.map((remark) => (
          <li key={remark.id}>
            <RemarkText remark={remark} />
            <div className={look.inline}>
              {remark.kind !== 'comment' && (
                <Button aria-label={texts.takeOf(remark.name)} onClick={() => void answer(remark, 'taken')}>
                  {texts.take}
                </Button>
              )}
              <Button
                appearance="subtle"
                aria-label={texts.closeOf(remark.name)}
                onClick={() => void answer(remark, 'closed')}
              >
                {texts.close}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {earlier.length > 0 && (
        <details>
          <summary>{texts.earlier(earlier.length)}</summary>
          <ul className={look.rows}>
            {earlier.map((remark) => (
              <li key={remark.id}>
                <RemarkText remark={remark} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {writing === 'may' && <RemarkForm item={item} onOutcome={setOutcome} />}
    </section>
  );
}

function RemarkText({ remark: { kind, text, name, madeAt, state } }: { readonly remark: RemarkView }) {
  const { remarks: texts } = usePreparingTexts();
  return (
    <>
      <p className={look.inline}>
        {kind !== 'comment' && <Badge tone="plain">{texts.kinds[kind]}</Badge>}
        {state !== 'open' && <Badge tone={state === 'taken' ? 'good' : 'plain'}>{texts[state]}</Badge>}
        <span className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{texts.by(name, madeAt)}</span>
      </p>
      <p className={styles.said}>{text}</p>
    </>
  );
}
