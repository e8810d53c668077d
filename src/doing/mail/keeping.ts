import { createHash, randomUUID } from 'node:crypto';
import type { Body } from '../../core/bodies/body';
import type { Instant } from '../../core/calendar';
import { receive } from '../../core/incoming/incoming';
import type { LetterKind, LetterState, ReceivedLetter } from '../../core/mail/letter';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { StorageError } from '../../storage/storageError';
import { eachSite } from '../sites';
import type { World } from '../world';

/** A letter as it came, and where it was sent. */
export interface LetterThatCame {
  readonly bytes: Uint8Array;
  readonly sender: string;
  readonly recipient: string;
  /** The body it was written to, where its address names one. */
  readonly to: { readonly organisation: string; readonly bodyNr: number } | null;
  readonly kind: LetterKind;
}

/** A letter that is kept, in its site. */
export interface KeptLetter {
  readonly site: Site;
  readonly letter: Stored<ReceivedLetter>;
}

const LEASE_MS = 120_000;

/**
 * Keeps a letter as it came: its bytes in the workshop's files, then its row. The same letter to the same address is kept
 * once, however often it is handed in. One to no body that there is lies with the first body of the first site.
 */
export async function keepLetter(world: World, came: LetterThatCame): Promise<KeptLetter> {
  const { bytes, sender, recipient, kind } = came;
  const { site, body } = await bodyWrittenTo(world, came.to);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const key = createHash('sha256').update(`${recipient.toLowerCase()} ${sha256}`).digest('hex').slice(0, 40);
  const { known } = await site.read({ known: { list: lists.lettersIn, where: { key: `letter:${key}` } } });
  const [before] = known.rows;
  if (before !== undefined) return { site, letter: before };
  const address = await site.keepFile(body.nr, `brev-${key}.eml`, bytes);
  const letter = await site.add(lists.lettersIn, {
    ...{ key: `letter:${key}`, actedBy: 'system', bodyNr: body.nr, receivedAt: world.now(), sender, recipient, kind },
    ...{ original: { address, sha256 }, state: 'waiting', claimedUntil: null, attempts: 0, result: '' },
  });
  return { site, letter };
}

async function bodyWrittenTo(
  { sites }: World,
  to: LetterThatCame['to'],
): Promise<{ readonly site: Site; readonly body: Stored<Body> }> {
  const site = sites.find(({ organisation }) => organisation === to?.organisation) ?? sites[0];
  if (site === undefined) throw new StorageError('Bodies', 'keepLetter', null, 'there is no site');
  const { bodies } = await site.read({ bodies: { list: lists.bodies, where: {} } });
  const inOrder = [...bodies.rows].sort((one, other) => one.nr - other.nr);
  const body = inOrder.find(({ nr }) => nr === to?.bodyNr) ?? inOrder[0];
  if (body === undefined) throw new StorageError('Bodies', 'keepLetter', null, 'there is no body');
  return { site, body };
}

/** Claims a kept letter by the version of its row, so that of several instances one reads it; undefined for the others. */
export async function claimLetter({ site, letter }: KeptLetter, realNow: Instant): Promise<KeptLetter | undefined> {
  if (letter.state !== 'waiting' || (letter.claimedUntil !== null && letter.claimedUntil > realNow)) return undefined;
  const claimed = await site.change(lists.lettersIn, letter, {
    claimedUntil: (realNow + LEASE_MS) as Instant,
    attempts: letter.attempts + 1,
    // Sets this claim apart from one that another instance writes in the same second.
    result: `claimed ${randomUUID()}`,
  });
  return claimed.ok ? { site, letter: claimed.value } : undefined;
}

/** The letters nobody has read yet, in every site that answers. */
export async function lettersWaiting(world: World): Promise<readonly KeptLetter[]> {
  const { here } = await eachSite(world.sites, async (site) => {
    const { letters } = await site.read({ letters: { list: lists.lettersIn, where: { state: 'waiting' } } });
    return letters.rows.map((letter) => ({ site, letter }));
  });
  return here.flatMap(({ value }) => value);
}

/** Notes what became of a letter. */
export async function settleLetter(
  { site, letter }: KeptLetter,
  state: Exclude<LetterState, 'waiting'>,
  result: string,
): Promise<void> {
  await site.change(lists.lettersIn, letter, { state, result, claimedUntil: null });
}

/** How many letters a sender has sent to bodies of a site since a moment. */
export async function lettersFrom({ site, letter }: KeptLetter, since: Instant): Promise<number> {
  const { letters } = await site.read({
    letters: { list: lists.lettersIn, where: { sender: letter.sender, receivedAt: { from: since } } },
  });
  return letters.rows.length;
}

/** Puts a letter on the registrar's list, as it came (design decision 17), and notes why. */
export async function giveToRegistrar(
  kept: KeptLetter,
  said: { readonly subject: string; readonly text: string },
  why: string,
): Promise<void> {
  const { site, letter } = kept;
  const { bodies } = await site.read({ bodies: { list: lists.bodies, where: { nr: letter.bodyNr } } });
  const { incoming } = receive({
    bodyNr: letter.bodyNr,
    receivedAt: letter.receivedAt,
    sender: letter.sender.slice(0, 255),
    receiver: letter.recipient.slice(0, 255),
    subject: said.subject.replace(/\s+/g, ' ').trim().slice(0, 255) || '–',
    content: said.text,
    original: letter.original,
    recordsCreator: bodies.rows[0]?.rules.recordsCreator ?? null,
    key: `incoming:${letter.key}`,
    upn: 'system',
  });
  await site.add(lists.incoming, incoming);
  await settleLetter(kept, 'toRegistrar', why);
}
