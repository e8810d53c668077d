import { useId, useState } from 'react';
import type { ResolutionView } from '../../api/boardView';
import { VOTES, type VoteCast } from '../../core/voting/vote';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { SelectField } from '../look/SelectField';
import { useMeeting } from '../meeting/openMeeting';
import styles from '../running/running.module.css';
import { useRunTexts } from '../running/runTexts';
import type { Press } from '../running/usePress';
import type { AtItem } from './WhoServes';

export interface QuestionProps extends Pick<AtItem, 'at'> {
  readonly question: ResolutionView['questions'][number];
  readonly resolution: Pick<ResolutionView, 'id' | 'version'>;
  readonly press: Press;
}

const FOUND = ['unanimous', 'carried', 'lost'] as const;

/** A question put to the meeting: what the chair finds, by one press, or the votes of each, counted. */
export function Question({ question, resolution: { id, version }, at, press }: QuestionProps) {
  const { view } = useMeeting();
  const { board: texts } = useRunTexts();
  const [counting, setCounting] = useState<'counting' | 'found'>('found');
  const [cast, setCast] = useState<Readonly<Record<string, VoteCast>>>({});
  const [casting, setCasting] = useState<'yes' | 'no' | ''>('');
  const name = useId();
  const put = { id, version, question: question.nr };
  const votes = at.serving.flatMap(({ upn }) => {
    const vote = cast[upn];
    return vote === undefined ? [] : [{ upn, vote }];
  });
  const save = () =>
    void press.press('takeVote', {
      ...put,
      found: 'counted',
      votes,
      castingVote: casting === '' ? null : casting,
    });
  return (
    <fieldset className={styles.panel}>
      <legend className={look.strong}>{question.text}</legend>
      {question.outcome !== null && <p>{question.outcome}</p>}
      {question.outcome === null && view.may.includes('takeVote') && (
        <div className={look.inline}>
          {FOUND.map((found) => (
            <Button key={found} onClick={() => void press.press('takeVote', { ...put, found })}>
              {texts[found]}
            </Button>
          ))}
          <Button
            aria-expanded={counting === 'counting'}
            onClick={() => setCounting((now) => (now === 'counting' ? 'found' : 'counting'))}
          >
            {texts.count}
          </Button>
        </div>
      )}
      {question.outcome === null && counting === 'counting' && (
        <>
          {at.serving.map(({ upn, name }) => (
            <div key={upn} className={look.spread} role="radiogroup" aria-label={texts.voteOf(name)}>
              <span>{name}</span>
              <span className={look.inline}>
                {VOTES.map((vote) => (
                  <label key={vote}>
                    <input
                      type="radio"
                      name={`${name}-${upn}`}
                      checked={cast[upn] === vote}
                      onChange={() => setCast((before) => ({ ...before, [upn]: vote }))}
                    />{' '}
                    {texts.votes[vote]}
                  </label>
                ))}
              </span>
            </div>
          ))}
          <div className={styles.form}>
            <SelectField
              id={name}
              label={texts.casting}
              value={casting}
              choices={[
                { value: '', name: texts.noCasting },
                { value: 'yes', name: texts.votes.yes },
                { value: 'no', name: texts.votes.no },
              ]}
              onValue={setCasting}
            />
            <Button appearance="primary" onClick={save}>
              {texts.saveVotes}
            </Button>
          </div>
        </>
      )}
    </fieldset>
  );
}
