import { Icon } from '../look/Icon';
import { warningIcon } from '../look/icons';
import { useStepTexts } from '../meeting/stepTexts';
import { useTexts } from '../words/words';
import styles from './agenda.module.css';
import type { Line } from './lines';
import type { LineSurroundings } from './lineActs';
import { StatementButton } from './StatementButton';

/** What a line is for, whom it concerns, who presents it, where it came from, and what is still missing (FSS-16). */
export function LineFacts({ line, parties }: { readonly line: Line } & Pick<LineSurroundings, 'parties'>) {
  const texts = useTexts();
  const { agenda } = useStepTexts();
  // Of a confidential line nothing is known here, so nothing is said to be missing in it.
  if (line.secrecy?.face === 'masked') {
    return (
      <p className={styles.facts}>
        <span>{agenda.minutesShort(line.minutes)}</span>
      </p>
    );
  }
  const missing = missingIn(line).map((what) => agenda[what]);
  const names = line.parties.map((key) => parties.find((party) => party.partyKey === key)?.name ?? key);
  const all = parties.length > 0 && parties.every((party) => line.parties.includes(party.partyKey));
  return (
    <>
      {line.purpose !== '' && <p>{line.purpose}</p>}
      <p className={styles.facts}>
        {line.theme !== null && <span>{texts.themes[line.theme]}</span>}
        {names.length > 0 && (
          <span>
            {agenda.parties}: {all ? agenda.allParties.toLowerCase() : names.join(', ')}
          </span>
        )}
        {line.presenter !== '' && (
          <span>
            {agenda.presenter}: {line.presenter}
          </span>
        )}
        {line.standing !== 'draft' && <span>{agenda.minutesShort(line.minutes)}</span>}
        <span>{line.originText === '' ? agenda.addedHere : line.originText}</span>
      </p>
      {line.id !== null && line.origin !== 'standing' && <StatementButton id={line.id} title={line.title} />}
      {missing.length > 0 && (
        <p className={styles.missing}>
          <Icon path={warningIcon} />
          {agenda.missing(missing)}
        </p>
      )}
    </>
  );
}

/** A standing line concerns everybody and is the chair's; it needs no more than its title. */
function missingIn(line: Line): readonly ('missingPurpose' | 'missingParties' | 'missingPresenter')[] {
  if (line.origin === 'standing' || line.standing !== 'draft') return [];
  return [
    ...(line.purpose.trim() === '' ? (['missingPurpose'] as const) : []),
    ...(line.parties.length === 0 ? (['missingParties'] as const) : []),
    ...(line.presenter.trim() === '' ? (['missingPresenter'] as const) : []),
  ];
}
