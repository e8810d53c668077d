import type { Question } from '../../core/asking/question';
import type { Instant } from '../../core/calendar';
import type { ProposalDraft } from '../../core/proposals/draft';
import { TITLE_LENGTH } from '../../core/proposals/submitting';
import type { Stored } from '../../core/stored';
import type { ReportDraft } from '../../core/workingGroups/saying';
import * as lists from '../../storage/lists';
import { DRAFT_LIVES_MS } from '../proposing/draft';
import type { Member, World } from '../world';
import { bySite } from './bySite';

/** A row of Drafts that holds a question. */
export type AskedRow = Stored<ProposalDraft> & { readonly asks: Question };

/** What somebody has been asked, and in which organisation. */
export interface FoundQuestion {
  readonly member: Member;
  readonly row: AskedRow;
}

/** What a person was asked about last: what their "ja" and "nej" answer, and nothing else does. */
export type AskedLast =
  | ({ readonly kind: 'question' } & FoundQuestion)
  | { readonly kind: 'proposal'; readonly member: Member; readonly draft: Stored<ProposalDraft> }
  | { readonly kind: 'report'; readonly member: Member; readonly draft: Stored<ReportDraft> };

/**
 * Asks somebody something: remembered for them alone until answered, a day at most. `key` is the delivery's, so that the
 * same message twice is one question. What was asked before is overtaken, and given back with the card that shows it.
 */
export async function ask(
  world: World,
  members: readonly Member[],
  member: Member,
  question: Question,
  key: string,
): Promise<{ readonly asked: FoundQuestion; readonly overtaken: readonly FoundQuestion[] }> {
  const { upn } = member.person;
  const before = await waitingQuestions(world, members);
  const row = await member.site.add(lists.drafts, {
    ...{ key: `question:${key}`, actedBy: upn, upn, bodyNr: null, meetingId: null, kind: 'question' },
    ...{ title: shortened(question.heading), description: '', askedAt: world.now(), saidIn: null },
    ...{ cardActivityId: null, state: 'pending', asks: question },
  });
  const overtaken = before.filter((one) => one.member.site !== member.site || one.row.id !== row.id);
  await letGo(overtaken);
  return { asked: { member, row: { ...row, asks: row.asks ?? question } }, overtaken };
}

/** The question of a person by its number in one organisation, answered or not; undefined for somebody else's. */
export async function questionOf(member: Member, id: number): Promise<FoundQuestion | undefined> {
  const { upn } = member.person;
  const { found } = await member.site.read({ found: { list: lists.drafts, where: { id } } });
  const row = found.rows.find((one) => one.upn === upn);
  return row !== undefined && isQuestion(row) ? { member, row } : undefined;
}

/** Lets questions go that something newer was asked after: a later "ja" must not answer them. */
async function letGo(questions: readonly FoundQuestion[]): Promise<void> {
  await Promise.all(questions.map((one) => settle(one, 'dropped', '')));
}

/** A question is answered: its fields are let go, and what became of it is kept. A conflict is the same answer again. */
export async function settle({ member, row }: FoundQuestion, state: 'confirmed' | 'dropped', outcome: string) {
  const asks = { heading: row.asks.heading, lines: [], act: null, alternatives: [], resume: null };
  await member.site.change(lists.drafts, row, { state, description: outcome, asks });
}

/** Changes what is asked, or remembers the card that shows it. */
export async function keepQuestion(
  { member, row }: FoundQuestion,
  change: Partial<Pick<ProposalDraft, 'asks' | 'askedAt' | 'cardActivityId'>>,
): Promise<FoundQuestion> {
  const changed = await member.site.change(lists.drafts, row, change);
  const now = changed.ok ? changed.value : row;
  return { member, row: { ...now, asks: now.asks ?? row.asks } };
}

/** The questions a person has not answered, no older than a day. */
async function waitingQuestions(world: World, members: readonly Member[]): Promise<readonly FoundQuestion[]> {
  const found = await bySite(members, async (member) => {
    const { upn } = member.person;
    const { drafts } = await member.site.read({ drafts: { list: lists.drafts, where: { upn, state: 'pending' } } });
    return drafts.rows.flatMap((row) => (isQuestion(row) ? [{ member, row }] : []));
  });
  return found.filter(({ row }) => world.now() - row.askedAt < DRAFT_LIVES_MS);
}

/**
 * What the person was asked about last, if it still waits. What was asked before it is answered on its own card: a yes
 * said twice answers one thing. One read a site.
 */
export async function askedLast(world: World, members: readonly Member[]): Promise<AskedLast | undefined> {
  const all = await bySite(members, async (member) => {
    const { upn } = member.person;
    // What is older than a day waits for nothing: the question does not grow with what a person has ever said.
    const askedAt = { from: (world.now() - DRAFT_LIVES_MS) as Instant };
    const { drafts, reports } = await member.site.read({
      drafts: { list: lists.drafts, where: { upn, askedAt } },
      reports: { list: lists.reportDrafts, where: { upn, askedAt } },
    });
    return [
      ...drafts.rows.map((row): AskedLast =>
        isQuestion(row) ? { kind: 'question', member, row } : { kind: 'proposal', member, draft: row },
      ),
      ...reports.rows.map((draft): AskedLast => ({ kind: 'report', member, draft })),
    ];
  });
  const [latest] = all.sort((one, other) => order(rowOf(one), rowOf(other)));
  if (latest === undefined) return undefined;
  const { state, askedAt } = rowOf(latest);
  return state === 'pending' && world.now() - askedAt < DRAFT_LIVES_MS ? latest : undefined;
}

type AnyDraft = Stored<Pick<ProposalDraft, 'state' | 'askedAt'>>;

/** SharePoint keeps whole seconds: of two asked about in the same, the one that waits, then the later row. */
function order(one: AnyDraft, other: AnyDraft): number {
  const waits = (row: AnyDraft) => (row.state === 'pending' ? 1 : 0);
  return other.askedAt - one.askedAt || waits(other) - waits(one) || other.id - one.id;
}

function rowOf(asked: AskedLast): AnyDraft {
  return asked.kind === 'question' ? asked.row : asked.draft;
}

function isQuestion(row: Stored<ProposalDraft>): row is AskedRow {
  return row.asks !== null;
}

function shortened(text: string): string {
  return text.length <= TITLE_LENGTH ? text : `${text.slice(0, TITLE_LENGTH - 1)}…`;
}
