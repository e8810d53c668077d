import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { useMeeting } from '../meeting/openMeeting';
import { usePreparingTexts } from '../preparing/preparingTexts';
import { GuestRequests } from './GuestRequests';
import styles from './participation.module.css';
import { countsOf, radarOf, withoutMandate, type RadarLine } from './radar';

/** The party-gap radar: who is concerned by each line, who holds the mandate, who is missing and who has answered what. */
export function RadarCard() {
  const { view } = useMeeting();
  const { radar: texts } = usePreparingTexts();
  const lines = radarOf(view);
  const gaps = withoutMandate(lines);
  const sent = view.meeting.stage !== 'planned';
  const concerned = lines.filter(({ parties }) => parties.length > 0);
  const { away } = view.participation;
  const complete =
    sent && away.length === 0 && concerned.every((line) => countsOf(line).coming === line.parties.length);
  return (
    <Card heading={texts.heading}>
      {gaps.length > 0 && <MessageBar intent="warn">{texts.noMandate(gaps)}</MessageBar>}
      {away.map((sentence) => (
        <MessageBar key={sentence} intent="warn">
          {sentence}
        </MessageBar>
      ))}
      {!sent && <p className={look.quiet}>{texts.unsent}</p>}
      {complete && concerned.length > 0 && <MessageBar intent="good">{texts.allThere}</MessageBar>}
      <ul className={look.rows}>
        {lines.map((line, index) => (
          <li key={line.itemId}>
            <LineOfRadar line={line} number={index + 1} answers={sent ? 'open' : 'notYet'} />
          </li>
        ))}
      </ul>
      {view.participation.disagreements.length > 0 && (
        <MessageBar intent="info">
          <ul>
            {view.participation.disagreements.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </MessageBar>
      )}
      <GuestRequests />
    </Card>
  );
}

interface LineOfRadarProps {
  readonly line: RadarLine;
  readonly number: number;
  /** Before the agenda is sent nobody has been asked: that nobody has answered says nothing. */
  readonly answers: 'open' | 'notYet';
}

function LineOfRadar({ line, number, answers }: LineOfRadarProps) {
  const { radar: texts } = usePreparingTexts();
  const { coming, missing, open } = countsOf(line);
  if (line.parties.length === 0) {
    return (
      <>
        <h3>
          {number}. {line.title}
        </h3>
        <p className={look.small}>{texts.noParties}</p>
      </>
    );
  }
  return (
    <details>
      <summary>
        {number}. {line.title}
        {answers === 'open' && (
          <span className={`${look.quiet ?? ''} ${look.small ?? ''}`}> {texts.summary(coming, missing, open)}</span>
        )}
      </summary>
      <ul className={styles.parties} aria-label={texts.concerned(line.title)}>
        {line.parties.map(({ partyKey, party, name, state }) => (
          <li key={partyKey} data-state={state}>
            <span>{party}</span>
            <span className={look.quiet}>
              {name !== null && `${name}${answers === 'open' ? ', ' : ''}`}
              {(answers === 'open' || name === null) && texts.states[state]}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
