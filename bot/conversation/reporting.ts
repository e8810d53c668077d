import { draftPress, type DraftPress } from '../../src/cards/data';
import { sentenceCard } from '../../src/cards/outcomeCard';
import { reportCard } from '../../src/cards/reportCard';
import { findPersonalId } from '../../src/core/privacy/personalId';
import { groupsMeant, titleOfReport, type SaidReport } from '../../src/core/workingGroups/saying';
import {
  changeReport,
  confirmReport,
  groupsToReport,
  groupWithoutDay,
  pendingReports,
  startReport,
  type FoundReport,
} from '../../src/doing/reporting/drafts';
import { addressOf } from '../../src/doing/addressing';
import { reportTexts } from '../../src/texts/bot/reports';
import { wishTexts } from '../../src/texts/bot/wishes';
import type { ActionAnswer, OutgoingMessage } from '../transport/transport';
import { deliveryKey } from './deliveries';
import { asMessage } from './draftTalk';
import { bodiesAround } from './places';
import { readAmong } from './reading';
import { tell, type Talk } from './talk';
import { askFor } from './wishes/needing';

/** "Rapport från arbetsgruppen X: …": a draft and its card; with several groups and none named, which one is asked. */
export async function report(talk: Talk, said: SaidReport): Promise<void> {
  const { world, caller, turn, chat } = talk;
  const texts = reportTexts(caller.language);
  const mine = await groupsToReport(world, caller.members);
  if (mine.length === 0) return tell(talk, texts.noGroup);
  const names = mine.map(({ name }) => name);
  const meant = groupsMeant(said.group, mine);
  const [group] = meant;
  if (group === undefined) return tell(talk, texts.noSuchGroup(said.group, names));
  if (meant.length > 1) return tell(talk, texts.whichGroup(meant.map(({ name }) => name)));
  if (said.text === '') return tell(talk, texts.whichText(group.name));
  const started = await startReport(world, group, {
    title: titleOfReport(said.text),
    text: said.text,
    deliveryKey: deliveryKey(turn),
  });
  // The same message delivered twice: its card is in the chat already, perhaps even answered.
  if (started.draft.cardActivityId !== null || started.draft.state !== 'pending') return;
  const activityId = await chat.say(cardOf(talk, started));
  if (activityId !== undefined) await changeReport(started, { cardActivityId: activityId });
}

/** "Ja" to a report, or "nej": any words after the no are the report instead. */
export async function answerReport(
  talk: Talk,
  found: FoundReport,
  said: 'yes' | { readonly no: string },
): Promise<void> {
  const { chat } = talk;
  if (said === 'yes') {
    const { message, came } = await confirmed(talk, found);
    await chat.say(message);
    if (came === 'handedIn') await askNextDay(talk, found);
    return;
  }
  if (said.no === '') {
    await chat.say(await dropped(talk, found));
    return;
  }
  const changed = await changeReport(found, { text: said.no, title: titleOfReport(said.no) });
  const activityId = await chat.say(cardOf(talk, changed));
  if (activityId !== undefined) await changeReport(changed, { cardActivityId: activityId });
}

/** Hands the report in as the card shows it. */
export async function confirmReportPressed(talk: Talk, data: unknown): Promise<ActionAnswer> {
  const found = await pressed(talk, data);
  if ('text' in found) return found;
  const { message, came } = await confirmed(talk, found.found);
  if (came === 'handedIn') await askNextDay(talk, found.found);
  return message;
}

/** Changes the report as filled in and shows it anew; a personal identity number is stored nowhere. */
export async function changeReportPressed(talk: Talk, data: unknown): Promise<ActionAnswer> {
  const found = await pressed(talk, data);
  if ('text' in found) return found;
  const { title, description } = found.filled;
  if (findPersonalId(`${title ?? ''}\n${description ?? ''}`) === 'found') return { text: talk.caller.texts.personalId };
  const { draft } = found.found;
  return cardOf(
    talk,
    await changeReport(found.found, { title: title?.trim() ?? draft.title, text: description?.trim() ?? draft.text }),
  );
}

/** Drops the report. */
export async function dropReportPressed(talk: Talk, data: unknown): Promise<ActionAnswer> {
  const found = await pressed(talk, data);
  return 'text' in found ? found : dropped(talk, found.found);
}

/** The person's own waiting draft that a press is about: what the card says is a hint. */
async function pressed(
  { world, caller }: Talk,
  data: unknown,
): Promise<{ readonly found: FoundReport; readonly filled: DraftPress } | { readonly text: string }> {
  const press = draftPress.safeParse(data);
  if (!press.success) return { text: caller.texts.unreadableCard };
  const waiting = await pendingReports(world, caller.members);
  const found = waiting.find(
    ({ draft, member }) =>
      draft.id === press.data.draftId &&
      member.site.organisation === (press.data.organisation ?? member.site.organisation),
  );
  return found === undefined ? { text: reportTexts(caller.language).gone } : { found, filled: press.data };
}

interface Confirmed {
  readonly message: OutgoingMessage;
  readonly came: 'handedIn' | 'notHandedIn';
}

async function confirmed(talk: Talk, found: FoundReport): Promise<Confirmed> {
  const { world, caller } = talk;
  const answer = await confirmReport(world, found);
  const not = (message: OutgoingMessage): Confirmed => ({ message, came: 'notHandedIn' });
  if (answer === undefined) return not({ text: reportTexts(caller.language).gone });
  if ('done' in answer) {
    return { message: asMessage(sentenceCard(answer.done.text, caller.language)), came: 'handedIn' };
  }
  if ('refused' in answer) return not(cardOf(talk, found, answer.refused.text));
  if ('changedByOther' in answer) return not({ text: caller.texts.changedMeanwhile });
  return not({ text: 'notFound' in answer ? answer.notFound.text : answer.invalid.text });
}

/** A report that says no day for the next is followed by the question which: the answer is a day, and the yes sets it. */
async function askNextDay(talk: Talk, found: FoundReport): Promise<void> {
  const group = await groupWithoutDay(found);
  if (group === undefined) return;
  const { member } = found;
  const reading = readAmong(talk, '', bodiesAround(talk), null);
  const wish = { intent: 'groupMoreTime', reading, told: { group: addressOf(member.site, group.id) } } as const;
  await askFor(talk, member, wish, 'day', wishTexts(talk.caller.language).groups.nextWhen(group.name));
}

async function dropped({ caller }: Talk, found: FoundReport): Promise<OutgoingMessage> {
  await changeReport(found, { state: 'dropped', title: '', text: '' });
  return asMessage(sentenceCard(reportTexts(caller.language).dropped, caller.language));
}

function cardOf({ caller }: Talk, { member, draft }: FoundReport, note: string | null = null): OutgoingMessage {
  return asMessage(reportCard(member.site.organisation, draft, caller.language, note));
}
