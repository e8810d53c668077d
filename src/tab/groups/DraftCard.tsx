import { useId } from 'react';
import type { DraftCharterView } from '../../api/groupViews';
import { CHARTER_PARTS, type CharterPart } from '../../core/workingGroups/charter';
import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { ActLink } from '../pages/ActLink';
import styles from '../pages/page.module.css';
import type { PageActs } from '../pages/usePageActs';
import { useGroupsTexts } from './groupsTexts';
import { Seats } from './Seats';

export interface DraftCardProps {
  readonly draft: DraftCharterView;
  readonly body: string;
  readonly acts: PageActs;
}

/** A charter being written, part by part: what is clear and what is missing. It cannot start before all of it is (WG-05). */
export function DraftCard({ draft, body, acts }: DraftCardProps) {
  const texts = useGroupsTexts();
  const hint = useId();
  const { id, version, may, missing, missingFacts, similar } = draft;
  const name = draft.name === '' ? texts.unnamed : draft.name;
  const whole = missing.length + missingFacts.length === 0;
  return (
    <Card
      heading={name}
      aside={
        <span className={look.inline}>
          <Badge tone="brand">{texts.draft}</Badge>
          <Badge tone={missing.length === 0 ? 'good' : 'warn'}>
            {texts.clearOf(CHARTER_PARTS.length - missing.length, CHARTER_PARTS.length)}
          </Badge>
        </span>
      }
    >
      <dl className={styles.facts}>
        {CHARTER_PARTS.map((part) => (
          <div key={part}>
            <dt>{texts.parts[part]}</dt>
            <dd>{missing.includes(part) ? <Badge tone="warn">{texts.missing}</Badge> : textOf(draft, part)}</dd>
          </div>
        ))}
      </dl>
      {missingFacts.length > 0 && (
        <MessageBar intent="warn">
          <p>{texts.alsoSay}</p>
          <ul>
            {missingFacts.map((fact) => (
              <li key={fact}>{texts.facts[fact]}</li>
            ))}
          </ul>
        </MessageBar>
      )}
      <Seats parties={draft.parties} associated={draft.associated} />
      {similar.length > 0 && (
        <MessageBar intent="info">
          <p className={look.strong}>{texts.similar}</p>
          <p>{texts.similarAbout}</p>
          <ul>
            {similar.map((one) => (
              <li key={one.name}>
                {one.name}. {texts.alike(one.words)}
              </li>
            ))}
          </ul>
        </MessageBar>
      )}
      <div className={styles.actions} role="group" aria-label={texts.more(name)}>
        {may.includes('changeCharter') && (
          <ActLink body={body} act="changeCharter" row={id} appearance={whole ? 'secondary' : 'primary'}>
            {texts.write}
          </ActLink>
        )}
        {may.includes('staffCharter') && draft.parties.length > 0 && (
          <ActLink body={body} act="staffCharter" row={id}>
            {texts.staff}
          </ActLink>
        )}
        {may.includes('startGroup') && (
          <Button
            appearance={whole ? 'primary' : 'secondary'}
            blocked={whole && acts.state === 'idle' ? 'free' : 'blocked'}
            aria-describedby={whole ? undefined : hint}
            onClick={() => void acts.ask('startGroup', { id, version })}
          >
            {texts.begin}
          </Button>
        )}
      </div>
      {!whole && (
        <p id={hint} className={look.quiet}>
          {texts.cannotBegin}
        </p>
      )}
    </Card>
  );
}

function textOf(draft: DraftCharterView, part: CharterPart): string {
  return part === 'parties' ? draft.parties.map(({ name }) => name).join(', ') : draft[part];
}
