import type { Instant } from '../../src/core/calendar';
import type { AskedLast } from '../../src/doing/asking/questions';
import { carryFiles, type Carried, type LetterFile } from '../../src/doing/mail/carrying';
import type { KeptLetter } from '../../src/doing/mail/keeping';
import * as lists from '../../src/storage/lists';
import { deliveryKey } from '../conversation/deliveries';
import type { MailIn } from './around';
import { turnOf } from './mailTurn';
import { parseLetter } from './parsing';

/** How long a draft waits for its yes, and so how old its letter may be, in milliseconds. */
const DRAFT_LIVES_MS = 26 * 3_600_000;

/**
 * Lets the files of the letter that a draft was made from follow its proposal, once it is one; undefined where there are
 * none, or the draft was made otherwise. The letter is read anew as it was kept.
 */
export async function carryEnclosed(
  { world }: MailIn,
  kept: KeptLetter,
  asked: AskedLast,
): Promise<Carried | undefined> {
  if (asked.kind !== 'proposal' || asked.member.site !== kept.site) return undefined;
  const files = await filesOf(kept, asked.draft.key, (world.now() - DRAFT_LIVES_MS) as Instant);
  return files.length === 0 ? undefined : carryFiles(world, asked.member, `proposal:${asked.draft.key}`, files);
}

async function filesOf({ site, letter }: KeptLetter, draftKey: string, since: Instant): Promise<readonly LetterFile[]> {
  const { letters } = await site.read({
    letters: { list: lists.lettersIn, where: { sender: letter.sender, receivedAt: { from: since } } },
  });
  const from = letters.rows.find(
    ({ key }) => `draft:${deliveryKey(turnOf(key, '', () => Promise.resolve('')))}` === draftKey,
  );
  const bytes = from === undefined ? undefined : await site.documentBytes(from.original.address);
  return bytes === undefined ? [] : (await parseLetter(bytes)).files;
}
