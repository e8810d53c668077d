/** "Sv:", "Re:" as mail programs put before the subject of an answer, perhaps several. */
const MARKS = /^(?:\s*(?:sv|re|aw|vs)\s?:)+/iu;
/** A subject is one short line. */
const LONGEST_SUBJECT = 160;

/** An answer pasted with its subject as the first line: what it answers, and what it says. */
interface Reply {
  readonly subject: string;
  readonly said: string;
}

/** The subject and the words of a text that begins with the subject line of an answer, or undefined. */
export function replyIn(text: string): Reply | undefined {
  const mark = MARKS.exec(text)?.[0];
  if (mark === undefined) return undefined;
  const end = text.indexOf('\n');
  if (end > LONGEST_SUBJECT) return undefined;
  const subject = (end === -1 ? text : text.slice(0, end)).slice(mark.length).trim();
  return { subject, said: end === -1 ? '' : text.slice(end).trim() };
}
