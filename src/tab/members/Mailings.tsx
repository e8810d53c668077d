import type { MailedView, MailingView } from '../../api/mailingView';
import { Badge, type Tone } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import styles from '../pages/page.module.css';
import { useMembersTexts } from './membersTexts';

const TONES: Readonly<Record<MailedView['standing'], Tone>> = {
  sent: 'good',
  waiting: 'plain',
  failed: 'bad',
  notNeeded: 'plain',
};

/** What has been sent to those in the body, each mailing opened for who got it, how and with what result. */
export function Mailings({ mailings }: { readonly mailings: readonly MailingView[] }) {
  const texts = useMembersTexts();
  return (
    <Card heading={texts.mailings}>
      <p className={look.quiet}>{texts.mailingsAbout}</p>
      {mailings.length === 0 && <p>{texts.noMailings}</p>}
      {mailings.length > 0 && (
        <ul className={look.rows}>
          {mailings.map((mailing) => (
            <li key={mailing.id}>
              <Mailing mailing={mailing} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Mailing({ mailing: { title, on, reached, of, to } }: { readonly mailing: MailingView }) {
  const texts = useMembersTexts();
  const failed = to.filter(({ standing }) => standing === 'failed').length;
  return (
    <details>
      <summary>
        {title} <Badge tone={failed > 0 ? 'bad' : 'plain'}>{texts.reached(reached, of)}</Badge>
      </summary>
      <div className={styles.wide} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <caption>{texts.mailedOn(on)}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.receiver}</th>
              <th scope="col">{texts.way}</th>
              <th scope="col">{texts.result}</th>
            </tr>
          </thead>
          <tbody>
            {to.map((one, index) => (
              <tr key={`${String(index)} ${one.name}`}>
                <th scope="row">{one.name}</th>
                <td>{one.way}</td>
                <td>
                  <Badge tone={TONES[one.standing]}>{texts.standings[one.standing]}</Badge> {one.result}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
