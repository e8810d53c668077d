import { placeNames } from './names/placeNames';
import type { ReadingPlace } from './reading';
import { mailIn } from './text/mail';
import { phrase, wordsOf } from './text/phrase';
import { replyIn } from './text/reply';

/** What the writer says in a message, and what it was pasted with. */
interface OwnWords {
  readonly said: string;
  readonly subject: string | null;
  /** The thread under it, where the writer says something of their own. */
  readonly quoted: string;
}

/**
 * What is to be read of a plain text: not the thread under it, nor the subject of what it answers ("Sv: Kallelse"), which
 * somebody else wrote; but a subject that names a body, a group or a party says what the answer is about.
 */
export function ownWordsOf(plain: string, place: ReadingPlace): OwnWords {
  const mail = mailIn(plain);
  const alone = mail.said === '';
  const own = alone ? (mail.subject ?? mail.quoted) : mail.said;
  const quoted = alone ? '' : mail.quoted;
  const reply = replyIn(own);
  if (reply === undefined || (reply.said === '' && reply.subject !== '')) {
    return { said: own, subject: mail.subject, quoted };
  }
  const { bodies, groups, parties } = placeNames(wordsOf(phrase(reply.subject).folded), place);
  const saysOfWhat = bodies.length + groups.length + parties.length > 0;
  return { said: saysOfWhat ? `${reply.subject}\n${reply.said}` : reply.said, subject: reply.subject, quoted };
}
