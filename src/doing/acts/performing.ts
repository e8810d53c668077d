import { acts, type ActAnswer, type ActName } from '../../api/acts';
import type { Act as Right } from '../../core/bodies/rights';
import { actTexts } from '../../texts/acts';
import { doorTexts } from '../../texts/door';
import { rehearsedNumber } from '../../core/rehearsals/rehearsal';
import type { Language } from '../../core/people/person';
import { rehearsalTexts } from '../../texts/rehearsals';
import { say } from '../../texts/said';
import { windingUpTexts } from '../../texts/windingUp';
import * as lists from '../../storage/lists';
import { StorageError } from '../../storage/storageError';
import { find } from '../addressing';
import { guardAct } from '../door/guarding';
import { inRehearsal } from '../rehearsals/inRehearsal';
import { takesAct } from '../rehearsals/rehearsedActs';
import { may } from '../meetings/standing';
import type { Member, World } from '../world';
import type { AnyAct } from './act';
import { takenUpAgain } from './again';
import { done, refuse, type Asked } from './acting';
import { placeOf } from './place';
import { actOf } from './registry';
import { actKeyOf, isRemembered, lineOf, remember } from './remembering';
import { doneInArchive } from './windingUp/archived';

export type Performed = ActAnswer | { readonly notFound: { readonly text: string } };

/** Whether a name is that of an act. */
export function isAct(name: string): name is ActName {
  return Object.hasOwn(acts, name);
}

/** The right each act takes; views ask it to show no act a person may not do. */
export function rightFor(name: ActName): Right {
  return actOf(name).needs;
}

/** What SharePoint answers a write to a file that somebody has open. */
const LOCKED = 423;

/** The list of the row an act is about: what a form offers to choose among, and what the journal names. */
export function listOf(name: ActName): string {
  return subjectOf(actOf(name));
}

/**
 * Does one act of a person: fields, place, rights and version are checked here, in that order; the rules in core decide
 * the rest. The caller's `key` makes a repeated press give the first answer again. What a person may not see is "not
 * found". Throws `StorageError` when SharePoint is away.
 */
export async function performAct(
  world: World,
  members: readonly Member[],
  name: ActName,
  body: unknown,
): Promise<Performed> {
  const language = members[0]?.person.language ?? 'sv';
  const texts = actTexts(language);
  const notFound = { notFound: { text: texts.notFound } };
  const parsed = acts[name].safeParse(body);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
    return { invalid: { text: texts.invalid(fields), fields } };
  }
  const fields = parsed.data;
  const seenBy = await inRehearsal(members, fields.id);
  const found = find(
    fields.id,
    seenBy.map((member) => ({ site: member.site, member })),
  );
  if (found === undefined) return notFound;
  const { member } = found.place;
  if (takesAct(found.number, name) === 'notInRehearsal') {
    return refuse('notInRehearsal', rehearsalTexts(language).notInRehearsal);
  }
  const asked: Asked = { world, member, texts, language, key: fields.key };
  const act = actOf(name);
  const actKey = actKeyOf(name, asked);
  const [{ earlier, lines }, place] = await Promise.all([
    member.site.read({
      earlier: { list: lists.inbox, where: { key: actKey } },
      lines: { list: lists.journal, where: { key: lineOf(actKey) } },
    }),
    placeOf(asked, act, found.number, fields),
  ]);
  const [answered] = earlier.rows;
  if (answered !== undefined) return JSON.parse(answered.what) as ActAnswer;
  if (place === undefined) return notFound;
  if (place.own === 'notOwn' && may(place.standing, 'seeBody') === 'no') return notFound;
  if (place.own === 'notOwn' && may(place.standing, act.needs) === 'no') {
    return refuse('notAllowed', texts.notAllowed(act.needs, place.chairName));
  }
  const ended = place.body.dissolvedOn ?? null;
  if (ended !== null && !doneInArchive(name)) return refuse('dissolved', windingUpTexts(language).dissolved(ended));
  const seen = await guardAct(world, members, name, fields);
  if (!seen.ok) {
    const { refusal } = seen;
    const why = refusal.reason === 'personalId' ? texts.personalId : say(doorTexts(language).refused, refusal);
    return refuse(refusal.reason, why);
  }
  const performed = await place.perform().catch((thrown: unknown) => whereOpen(thrown, texts.fileOpen));
  // A process that did this press, or began to, may have ended before its answer was kept.
  const isOver = 'done' in performed || !isRemembered(name);
  const again = isOver ? undefined : await takenUpAgain(asked, name, found.number, fields);
  const known = isOver
    ? performed
    : (again?.answer ?? (lines.rows.length > 0 ? done(asked, texts.alreadyDone, null) : performed));
  const answer = marked(known, found.number, language);
  const { bodyYear } = again ?? place;
  if ('done' in answer)
    await remember(asked, { name, actKey, bodyYear, subject: [listOf(name), found.number] }, answer);
  return answer;
}

/** A file that somebody has open is no outage: what was begun is finished when it is closed and pressed again. */
function whereOpen(thrown: unknown, text: string): ActAnswer {
  if (thrown instanceof StorageError && thrown.status === LOCKED) return refuse('fileOpen', text);
  throw thrown;
}

/** What came of an act in a rehearsal says that it was one. */
function marked(answer: ActAnswer, number: number, language: Language): ActAnswer {
  if (rehearsedNumber(number) === null || !('done' in answer)) return answer;
  return { done: { ...answer.done, text: rehearsalTexts(language).told(answer.done.text) } };
}

function subjectOf(act: AnyAct<unknown>): string {
  switch (act.about) {
    case 'row':
      return act.list;
    case 'body':
      return lists.bodies.title;
    case 'meeting':
      return lists.meetings.title;
    case 'item':
      return lists.agendaItems.title;
    case 'proposal':
      return lists.proposals.title;
  }
}
