/**
 * A body's own address: the deployment's mailbox with the body named after a plus sign (RFC 5233), so that one mailbox
 * takes the answers to all and each is told by whom it was written to. `samverka+goteborg-3@kommunen.example`.
 */
export function bodyAddress(mailFrom: string, organisation: string, bodyNr: number): string {
  const at = mailFrom.lastIndexOf('@');
  const mailbox = mailFrom.slice(0, at);
  const named = `${organisation}-${String(bodyNr)}`;
  return `${mailbox}+${named}${mailFrom.slice(at)}`;
}
