import type { AskedView } from '../../api/matterViews';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useMattersTexts } from './mattersTexts';

/** What several were asked in a matter, how far it has come, and what each answered. */
export function Asked({ asked }: { readonly asked: AskedView }) {
  const texts = useMattersTexts();
  const { kind, title, answered, of, waitingFor, overdue, answers } = asked;
  return (
    <Card
      heading={texts.asked[kind]}
      aside={<Badge tone={answered === of ? 'good' : 'brand'}>{texts.answered(answered, of)}</Badge>}
    >
      <p className={look.strong}>{title}</p>
      <p>
        {texts.answeredOf(answered, of)} {waitingFor.length > 0 && texts.waitingFor(waitingFor)}
      </p>
      {overdue.length > 0 && <p>{texts.overdue(overdue)}</p>}
      <ul className={look.rows}>
        {answers.map(({ name, text, answeredOn }) => (
          <li key={name}>{texts.answer(name, text, answeredOn)}</li>
        ))}
      </ul>
    </Card>
  );
}
