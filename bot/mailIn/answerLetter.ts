import { settleLetter, type KeptLetter } from '../../src/doing/mail/keeping';
import * as lists from '../../src/storage/lists';
import { mailInTexts } from '../../src/texts/mailIn';
import type { Caller } from '../conversation/caller';
import { bodyAddress } from '../notices/bodyAddress';
import { letterOf } from '../notices/letter';
import type { Answering, MailIn } from './around';
import type { ParsedLetter } from './parsing';

/** The mail server could not take the answer now: the letter is read again later. */
class AnswerWaits extends Error {
  override readonly name = 'AnswerWaits';
}

/**
 * Answers a letter with a letter to the address in the register, whatever address it came from. What waits for an answer
 * is answered to an address that proves that this letter was read. Throws where the mail server takes nothing now.
 */
export async function answerLetter(
  { world, post, mailFrom, proofs }: MailIn,
  kept: KeptLetter,
  parsed: ParsedLetter,
  of: { readonly caller: Caller; readonly answering: Answering },
): Promise<void> {
  const { site, letter } = kept;
  const { lines, asked, subject } = of.answering;
  const [member] = of.caller.members;
  if (lines.length === 0 || member === undefined) return settleLetter(kept, 'read', 'nothing to say');
  const { bodies } = await site.read({ bodies: { list: lists.bodies, where: { nr: letter.bodyNr } } });
  const { language } = of.caller;
  const texts = mailInTexts(language);
  const from = bodyAddress(mailFrom, site.organisation, letter.bodyNr);
  const proof = asked === null ? null : proofs.of(asked);
  const told = {
    subject: subject === 'shown' && parsed.subject !== '' ? texts.subject(bare(parsed.subject)) : texts.subjectAlone,
    ...{ lead: texts.lead, facts: [], lines, next: asked === null ? '' : texts.howToAnswer },
  };
  const answer = letterOf(told, {
    ...{ organisation: site.organisation, key: `answer ${letter.key}`, date: new Date(world.now()), from, language },
    ...{ bodyName: bodies.rows[0]?.name ?? '', chairName: '', to: member.person, attachments: [] },
  });
  const { outcome, result } = await post.send({
    ...answer,
    answers: {
      replyTo: bodyAddress(mailFrom, site.organisation, letter.bodyNr, proof),
      inReplyTo: parsed.messageId,
    },
  });
  if (outcome === 'later') throw new AnswerWaits(result);
  return settleLetter(kept, 'read', `${outcome === 'sent' ? 'answered' : 'answer refused'} ${result}`);
}

function bare(subject: string): string {
  return subject.replace(/^(?:\s*(?:sv|re|vb|fwd?)\s*:)+\s*/i, '').slice(0, 200);
}
