import type { ActAnswer, ActFields } from '../../../api/acts';
import { representativesOf } from '../../../core/bodies/holding';
import { dayOf } from '../../../core/calendar';
import { noteDialogue, planDialogue, type KeptDialogue } from '../../../core/matters/ownerDialogue';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { tell } from '../../outbox/telling';
import { changedByOther, done, type InBody } from '../acting';
import { no } from '../saying';
import { actorOf } from './receiving';

/** Plans the meeting of an owner dialogue, or moves it; the members' representatives are told (DEC-09). */
export async function planOwnerDialogue(
  acting: InBody,
  dialogue: Stored<KeptDialogue>,
  fields: ActFields<'planOwnerDialogue'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = matterTexts(language);
  const today = dayOf(world.now());
  const { day, starts, ends, place } = fields;
  const decided = planDialogue(dialogue, { day, starts, ends, place }, today);
  if (!decided.ok) return no(acting, facts, texts.dialogue, decided.refusal);
  if (dialogue.version !== fields.version) return changedByOther(acting);
  const { upn: actedBy } = member.person;
  const changed = await facts.site.change(lists.ownerDialogues, dialogue, { ...decided.value, actedBy });
  if (!changed.ok) return changedByOther(acting);
  const { nr } = facts.body;
  const members = representativesOf(facts.mandates, nr, today).map(({ upn }) => upn);
  await tell(world, facts.site, {
    ...{ bodyNr: nr, meetingId: null, kind: 'dialoguePlanned', aboutId: dialogue.id },
    ...{ about: `${String(dialogue.id)}-${day}-${starts}`, to: [...new Set(members)], actedBy },
  });
  return done(acting, texts.done.dialoguePlanned(dialogue.subject, day, starts), changed.value);
}

/** Notes an owner dialogue that has been held: the members that took part, and what was said (DEC-09). */
export async function noteOwnerDialogue(
  acting: InBody,
  dialogue: Stored<KeptDialogue>,
  fields: ActFields<'noteOwnerDialogue'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const texts = matterTexts(language);
  const notes = { on: dayOf(world.now()), by: actorOf(acting).name, present: fields.present, text: fields.text };
  const decided = noteDialogue(dialogue, notes, facts.body.parties);
  if (!decided.ok) return no(acting, facts, texts.dialogue, decided.refusal);
  if (dialogue.version !== fields.version) return changedByOther(acting);
  const to = { ...decided.value, actedBy: member.person.upn };
  const changed = await facts.site.change(lists.ownerDialogues, dialogue, to);
  if (!changed.ok) return changedByOther(acting);
  const { length } = fields.present;
  return done(acting, texts.done.dialogueNoted(dialogue.subject, length, facts.body.parties.length), changed.value);
}
