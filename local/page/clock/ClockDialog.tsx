import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Instant } from '../../../src/core/calendar';
import { instant } from '../../../src/core/calendar';
import type { Session } from '../shell/session';
import { texts } from '../texts';
import { fieldOfMoment, momentOfField } from '../times';
import { Ran } from './Ran';
import { useMoving } from './useMoving';

const DAY = 24 * 60 * 60 * 1000;
const STEPS = [
  { name: texts.clock.day, days: 1 },
  { name: texts.clock.week, days: 7 },
  { name: texts.clock.month, days: 28 },
];

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ClockDialogProps {
  readonly session: Session;
  readonly now: string;
  readonly onMoved: () => void;
  readonly onClose: () => void;
}

export function ClockDialog({ session, now, onMoved, onClose }: ClockDialogProps) {
  const styles = useStyles();
  const [value, setValue] = useState(() => fieldOfMoment((instant(now) + DAY) as Instant));
  const moving = useMoving(onMoved);
  const step = (days: number) => {
    const from = momentOfField(value) ?? instant(now);
    setValue(fieldOfMoment((Math.max(from, instant(now)) + days * DAY) as Instant));
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.clock.move}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{texts.clock.about}</Text>
            <Field
              label={texts.clock.to}
              {...(moving.state === 'refused' ? { validationMessage: moving.sentence, validationState: 'error' } : {})}
            >
              <Input type="datetime-local" value={value} onChange={(_event, data) => setValue(data.value)} />
            </Field>
            <div className={styles.steps}>
              {STEPS.map(({ name, days }) => (
                <Button key={days} size="small" onClick={() => step(days)}>
                  + {name}
                </Button>
              ))}
            </div>
            <div role="status">
              {moving.state === 'moving' && <Spinner size="tiny" label={texts.clock.moving} />}
              {moving.state === 'moved' && <Ran session={session} move={moving.move} />}
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{texts.close}</Button>
            <Button
              appearance="primary"
              disabledFocusable={moving.state === 'moving'}
              onClick={() => moving.start(instant(now), momentOfField(value))}
            >
              {texts.clock.go}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
