import type { RuleView } from '../../api/rulesView';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import styles from '../pages/page.module.css';
import { useSettingsTexts } from './settingsTexts';

/** The rules of a body by subject: each in words, with the document and clause it comes from. */
export function Rules({ rules }: { readonly rules: readonly RuleView[] }) {
  const texts = useSettingsTexts();
  const subjects = [...new Set(rules.map(({ subject }) => subject))];
  const undecided = rules.filter(({ source }) => source === null).length;
  return (
    <Card heading={texts.rules} aside={undecided > 0 && <Badge tone="plain">{texts.undecided(undecided)}</Badge>}>
      <p className={look.quiet}>{texts.rulesAbout}</p>
      {subjects.map((subject) => (
        <section key={subject} aria-label={subject}>
          <h3>{subject}</h3>
          <dl className={styles.facts}>
            {rules
              .filter((one) => one.subject === subject)
              .map(({ rule, about, text, clause, source }) => (
                <div key={rule}>
                  <dt>{about}</dt>
                  <dd>
                    <p className={source === null ? look.quiet : undefined}>{text}</p>
                    {clause !== null && <p className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{clause}</p>}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Card>
  );
}
