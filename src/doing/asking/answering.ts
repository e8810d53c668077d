import type { ActName } from '../../api/acts';
import type { AskedAct, Question } from '../../core/asking/question';
import type { Row } from '../../core/stored';
import type { List } from '../../storage/list';
import * as lists from '../../storage/lists';
import { isAct, listOf, performAct, type Performed } from '../acts/performing';
import { find } from '../addressing';
import type { Member, World } from '../world';
import { keepQuestion, questionOf, settle, type FoundQuestion } from './questions';
import { rehearse } from './rehearsing';

/** An act as somebody asked for it in words: what it is about, and the fields that the words gave. */
export interface WantedAct {
  readonly act: ActName;
  readonly id: string;
  readonly version: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What can be asked about: the act with its consequences, or the answer that says why not. */
export type Askable = { readonly act: AskedAct } | { readonly answer: Performed };

/** What a yes came to. `changed`: it has become something else since, and is asked about anew. */
export type Came =
  | { readonly came: 'done' | 'no'; readonly text: string; readonly lines: readonly string[] }
  | { readonly came: 'changed'; readonly asked: FoundQuestion };

/**
 * Looks whether an act can be done, by doing all of it but the writing, and with what consequences. A refusal is known
 * before anybody is asked.
 */
export async function prepareAct(world: World, member: Member, wanted: WantedAct): Promise<Askable> {
  const { act, id, version, fields } = wanted;
  const asked = { act, id, version, fields };
  const first = await rehearse(world, member, act, bodyOf({ ...asked, consequences: null }, 'rehearsal'));
  if (first === 'ready') return { act: { ...asked, consequences: null } };
  const consequences = consequencesIn(first);
  if (consequences === undefined) return { answer: first };
  const second = await rehearse(world, member, act, bodyOf({ ...asked, consequences }, 'rehearsal'));
  return second === 'ready' ? { act: { ...asked, consequences } } : { answer: second };
}

/**
 * Does what a person has said yes to, by the key fixed when it was asked about: twice is once, whoever delivers it. What
 * is done is what was shown; where that no longer holds nothing is done, and the person is asked anew or told why not.
 */
export async function carryOut(world: World, found: FoundQuestion): Promise<Came> {
  const { member, row } = found;
  const { act } = row.asks;
  if (act === null || !isAct(act.act)) return { came: 'no', text: row.description, lines: [] };
  const body = bodyOf(act, row.key);
  const shown = act.consequences;
  if (shown !== null) {
    const now = await rehearse(world, member, act.act, { ...body, consequencesRead: undefined });
    const lines = now === 'ready' ? [] : (consequencesIn(now) ?? shown);
    if (lines.join('\n') !== shown.join('\n')) return askAnew(world, found, act);
  }
  const answer = await performAct(world, [member], act.act, body);
  if ('done' in answer) {
    const { text, lines = [] } = answer.done;
    await settle(found, 'confirmed', text);
    return { came: 'done', text, lines };
  }
  const outcome = await doneElsewhere(found);
  if (outcome !== undefined) return outcome;
  if ('changedByOther' in answer || consequencesIn(answer) !== undefined) return askAnew(world, found, act);
  await settle(found, 'dropped', sentenceOf(answer));
  return { came: 'no', text: sentenceOf(answer), lines: [] };
}

/** The sentence of an answer. */
export function sentenceOf(answer: Performed): string {
  if ('done' in answer) return answer.done.text;
  if ('refused' in answer) return [answer.refused.text, ...(answer.refused.lines ?? [])].join('\n');
  if ('changedByOther' in answer) return answer.changedByOther.text;
  return 'notFound' in answer ? answer.notFound.text : answer.invalid.text;
}

/** Another instance may have taken the same yes: its outcome is this one's. */
async function doneElsewhere({ member, row }: FoundQuestion): Promise<Came | undefined> {
  const now = await questionOf(member, row.id);
  return now?.row.state === 'confirmed' ? { came: 'done', text: now.row.description, lines: [] } : undefined;
}

/** The row has changed: the same act is looked at from what it is now. */
async function askAnew(world: World, found: FoundQuestion, act: AskedAct): Promise<Came> {
  const { member, row } = found;
  const version = (await versionNow(member, act)) ?? act.version;
  const prepared = await prepareAct(world, member, { ...act, act: act.act as ActName, version });
  if ('answer' in prepared) {
    await settle(found, 'dropped', sentenceOf(prepared.answer));
    return { came: 'no', text: sentenceOf(prepared.answer), lines: [] };
  }
  const asks: Question = { ...row.asks, act: prepared.act };
  return { came: 'changed', asked: await keepQuestion(found, { asks, askedAt: world.now() }) };
}

async function versionNow(member: Member, { act, id }: AskedAct): Promise<string | undefined> {
  const number = find(id, [member])?.number;
  if (number === undefined || !isAct(act)) return undefined;
  const title = listOf(act);
  if (title === lists.bodies.title) {
    const { found } = await member.site.read({ found: { list: lists.bodies, where: { nr: number } } });
    return found.rows[0]?.version;
  }
  const list: List<Row> | undefined = lists.allLists.find((one) => one.title === title);
  if (list === undefined) return undefined;
  const { found } = await member.site.read({ found: { list, where: { id: number } } });
  return found.rows[0]?.version;
}

function consequencesIn(answer: Performed): readonly string[] | undefined {
  return 'refused' in answer && answer.refused.reason === 'toConfirm' ? (answer.refused.lines ?? []) : undefined;
}

function bodyOf({ id, version, fields, consequences }: AskedAct, key: string): Readonly<Record<string, unknown>> {
  return { ...fields, id, version, key, ...(consequences === null ? {} : { consequencesRead: true }) };
}
