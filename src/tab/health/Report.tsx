import { useRef, useState, type Ref } from 'react';
import type { ReportPage } from '../../api/healthView';
import type { Day } from '../../core/calendar';
import type { ReportKind } from '../../core/health/report';
import { useTab } from '../app/tab';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import { FileButton } from '../look/FileButton';
import field from '../look/field.module.css';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { useStandAt } from '../look/useStandAt';
import type { Answer } from '../service/answer';
import { useAnnounce } from '../words/announcer';
import { useTexts } from '../words/words';
import styles from './health.module.css';
import { useHealthTexts } from './healthTexts';

type Half = 'first' | 'second';
const KINDS: readonly ReportKind[] = ['halfYearReport', 'statusReport'];
const HALVES: readonly Half[] = ['first', 'second'];
const FORMS = ['docx', 'pdf'] as const;

export interface ReportProps {
  readonly body: string;
  readonly year: number;
  readonly today: Day;
}

/** The draft of a report, made when it is asked for: to be read, copied or printed (PL-11, PL-13). */
export function Report({ body, year, today }: ReportProps) {
  const { service } = useTab();
  const texts = useHealthTexts();
  const tab = useTexts();
  const announce = useAnnounce();
  const [kind, setKind] = useState<ReportKind>('halfYearReport');
  const [half, setHalf] = useState<Half>(today.slice(5, 7) < '07' ? 'first' : 'second');
  const [answer, setAnswer] = useState<Answer<ReportPage>>();
  const draft = useStandAt<HTMLHeadingElement>(answer);
  const make = async () => {
    announce(tab.shell.loading);
    setAnswer(await service.ofBody<ReportPage>(body, `report?kind=${kind}&year=${String(year)}&half=${half}`));
  };
  return (
    <Card heading={texts.report}>
      <p>{texts.reportAbout}</p>
      <div className={styles.choices}>
        <Choice label={texts.kind} value={kind} all={KINDS} words={texts.kinds} onChange={setKind} />
        <Choice label={texts.half} value={half} all={HALVES} words={texts.halves} onChange={setHalf} />
        <Button appearance="primary" onClick={() => void make()}>
          {texts.make}
        </Button>
      </div>
      {answer?.kind === 'trouble' && <MessageBar intent="bad">{tab.trouble[answer.trouble].text}</MessageBar>}
      {answer?.kind === 'ok' && <Draft report={answer.value} heading={draft} />}
    </Card>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly all: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, all, words, onChange }: ChoiceProps<Value>) {
  return (
    <label className={field.field}>
      <span className={field.label}>{label}</span>
      <select
        className={field.input}
        value={value}
        onChange={(event) => {
          const chosen = all.find((one) => one === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {all.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Where the service gives the draft as a file: the one that is shown, whatever is chosen since. */
function fileOf({ body, kind, from }: ReportPage, form: (typeof FORMS)[number]): string {
  const half: Half = from.slice(5, 7) < '07' ? 'first' : 'second';
  return `bodies/${body.nr}/report/document?kind=${kind}&year=${from.slice(0, 4)}&half=${half}&as=${form}`;
}

interface DraftProps {
  readonly report: ReportPage;
  readonly heading: Ref<HTMLHeadingElement>;
}

function Draft({ report, heading }: DraftProps) {
  const texts = useHealthTexts();
  const announce = useAnnounce();
  const article = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<string>();
  const { title, from, to, parts } = report;
  const tell = (sentence: string) => {
    setSaid(sentence);
    announce(sentence);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(article.current?.innerText ?? '');
      tell(texts.copied);
    } catch {
      tell(texts.notCopied);
    }
  };
  return (
    <>
      <article ref={article} className={styles.draft} aria-label={title}>
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <p className={look.quiet}>{texts.period(from, to)}</p>
        {parts.map(({ part, heading: name, lines, nothing }) => (
          <div key={part}>
            <h3>{name}</h3>
            {nothing !== null && <p>{nothing}</p>}
            <ul>
              {lines.map((line) => (
                <li key={`${line.from.list} ${String(line.from.id)} ${line.text}`}>
                  {texts.line(line.day, line.text)}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </article>
      <div className={styles.choices}>
        <Button onClick={() => void copy()}>{texts.copy}</Button>
        <Button onClick={() => window.print()}>{texts.print}</Button>
        {FORMS.map((form) => (
          <FileButton
            key={form}
            path={fileOf(report, form)}
            name={`${title}.${form}`}
            label={texts.file[form]}
            failed={texts.fileFailed}
          />
        ))}
        {said !== undefined && <span className={look.quiet}>{said}</span>}
      </div>
    </>
  );
}
