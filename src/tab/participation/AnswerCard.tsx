import { useState } from 'react';
import type { AgendaItemView, MeetingView } from '../../api/views';
import { PlaceLink } from '../app/PlaceLink';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { OutcomeBar } from '../meeting/OutcomeBar';
import { useMeeting } from '../meeting/openMeeting';
import { usePreparingTexts } from '../preparing/preparingTexts';
import type { ActOutcome } from '../service/answer';
import { AnswerLine } from './AnswerLine';

/** What a sent agenda asks of a person: who comes for their party to each line, and what they themselves present. */
export function AnswerCard() {
  const { view } = useMeeting();
  const { answers: texts, radar } = usePreparingTexts();
  const { body, meeting, participation, me, may } = view;
  const lines = linesOf(view);
  const presents = view.items.filter(({ presenter }) => presenter === me.name).map(({ title }) => `”${title}”`);
  const open = participation.answersFor.flatMap((partyKey) =>
    concerning(lines, partyKey).filter(({ id }) => answerTo(view, id, partyKey) === 'notAnswered'),
  ).length;
  const mayAnswer = may.includes('answerAgenda');
  const form = (act: string) => ({ kind: 'acts', body: body.nr, meeting: meeting.id, act }) as const;
  const asked = participation.answersFor.some((partyKey) => concerning(lines, partyKey).length > 0);
  if (participation.answersFor.length === 0 && presents.length === 0) return null;
  return (
    <Card heading={texts.heading}>
      {(open > 0 || presents.length > 0) && (
        <MessageBar intent="info">
          <h3>{texts.waits}</h3>
          {open > 0 && mayAnswer && <p>{texts.toAnswer(open)}</p>}
          {presents.length > 0 && <p>{texts.presents(presents)}</p>}
        </MessageBar>
      )}
      {participation.answersFor.length > 0 && !asked && <p>{texts.none}</p>}
      {asked && open === 0 && <MessageBar intent="good">{texts.allAnswered}</MessageBar>}
      {asked && !mayAnswer && <p>{texts.closed}</p>}
      {mayAnswer &&
        participation.answersFor.map((partyKey) => (
          <PartyAnswers key={partyKey} partyKey={partyKey} lines={concerning(lines, partyKey)} />
        ))}
      <p className={look.inline}>
        {may.includes('requestGuest') && <PlaceLink to={form('requestGuest')}>{radar.requestGuest}</PlaceLink>}
        {mayAnswer && <PlaceLink to={form('tellAbsence')}>{radar.tellAbsence}</PlaceLink>}
      </p>
    </Card>
  );
}

interface PartyAnswersProps {
  readonly partyKey: string;
  readonly lines: readonly AgendaItemView[];
}

function PartyAnswers({ partyKey, lines }: PartyAnswersProps) {
  const { view, perform, reload } = useMeeting();
  const { answers: texts } = usePreparingTexts();
  const [progress, setProgress] = useState<number>();
  const [outcome, setOutcome] = useState<ActOutcome>();
  const party = view.parties.find((one) => one.partyKey === partyKey);
  const open = lines.filter(({ id }) => answerTo(view, id, partyKey) === 'notAnswered');
  const all = async () => {
    setOutcome(undefined);
    let ended: ActOutcome | undefined;
    for (const [index, { id, version }] of open.entries()) {
      setProgress(index);
      ended = await perform('answerAgenda', { id, version, partyKey, answer: 'representative' });
      if (ended.kind !== 'done') break;
    }
    await reload();
    setProgress(undefined);
    setOutcome(ended?.kind === 'done' ? { ...ended, done: { ...ended.done, text: texts.saved } } : ended);
  };
  if (lines.length === 0) return null;
  return (
    <section aria-label={texts.party(party?.name ?? partyKey)}>
      <p className={look.spread}>
        <strong>{texts.party(party?.name ?? partyKey)}</strong>
        <span className={look.quiet}>{texts.answered(lines.length - open.length, lines.length)}</span>
      </p>
      {open.length > 1 && (
        <Button appearance="primary" blocked={progress === undefined ? 'free' : 'blocked'} onClick={() => void all()}>
          {progress === undefined ? texts.all : texts.saving(progress + 1, open.length)}
        </Button>
      )}
      <OutcomeBar outcome={outcome} />
      <ul className={look.rows}>
        {lines.map((line) => (
          <li key={line.id}>
            <AnswerLine line={line} partyKey={partyKey} representative={party?.representative ?? null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What has gone out: nobody is asked about a draft. */
function linesOf({ items }: MeetingView): readonly AgendaItemView[] {
  return items.filter(({ standing }) => standing === 'sent' || standing === 'supplement');
}

function concerning(lines: readonly AgendaItemView[], partyKey: string): readonly AgendaItemView[] {
  return lines.filter(({ parties }) => parties.includes(partyKey));
}

function answerTo({ participation }: MeetingView, itemId: string, partyKey: string) {
  return participation.answers.find((one) => one.itemId === itemId && one.partyKey === partyKey)?.answer;
}
