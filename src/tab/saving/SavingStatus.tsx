import { Icon } from '../look/Icon';
import { checkIcon, clockIcon, warningIcon } from '../look/icons';
import { useStepTexts } from '../meeting/stepTexts';
import styles from './saving.module.css';
import type { SavingStatus as Status } from './saving';

const ICONS: Readonly<Record<Status, string>> = {
  saved: checkIcon,
  saving: clockIcon,
  incomplete: clockIcon,
  retrying: warningIcon,
  refused: warningIcon,
  clash: warningIcon,
};

/** Whether what is shown has reached the service. Only trouble is read aloud: the rest would interrupt the typing. */
export function SavingStatus({ status }: { readonly status: Status }) {
  const texts = useStepTexts().saving;
  const trouble = status === 'retrying' || status === 'refused' || status === 'clash';
  return (
    <span className={styles.status} data-status={status} role={trouble ? 'alert' : undefined}>
      <Icon path={ICONS[status]} />
      {texts[status]}
    </span>
  );
}
