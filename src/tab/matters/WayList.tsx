import { useState } from 'react';
import type { HopView, MatterView } from '../../api/matterViews';
import { Badge } from '../look/Badge';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { OutsideLink } from '../look/OutsideLink';
import { useTexts } from '../words/words';
import { placeByPlace } from './geometry';
import { useMattersTexts } from './mattersTexts';
import styles from './matters.module.css';

/** Every step of the way as text, from the beginning or from the end. */
export function WayList({ way }: { readonly way: readonly HopView[] }) {
  const texts = useMattersTexts();
  const [order, setOrder] = useState<'forward' | 'back'>('forward');
  const steps = order === 'forward' ? way : [...way].reverse();
  return (
    <Card
      heading={texts.steps}
      aside={
        <Button
          appearance="subtle"
          aria-pressed={order === 'back'}
          onClick={() => setOrder(order === 'back' ? 'forward' : 'back')}
        >
          {texts.order.back}
        </Button>
      }
    >
      <ol className={`${look.rows ?? ''} ${styles.steps ?? ''}`} reversed={order === 'back'}>
        {steps.map((hop, index) => (
          <Step key={`${hop.day} ${hop.at} ${hop.outcome} ${String(index)}`} hop={hop} />
        ))}
      </ol>
    </Card>
  );
}

function Step({ hop }: { readonly hop: HopView }) {
  const texts = useMattersTexts();
  const { shell } = useTexts();
  const { day, personName, at, outcomeText, from, to, document, standing } = hop;
  return (
    <li>
      <div className={look.spread}>
        <span className={look.strong}>{texts.day(day)}</span>
        <Badge tone={standing === 'published' ? 'good' : 'plain'}>{texts.standing[standing]}</Badge>
      </div>
      <p>{texts.step(at, outcomeText, to, from)}</p>
      <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>
        {texts.by(personName)}{' '}
        {document !== null && <OutsideLink href={document} title={texts.document} hint={shell.opensInNewTab} />}
      </p>
    </li>
  );
}

/** For each place what led there and where it went: the way read in both directions (ESC-07). */
export function PlaceByPlace({ matter }: { readonly matter: MatterView }) {
  const texts = useMattersTexts();
  return (
    <Card heading={texts.places}>
      <ul className={look.rows}>
        {placeByPlace(matter).map(({ name, from, to }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p>
              {texts.cameFromPlaces(from)} {texts.wentTo(to)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
