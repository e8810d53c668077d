import type { DecisionRow, DecisionsPage } from '../../api/decisionsView';
import { PlaceLink } from '../app/PlaceLink';
import styles from '../listing/listing.module.css';
import { Badge, type Tone } from '../look/Badge';
import look from '../look/look.module.css';
import { useTexts } from '../words/words';
import { useDecisionsTexts } from './decisionsTexts';

const TONES: Readonly<Record<DecisionRow['standing'], Tone>> = {
  pastDue: 'bad',
  open: 'brand',
  failed: 'warn',
  done: 'good',
  nothing: 'plain',
};

export interface DecisionItemProps {
  readonly decision: DecisionRow;
  readonly view: DecisionsPage;
}

/** A decision: what, when, by which §, what it hangs on and what followed. */
export function DecisionItem({ decision, view }: DecisionItemProps) {
  const texts = useDecisionsTexts();
  const { themes } = useTexts();
  const { face, title, text, decidedOn, section, meetingId, theme, tags, standing, effectiveFrom, matterId } = decision;
  const body = view.body.nr;
  if (face === 'masked') {
    return (
      <>
        <h2>{texts.masked(title)}</h2>
        <p>{text}</p>
        <p className={look.quiet}>{texts.taken(decidedOn)}</p>
      </>
    );
  }
  const topics = [...tags.map((tag) => view.tagTitles[tag] ?? tag), ...(theme === null ? [] : [themes[theme]])];
  return (
    <>
      <div className={look.spread}>
        <h2>
          {section !== null && `${texts.section(section)} `}
          {title}
        </h2>
        <Badge tone={TONES[standing]}>{texts.standings[standing]}</Badge>
      </div>
      <p className={styles.text}>{text}</p>
      <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>
        {meetingId === null ? (
          texts.taken(decidedOn)
        ) : (
          <PlaceLink to={{ kind: 'meeting', body, meeting: meetingId, step: null }}>{texts.taken(decidedOn)}</PlaceLink>
        )}
        {effectiveFrom !== null && ` · ${texts.effective(effectiveFrom)}`}
        {topics.length > 0 && ` · ${topics.join(', ')}`}
        {matterId !== null && (
          <>
            {' · '}
            <PlaceLink to={{ kind: 'noun', body, noun: 'matters', row: matterId }}>{texts.matter}</PlaceLink>
          </>
        )}
      </p>
      {(decision.goals.length > 0 || decision.may.includes('tieDecision')) && (
        <p>
          {decision.goals.length > 0 && `${texts.goals}: ${decision.goals.join('; ')}. `}
          {decision.may.includes('tieDecision') && (
            <PlaceLink
              to={{ kind: 'acts', body, meeting: null, act: 'tieDecision', row: decision.id }}
              className={styles.acts}
            >
              {texts.tie}
            </PlaceLink>
          )}
        </p>
      )}
      <Clauses decision={decision} />
      <Conditions decision={decision} body={body} />
      <Assigned decision={decision} body={body} />
      <Informed decision={decision} body={body} />
    </>
  );
}

function Clauses({ decision: { clauses } }: Pick<DecisionItemProps, 'decision'>) {
  const texts = useDecisionsTexts();
  if (clauses.length === 0) return null;
  return (
    <details>
      <summary>{`${texts.clauses} (${String(clauses.length)})`}</summary>
      <ul>
        {clauses.map(({ nr, text, outcome }) => (
          <li key={nr}>{texts.clause(nr, text, texts.outcomes[outcome])}</li>
        ))}
      </ul>
    </details>
  );
}

interface PartProps {
  readonly decision: DecisionRow;
  readonly body: string;
}

function Conditions({ decision: { conditions, meetingId }, body }: PartProps) {
  const texts = useDecisionsTexts();
  if (conditions === null) return null;
  const waits = conditions.parties.some(({ answer }) => answer === 'awaited');
  return (
    <section aria-label={texts.conditions}>
      <p>{conditions.text}</p>
      <ul>
        {conditions.parties.map(({ name, answer, on }) => (
          <li key={name}>{texts.party(name, answer, on)}</li>
        ))}
      </ul>
      {waits && conditions.mayAnswer && (
        <PlaceLink to={{ kind: 'acts', body, meeting: meetingId, act: 'answerCondition' }} className={styles.acts}>
          {texts.answerCondition}
        </PlaceLink>
      )}
    </section>
  );
}

function Assigned({ decision: { assignments }, body }: PartProps) {
  const texts = useDecisionsTexts();
  if (assignments.length === 0) return null;
  return (
    <ul aria-label={texts.toDo}>
      {assignments.map(({ id, who, what, due, state }) => (
        <li key={id} className={look.inline}>
          <PlaceLink to={{ kind: 'noun', body, noun: 'assignments', row: id }}>
            {texts.assigned(who, what, due)}
          </PlaceLink>
          <Badge tone={state === 'done' ? 'good' : state === 'overdue' ? 'bad' : 'plain'}>{texts.states[state]}</Badge>
        </li>
      ))}
    </ul>
  );
}

function Informed({ decision: { id, informed, may }, body }: PartProps) {
  const texts = useDecisionsTexts();
  if (informed === null) return null;
  const { of, missing, source } = informed;
  return (
    <p>
      {texts.informed(of - missing.length, of, missing, source)}{' '}
      {may.includes('informMember') && (
        <PlaceLink to={{ kind: 'acts', body, meeting: null, act: 'informMember', row: id }} className={styles.acts}>
          {texts.inform}
        </PlaceLink>
      )}
    </p>
  );
}
