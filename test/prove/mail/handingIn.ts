import * as lists from '../../../src/storage/lists';
import type { Site } from '../../../src/storage/site';
import type { Inhabitant } from '../around/town';
import type { Received } from './calendars';

/** What lets a mail server of the proof hand in letters to the service, and vouch for who wrote them. */
export const MAIL_IN = { MAIL_IN_KEY: 'proof-'.repeat(8), MAIL_IN_SERVER: 'mail.strandby.example' };
const FORUM = 'samverka+strandby-1@samverka.example';

/** Hands in a letter with a question. Gives its Message-ID where the service has said that it keeps it. */
export async function handIn(url: string, { upn }: Inhabitant, name: string): Promise<string | undefined> {
  const messageId = `<${name}@${upn.slice(upn.indexOf('@') + 1)}>`;
  const raw = [
    `Authentication-Results: ${MAIL_IN.MAIL_IN_SERVER}; dmarc=pass header.from=${upn.slice(upn.indexOf('@') + 1)}`,
    ...[`From: <${upn}>`, `To: ${FORUM}`, `Message-ID: ${messageId}`, `Subject: ${name}`, 'MIME-Version: 1.0'],
    ...['Content-Type: text/plain; charset=utf-8', '', 'När är nästa möte?'],
  ].join('\r\n');
  const answer = await fetch(`${url}/mail?to=${encodeURIComponent(FORUM)}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${MAIL_IN.MAIL_IN_KEY}`, 'Content-Type': 'message/rfc822' },
    body: raw,
  }).catch(() => undefined);
  return answer?.status === 202 ? messageId : undefined;
}

/** How many letters that came in nobody has read to their end. */
export async function unread(site: Site): Promise<number> {
  const { letters } = await site.read({ letters: { list: lists.lettersIn, where: { state: 'waiting' } } });
  return letters.rows.length;
}

/** What is wrong with how these letters were answered: each under one name, however often it was sent. */
export function unanswered(kept: readonly string[], answers: readonly Received[]): readonly string[] {
  return kept.flatMap((messageId) => {
    const names = new Set(answers.filter((one) => one.answers === messageId).map((one) => one.messageId));
    return names.size === 1 ? [] : [`${messageId} has ${String(names.size)} answers of 1.`];
  });
}
