import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import { usePreparingTexts } from '../preparing/preparingTexts';
import type { Saving } from '../saving/saving';
import { useTexts } from '../words/words';
import styles from './agenda.module.css';
import type { LineContent, Lines } from './lines';
import { clashesIn, settled, type LineClash } from './mergeLines';

export interface AgendaTroubleProps {
  readonly saving: Saving<Lines>;
  readonly choose: (lines: Lines) => void;
}

/** Why the agenda is not saved: a rule said no, or two changed the same text. Then both texts stand until one is chosen. */
export function AgendaTrouble({ saving: { trouble, base, value }, choose }: AgendaTroubleProps) {
  const { clash: texts } = usePreparingTexts();
  if (trouble === null) return null;
  if (trouble.kind === 'refused') return <MessageBar intent="bad">{trouble.text}</MessageBar>;
  const { theirs } = trouble;
  const clashes = clashesIn(base, value, theirs);
  const canKeepBoth = clashes.every(({ field }) => field === 'description');
  return (
    <MessageBar
      intent="warn"
      actions={
        <>
          <Button onClick={() => choose(settled(base, value, theirs, 'mine'))}>{texts.keepMine}</Button>
          <Button onClick={() => choose(settled(base, value, theirs, 'theirs'))}>{texts.takeTheirs}</Button>
          {canKeepBoth && (
            <Button onClick={() => choose(settled(base, value, theirs, 'both'))}>{texts.keepBoth}</Button>
          )}
        </>
      }
    >
      <h3>{texts.heading}</h3>
      <p>{texts.about}</p>
      {clashes.map((clash) => (
        <BothTexts key={`${clash.lineKey} ${clash.field}`} clash={clash} />
      ))}
    </MessageBar>
  );
}

function BothTexts({ clash }: { readonly clash: LineClash }) {
  const { clash: texts } = usePreparingTexts();
  const tell = useTelling();
  const { title, field, mine, theirs } = clash;
  return (
    <div className={styles.clash}>
      <h4>
        {title} · {texts.fields[field]}
      </h4>
      <dl>
        <div>
          <dt className={look.quiet}>{texts.mine}</dt>
          <dd className={styles.wording}>{tell(field, mine)}</dd>
        </div>
        <div>
          <dt className={look.quiet}>{texts.theirs}</dt>
          <dd className={styles.wording}>{tell(field, theirs)}</dd>
        </div>
      </dl>
    </div>
  );
}

/** What stands in a field, in words. */
function useTelling(): (field: keyof LineContent, value: LineClash['mine']) => string {
  const tab = useTexts();
  const { kinds, line } = useStepTexts();
  const { clash: texts } = usePreparingTexts();
  const { parties } = useMeeting().view;
  return (field, value) => {
    const nameOf = (key: string) => parties.find((party) => party.partyKey === key)?.name ?? key;
    const told = Array.isArray(value) ? value.map(nameOf).join(', ') : String(value ?? '');
    if (told === '') return texts.empty;
    if (field === 'kind') return kinds[told as keyof typeof kinds];
    if (field === 'concern') return line.concerns[told as keyof typeof line.concerns];
    return field === 'theme' ? tab.themes[told as keyof typeof tab.themes] : told;
  };
}
