import type { BudgetView } from '../../api/measuresView';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import styles from '../pages/page.module.css';
import { useMeasuresTexts } from './measuresTexts';

/** A budget as a table that is added up: what it is for, against its frame, with what neither explains (BAD-23, AMB-04). */
export function BudgetCard({ budget }: { readonly budget: BudgetView }) {
  const texts = useMeasuresTexts();
  const { title, checked, goals, sentences, statements, restsOn } = budget;
  return (
    <Card heading={title}>
      {checked !== null && checked.unexplained !== 0 && budget.uses.length > 0 && (
        <MessageBar intent="warn">
          {checked.unexplained > 0 ? texts.gap(checked.unexplained) : texts.over(-checked.unexplained)}
        </MessageBar>
      )}
      <Uses budget={budget} />
      <Sources budget={budget} />
      <Shares budget={budget} />
      {goals.length > 0 && (
        <section aria-label={texts.goals}>
          <h3>{texts.goals}</h3>
          <ul>
            {goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </section>
      )}
      {statements.map(({ about, statements: said, agreement }) => (
        <section key={about} aria-label={about}>
          <h3>{about}</h3>
          <p className={look.quiet}>{agreement === 'differ' ? texts.said : texts.alsoSaid}</p>
          <ul>
            {said.map(({ says, where }) => (
              <li key={`${says} ${where}`}>{texts.statement(says, where)}</li>
            ))}
          </ul>
        </section>
      ))}
      {restsOn !== null && <p className={look.quiet}>{texts.restsOn(restsOn.what, restsOn.on)}</p>}
      {sentences.length > 0 && (
        <details>
          <summary>{texts.arithmetic}</summary>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function Uses({ budget: { title, uses, frame, checked } }: { readonly budget: BudgetView }) {
  const texts = useMeasuresTexts();
  if (uses.length === 0) return frame === null ? null : <p>{texts.nothingListed(frame)}</p>;
  const row = (name: string, amount: number) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td className={styles.number}>{texts.tkr(amount)}</td>
    </tr>
  );
  return (
    <div className={styles.wide} role="region" aria-label={`${title}: ${texts.use}`} tabIndex={0}>
      <table className={styles.table}>
        <caption>{texts.use}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col" className={styles.number}>
              {texts.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {uses.map((use, index) => (
            <tr key={`${String(index)} ${use.title}`}>
              <td>{use.title}</td>
              <td className={styles.number}>{texts.tkr(use.tkr)}</td>
            </tr>
          ))}
        </tbody>
        {checked !== null && (
          <tfoot>
            {row(texts.sum, checked.listed)}
            {row(texts.frame, checked.frame)}
            {checked.unexplained > 0 && row(texts.unexplained, checked.unexplained)}
            {checked.unexplained < 0 && row(texts.tooMuch, -checked.unexplained)}
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Sources({ budget: { parts, checked } }: { readonly budget: BudgetView }) {
  const texts = useMeasuresTexts();
  if (parts.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption>{texts.sources}</caption>
      <tbody>
        {parts.map(({ kind, tkr }) => (
          <tr key={kind}>
            <th scope="row">{texts.partKinds[kind]}</th>
            <td className={styles.number}>{texts.tkr(tkr)}</td>
          </tr>
        ))}
        {checked !== null && checked.partsGap !== 0 && (
          <tr>
            <th scope="row">{checked.partsGap > 0 ? texts.unexplained : texts.tooMuch}</th>
            <td className={styles.number}>{texts.tkr(Math.abs(checked.partsGap))}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Shares({ budget: { title, shares } }: { readonly budget: BudgetView }) {
  const texts = useMeasuresTexts();
  // What nobody has said of a year is no zero.
  if (shares.every(({ tkr }) => tkr === 0)) return null;
  const number = (amount: number | null) => (amount === null ? '–' : texts.tkr(amount));
  return (
    <div className={styles.wide} role="region" aria-label={`${title}: ${texts.payer}`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.payer}</th>
            <th scope="col" className={styles.number}>
              {texts.amount}
            </th>
            <th scope="col" className={styles.number}>
              {texts.share}
            </th>
            <th scope="col" className={styles.number}>
              {texts.expected}
            </th>
            <th scope="col" className={styles.number}>
              {texts.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ payer, tkr, share, expected, difference }) => (
            <tr key={payer}>
              <th scope="row">{payer}</th>
              <td className={styles.number}>{texts.tkr(tkr)}</td>
              <td className={styles.number}>{share === null ? texts.noShare : texts.percent(share)}</td>
              <td className={styles.number}>{number(expected)}</td>
              <td className={styles.number}>{number(difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
