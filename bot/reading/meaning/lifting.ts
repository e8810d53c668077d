import { bodySpans } from '../names/bodySpans';
import type { ReadingPlace } from '../reading';
import type { Phrase } from '../text/phrase';

/** "Lyft … till styrelsen" by somebody who has other bodies than the one above: the question goes upward. */
export function lifts({ folded }: Phrase, place: ReadingPlace): boolean {
  const verb =
    /(?<!\p{L})(?:lyft(?:as|a|er|s)?|skicka[rs]?|for(?:a|as)?|ta[rs]?|hanskjut(?:a|er)?|raise|take|bring|move)(?!\p{L})/u.exec(
      folded,
    );
  if (verb === null) return false;
  return bodySpans(folded, place).some(({ address, start }) => {
    const body = place.bodies.find((one) => one.address === address);
    const isAbove = body?.kind === 'cityForum' || body?.kind === 'board';
    const hasOther = place.bodies.some((one) => one.roles.length > 0 && one.kind !== body?.kind);
    return (
      isAbove && hasOther && start > verb.index && /(?:till|to)(?: det| den| the)?\s*$/.test(folded.slice(0, start))
    );
  });
}
