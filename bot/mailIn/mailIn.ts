import type { Instant } from '../../src/core/calendar';
import { readBounce } from '../../src/core/mail/bounce';
import { kindOfLetter } from '../../src/core/mail/letter';
import { isVouchedFor } from '../../src/core/mail/vouching';
import { noteOnNotice } from '../../src/doing/mail/delivered';
import {
  claimLetter,
  giveToRegistrar,
  keepLetter,
  lettersFrom,
  lettersWaiting,
  settleLetter,
  type KeptLetter,
} from '../../src/doing/mail/keeping';
import { fieldsOfError } from '../log';
import { bodyIn } from '../notices/bodyAddress';
import type { Underway } from '../underway';
import { answerLetter } from './answerLetter';
import { answerCalendar } from './calendarAnswer';
import { converse } from './conversing';
import { callerByMail } from './mailTurn';
import { parseLetter, type ParsedLetter } from './parsing';
import type { MailIn } from './around';

/** Takes letters in, and reads those that are kept. */
export interface MailReader {
  /** Keeps a letter; what it says is read after the answer, and again until it has been. */
  take(bytes: Uint8Array, recipient: string): Promise<void>;
  close(): void;
}

const EVERY_MS = 60_000;
const MOST_ATTEMPTS = 6;
/** More than a person writes; what writes more is a machine that has learnt to look like one. */
const MOST_AN_HOUR = 30;
const HOUR_MS = 3_600_000;

/** The way in for letters. One that could not be read to its end is read again, here or by another instance. */
export function mailReader(around: MailIn, work: Underway): MailReader {
  const timer = setInterval(() => {
    work.track(readWaiting(around)).catch((error: unknown) => around.log('error', 'mail.failed', fieldsOfError(error)));
  }, EVERY_MS);
  timer.unref();
  return {
    async take(bytes, recipient) {
      const parsed = await parseLetter(bytes);
      const kept = await keepLetter(around.world, {
        ...{ bytes, recipient, sender: parsed.from.slice(0, 255), to: bodyWritten(around, parsed, recipient) },
        kind: kindOfLetter(parsed, around.mailFrom.toLowerCase()),
      });
      void work.track(readOne(around, kept, parsed));
    },
    close: () => clearInterval(timer),
  };
}

/** A server may hand in a letter under the mailbox's own name: then its head says which body it was written to. */
function bodyWritten({ mailFrom }: MailIn, { to }: ParsedLetter, recipient: string) {
  const named = [recipient, ...to].map((address) => bodyIn(mailFrom, address));
  return named.find((one) => one !== null) ?? null;
}

async function readWaiting(around: MailIn): Promise<void> {
  for (const kept of await lettersWaiting(around.world)) {
    const bytes = await kept.site.documentBytes(kept.letter.original.address);
    if (bytes !== undefined) await readOne(around, kept, await parseLetter(bytes));
  }
}

async function readOne(around: MailIn, kept: KeptLetter, parsed: ParsedLetter): Promise<void> {
  const { log } = around;
  try {
    const mine = await claimLetter(kept, Date.now() as Instant);
    if (mine === undefined) return;
    if (mine.letter.attempts > MOST_ATTEMPTS) await settleLetter(mine, 'parked', 'gave up');
    else await readLetter(around, mine, parsed);
    log('info', 'mail', { what: mine.letter.kind, itemId: mine.letter.id, bodyNr: mine.letter.bodyNr });
  } catch (error) {
    // It is still waiting, and is read again when its lease has run out.
    log('error', 'mail.failed', { ...fieldsOfError(error), itemId: kept.letter.id });
  }
}

async function readLetter(around: MailIn, kept: KeptLetter, parsed: ParsedLetter): Promise<void> {
  const { world } = around;
  switch (kept.letter.kind) {
    case 'own':
    case 'automatic':
      return settleLetter(kept, 'read', 'passed over');
    case 'bounce':
    case 'away': {
      const what = kept.letter.kind === 'away' ? 'away' : readBounce(parsed.report ?? '');
      const named = parsed.about.map((id) => /^<([0-9a-f]{40})@/.exec(id)?.[1]).find((name) => name !== undefined);
      const noted = named === undefined ? 'notOurs' : await noteOnNotice(world, named, what);
      return settleLetter(kept, 'read', noted === 'noted' ? 'noted on the notice' : 'about no letter of ours');
    }
    case 'calendarReply':
    case 'words':
      return fromSomebody(around, kept, parsed);
  }
}

async function fromSomebody(around: MailIn, kept: KeptLetter, parsed: ParsedLetter): Promise<void> {
  const { world } = around;
  const { letter } = kept;
  // An address is what somebody has written: only what the receiving server says of it counts.
  if (!isVouchedFor(parsed, around.server)) return giveToRegistrar(kept, parsed, 'sender not vouched for');
  const caller = await callerByMail(world, letter.sender);
  if (caller === undefined) return giveToRegistrar(kept, parsed, 'unknown sender');
  const since = (world.now() - HOUR_MS) as Instant;
  if ((await lettersFrom(kept, since)) > MOST_AN_HOUR) return giveToRegistrar(kept, parsed, 'too many');
  if (letter.kind === 'calendarReply') return answerCalendar(around, kept, parsed, caller);
  const { proof = null } = bodyIn(around.mailFrom, letter.recipient) ?? {};
  const answering = await converse(around, kept, parsed, { caller, proof });
  await answerLetter(around, kept, parsed, { caller, answering });
  around.acted();
}
