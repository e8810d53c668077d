import styles from '../running/running.module.css';
import { useRunTexts } from '../running/runTexts';

const COMMANDS = ['decision', 'assignment', 'handled', 'carriedOver', 'section', 'next'] as const;

export interface CommandHelpProps {
  /** Whether the body numbers its items: only then is there a § to give. */
  readonly sections: 'sections' | 'none';
}

/** The short commands that can be written in the notes. */
export function CommandHelp({ sections }: CommandHelpProps) {
  const { commands: texts, keys } = useRunTexts();
  const shown = COMMANDS.filter((name) => name !== 'section' || sections === 'sections');
  return (
    <details className={styles.help}>
      <summary>{texts.help}</summary>
      <p>{texts.about}</p>
      <dl>
        {shown.map((name) => (
          <div key={name}>
            <dt>{texts[name]}</dt>
            <dd>{texts[`${name}Does`]}</dd>
          </div>
        ))}
      </dl>
      <p>
        {texts.toAssignmentKeys} {keys}
      </p>
    </details>
  );
}
