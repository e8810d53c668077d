import { useEffect, useRef } from 'react';
import type { CardPress } from './drawCard';
import { drawCard } from './drawCard';
import { useCardStyles } from './cardStyles';

interface AdaptiveCardViewProps {
  readonly payload: object;
  readonly name: string;
  readonly pressing: 'idle' | 'busy';
  readonly onPress: (press: CardPress) => void;
}

/** A bot's card. It is drawn anew only when the card itself changes, so that half-written answers stay. */
export function AdaptiveCardView({ payload, name, pressing, onPress }: AdaptiveCardViewProps) {
  const styles = useCardStyles();
  const room = useRef<HTMLDivElement>(null);
  const latest = useRef(onPress);
  useEffect(() => {
    latest.current = onPress;
  });
  const written = JSON.stringify(payload);
  useEffect(() => {
    const drawn = drawCard(JSON.parse(written) as object, (press) => latest.current(press));
    room.current?.replaceChildren(...(drawn === undefined ? [] : [drawn]));
  }, [written]);
  return (
    <fieldset className={styles.frame} disabled={pressing === 'busy'} aria-busy={pressing === 'busy'} aria-label={name}>
      <div ref={room} className={styles.card} />
    </fieldset>
  );
}
