import type { ActAnswer, ActFields } from '../../../api/acts';
import type { AgendaItem } from '../../../core/agenda/item';
import { rolesOf } from '../../../core/bodies/holding';
import { mayDo } from '../../../core/bodies/rights';
import { dayOf } from '../../../core/calendar';
import { answeringParty } from '../../../core/matters/asked';
import { answerLevel as level, levelQuestion } from '../../../core/matters/level';
import { callOwnerDialogue as call } from '../../../core/matters/ownerDialogue';
import type { Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { matterTexts } from '../../../texts/matters';
import { say } from '../../../texts/said';
import { may } from '../../meetings/standing';
import { tell } from '../../outbox/telling';
import { changedByOther, done, refuse, type Acting, type InBody } from '../acting';
import { clauseOf } from '../clause';

/** Stores where a line is best handled (FSS-05), and says which way that opens; a later answer takes its place. */
export async function answerLevel(
  acting: Acting,
  item: Stored<AgendaItem>,
  fields: ActFields<'answerLevel'>,
): Promise<ActAnswer> {
  const { facts, member, world, language } = acting;
  const answer = level({ now: world.now(), item, level: fields.level, upn: member.person.upn });
  const stored = await facts.site.add(lists.levelAnswers, answer);
  const changed = stored.level === answer.level ? stored : await again();
  if (changed === undefined) return changedByOther(acting);
  const { question, source } = asked(changed);
  return done(acting, matterTexts(language).done.level(question), changed, source);

  async function again() {
    const one = await facts.site.change(lists.levelAnswers, stored, answer);
    return one.ok ? one.value : undefined;
  }

  function asked(given: Stored<typeof answer>) {
    const standing = levelQuestion(given, facts.body.rules.perspective);
    return standing.state === 'answered'
      ? { question: standing.route, source: [acting.texts.clause(standing.source)] }
      : { question: null, source: [] };
  }
}

/** Calls for a dialogue between the association and its members; who did is stored (DEC-09). */
export async function callOwnerDialogue(acting: InBody, fields: ActFields<'callOwnerDialogue'>): Promise<ActAnswer> {
  const { facts, member, world, standing, language } = acting;
  const texts = matterTexts(language);
  const today = dayOf(world.now());
  const own = answeringParty({
    mandates: facts.mandates,
    bodyNr: facts.body.nr,
    upn: standing.upn,
    on: today,
    wanted: null,
    forOthers: 'no',
  });
  if (fields.by === 'member' && !own.ok) return refuse(own.refusal.reason, say(texts.refused, own.refusal));
  if (fields.by === 'association' && may(standing, 'convene') === 'no') {
    return refuse('notAllowed', acting.texts.notAllowed('convene', null));
  }
  const decided = call({
    bodyNr: facts.body.nr,
    initiator: fields.by === 'member' && own.ok ? { by: 'member', partyKey: own.value } : { by: 'association' },
    rule: facts.body.rules.ownerDialogue,
    memberParties: facts.body.parties,
    subject: fields.subject,
    today,
    upn: member.person.upn,
    key: `dialogue:${acting.key}`,
  });
  if (!decided.ok)
    return refuse(decided.refusal.reason, say(texts.refused, decided.refusal), clauseOf(decided.refusal));
  const stored = await facts.site.add(lists.ownerDialogues, { ...decided.value, meeting: null, notes: null });
  await tellCalled(acting, stored.id);
  return done(acting, texts.done.dialogueCalled(stored.subject), stored, [acting.texts.clause(stored.source)]);
}

/** Those who call the association together hear that there is a dialogue to plan. */
async function tellCalled({ world, facts, member }: InBody, id: number): Promise<void> {
  const { nr } = facts.body;
  const today = dayOf(world.now());
  const upns = [...new Set(facts.mandates.map(({ upn }) => upn))];
  const convene = upns.filter(
    (upn) =>
      mayDo('convene', { roles: rolesOf(facts.mandates, nr, upn, today), chairsMeeting: 'doesNotChair' }) === 'yes',
  );
  await tell(world, facts.site, {
    ...{ bodyNr: nr, meetingId: null, kind: 'dialogueCalled', aboutId: id, about: String(id) },
    ...{ to: convene.filter((upn) => upn !== member.person.upn), actedBy: member.person.upn },
  });
}
