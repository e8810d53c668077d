import type { RuleSet } from '../../src/core/bodies/ruleSet';
import type { DoorRefusal } from '../../src/core/privacy/door';
import { findPersonalId } from '../../src/core/privacy/personalId';
import { guard, wordsIn } from '../../src/doing/door/guarding';
import { myBodies } from '../../src/doing/myBodies';
import { doorTexts } from '../../src/texts/door';
import { say } from '../../src/texts/said';
import type { Talk } from '../conversation/talk';

type Asking = Pick<Talk, 'world' | 'caller' | 'turn'>;

/** The most of a text that is looked through: what is longer is refused for its length and never kept. */
const MOST = 40_000;
/** The longest text that may become anything: a longer one is looked through for identity numbers alone. */
const LONGEST_TAKEN_IN = 4_000;

/**
 * The sentence for a text that is not taken in, or undefined when it may be read. Asked before anything of a message is
 * read, stored or logged: the refusal holds nothing of it (reliability I4, SFB-12, BAD-17).
 */
export async function atDoor(asking: Asking, text: string): Promise<string | undefined> {
  const { world, caller } = asking;
  const looked = text.slice(0, MOST);
  if (text.length > LONGEST_TAKEN_IN && findPersonalId(looked) === 'none') return undefined;
  const seen = await guard(world, caller.members, looked);
  if (seen.ok) return undefined;
  const { refusal } = seen;
  const texts = doorTexts(caller.language);
  const sentence = say(texts.refused, refusal);
  return staysInChat(refusal) === 'no' ? sentence : `${sentence} ${texts.theMessage(await rulesOf(asking))}`;
}

/** The same for what was filled in on a card: nothing of it stands in the chat. */
export async function cardAtDoor(asking: Asking, filled: unknown): Promise<string | undefined> {
  const { world, caller } = asking;
  const seen = await guard(world, caller.members, wordsIn(filled).join('\n').slice(0, MOST));
  return seen.ok ? undefined : say(doorTexts(caller.language).refused, seen.refusal);
}

/** What is to become of the message itself is said of what must not stand anywhere. */
function staysInChat({ reason }: DoorRefusal): 'yes' | 'no' {
  return reason === 'rephrase' ? 'no' : 'yes';
}

/** What the channel's body, else all of the person's bodies alike, have decided about such a message. */
async function rulesOf({ world, caller, turn }: Asking): Promise<Pick<RuleSet, 'disposal' | 'registrar'>> {
  const mine = await myBodies(world, caller.members);
  const here = mine.filter(({ body }) => turn.channelId !== null && body.channelId === turn.channelId);
  const [first, ...others] = (here.length > 0 ? here : mine).map(({ body }) => body.rules);
  const alike = (name: 'disposal' | 'registrar') =>
    others.every((rules) => JSON.stringify(rules[name]) === JSON.stringify(first?.[name]))
      ? (first?.[name] ?? null)
      : null;
  return { disposal: alike('disposal'), registrar: alike('registrar') };
}
