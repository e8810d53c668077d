import type { DialoguesView, DialogueView } from '../../api/dialoguesView';
import type { Party } from '../../core/bodies/body';
import { dayOf, type Day } from '../../core/calendar';
import { inDayOrder } from '../../core/inDayOrder';
import { dialogueState, type KeptDialogue } from '../../core/matters/ownerDialogue';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import { actTexts } from '../../texts/acts';
import { addressOf } from '../addressing';
import type { Member, World } from '../world';
import { seeBody } from './inBody';

/** The owner dialogues of an association, the oldest first, with what is to be done next; undefined without a role in it. */
export async function viewDialogues(
  world: World,
  members: readonly Member[],
  address: string,
): Promise<DialoguesView | undefined> {
  const seen = await seeBody(world, members, address);
  if (seen === undefined) return undefined;
  const { member, facts, me, body } = seen;
  const { found } = await member.site.read({
    found: { list: lists.ownerDialogues, where: { bodyNr: facts.body.nr } },
  });
  const today = dayOf(world.now());
  const inOrder = inDayOrder(found.rows, ({ asked }) => asked);
  return { me, body, dialogues: inOrder.map((one) => dialogueView(member, facts.parties, one, today)) };
}

function dialogueView(
  { site, person }: Member,
  parties: readonly Party[],
  dialogue: Stored<KeptDialogue>,
  today: Day,
): DialogueView {
  const { id, version, subject, initiator, asked, source, meeting, notes } = dialogue;
  const nameOf = (key: string) => parties.find(({ partyKey }) => partyKey === key)?.name ?? key;
  return {
    ...{ id: addressOf(site, id), version, subject, calledOn: asked, meeting },
    calledBy: initiator.by === 'member' ? nameOf(initiator.partyKey) : null,
    clause: actTexts(person.language).clause(source),
    state: dialogueState(dialogue, today),
    notes: notes === null ? null : { ...notes, present: notes.present.map(nameOf) },
  };
}
