import type { Address, Attachment } from 'postal-mime';
import type { CaughtMail } from './mailbox';

/** A mail as `/local/mail` shows it. */
export function shownMail({ id, email }: CaughtMail): object {
  return {
    id,
    from: email.from?.address ?? '',
    fromName: email.from?.name ?? '',
    to: addresses(email.to),
    cc: addresses(email.cc),
    subject: email.subject ?? '',
    date: email.date ?? null,
    messageId: email.messageId ?? null,
    text: email.text ?? '',
    html: email.html ?? null,
    headers: Object.fromEntries(email.headers.map(({ key, value }) => [key, value])),
    attachments: email.attachments.map((attachment, index) => ({
      name: attachment.filename ?? `bilaga-${String(index + 1)}`,
      type: attachment.mimeType,
      size: bytesOf(attachment).byteLength,
      href: `/local/mail/${id}/attachments/${String(index)}`,
    })),
  };
}

/** The bytes of an attachment; postal-mime gives text as text where it can. */
export function bytesOf(attachment: Attachment): Uint8Array {
  const { content } = attachment;
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : new Uint8Array(content);
}

function addresses(list: readonly Address[] | undefined): readonly string[] {
  return (list ?? []).flatMap((one) => (one.address === undefined ? [] : [one.address.toLowerCase()]));
}
