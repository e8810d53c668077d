import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACTS } from '../src/core/bodies/act';
import { ROLES } from '../src/core/bodies/role';
import * as lists from '../src/storage/lists';
import { actTexts } from '../src/texts/acts';
import { botTexts } from '../src/texts/bot';
import { callerOf, type Caller } from '../test/bot/calling';
import { startOneMachine, type OneMachine } from '../test/bot/oneMachine';
import { cardIn, dataOf, verbsOf } from '../test/bot/talking';
import { handOf, type Hand } from '../test/contract';
import { ASKED, type AskedAct, type Rows } from '../test/rights/asked';
import { OTHERS_CHAIR, triedWith, writeOrganisation, type Tried } from '../test/rights/organisation';
import { readRuleBook } from '../test/rights/ruleBook';

jest.setTimeout(900_000);

const book = readRuleBook();
const tried = triedWith(book.roles);
const folder = mkdtempSync(join(tmpdir(), 'rights-'));
const REGISTER_MAY = 'leaveIdea';
let machine: OneMachine;
let call: Caller;
let own: Rows;
let other: Rows;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', [writeOrganisation(folder, book.roles)]);
  call = callerOf(machine);
  own = await rowsOf(1, 'mote');
  other = await rowsOf(2, OTHERS_CHAIR);
});
afterAll(async () => {
  await machine.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A line and a waiting proposal for the body's meeting, put there by whoever chairs it. */
async function rowsOf(nr: number, chair: string): Promise<Rows> {
  const where = { bodyYear: `000${String(nr)}-2026` };
  const { meetings } = await machine.site.read({ meetings: { list: lists.meetings, where } });
  const meeting = `tveboda-${String(meetings.rows[0]?.id)}`;
  const propose = (title: string) =>
    call.act(chair, 'submitProposal', { id: meeting, version: '1', key: `rows-${String(nr)}-${title}`, title });
  await propose('Trygga skolvägar');
  const { proposals } = await machine.site.read({ proposals: { list: lists.proposals, where } });
  const [first] = proposals.rows;
  const id = `tveboda-${String(first?.id)}`;
  await call.act(chair, 'acceptProposal', { id, version: first?.version, key: `accept-${String(nr)}`, reason: '' });
  await propose('Öppna samlingslokaler');
  const made = await machine.site.read({
    proposals: { list: lists.proposals, where },
    items: { list: lists.agendaItems, where },
  });
  const waiting = made.proposals.rows.find(({ status }) => status === 'submitted');
  const item = made.items.rows.find(({ origin }) => origin === 'proposal');
  if (waiting === undefined || item === undefined) throw new Error(`Body ${String(nr)} lacks a row.`);
  return {
    body: `tveboda-${String(nr)}`,
    meeting,
    item: `tveboda-${String(item.id)}`,
    proposal: `tveboda-${String(waiting.id)}`,
  };
}

/** Elsewhere nothing is there, whatever is asked: an act of each right tells as much as all of them. */
const ONE_OF_EACH = ASKED.filter(
  ({ name }, at) =>
    ASKED.findIndex((one) => book.acts.get(one.name) === book.acts.get(name)) === at || name === REGISTER_MAY,
);

/** What the rule book says: done, refused, or that there is nothing there for them. */
type Verdict = 'may' | 'mayNot' | 'notThere';

function said({ role, besides }: Tried, right: string, about: keyof Rows): Verdict {
  if (role === null) return 'notThere';
  if (besides === 'chairsTheMeeting' && about !== 'body') return 'may';
  if (besides === right) return 'may';
  return book.says(role, right) === 'yes' ? 'may' : 'mayNot';
}

function saidOf(one: Tried, { name, about }: AskedAct, where: 'own' | 'other'): Verdict {
  if (name === REGISTER_MAY) return 'may';
  return where === 'other' ? 'notThere' : said(one, book.acts.get(name) ?? '', about);
}

/** What was answered: a text that is not taken in is looked at only for whoever may. */
function answered(status: number, body: unknown): string {
  if (status === 404) return 'notThere';
  const { reason } = (body as { readonly refused?: { readonly reason: string } }).refused ?? {};
  if (reason === 'notAllowed') return 'mayNot';
  return reason === 'personalId' || status === 200 ? 'may' : `${String(status)} ${JSON.stringify(body)}`;
}

describe('The rule book of rights', () => {
  it('has every role, every right and every act, and each act takes the right it says (E1)', async () => {
    expect([...book.roles].sort()).toEqual([...ROLES].sort());
    expect([...book.rights].sort()).toEqual([...ACTS].sort());
    const described = (await machine.get('/api/acts')) as Readonly<Record<string, { readonly needs?: string }>>;
    const needed = Object.entries(described).flatMap(([name, { needs }]) =>
      needs === undefined ? [] : [[name, needs]],
    );
    expect(Object.fromEntries(book.acts)).toEqual(Object.fromEntries(needed));
    expect(new Set(ASKED.map(({ name }) => book.acts.get(name)))).toEqual(
      new Set(book.rights.filter((right) => right !== 'propose')),
    );
  });
});

/** Every role tries every right, in their own body and in another, through both faces. */
const CELLS = tried.length * (ASKED.length + ONE_OF_EACH.length + 2 + 3 + 2);

describe('The cells that are tried', () => {
  it('are four hundred at least (G6)', () => expect(CELLS).toBeGreaterThanOrEqual(400));
});

describe.each(['own', 'other'] as const)('From the tab, in their %s body,', (where) => {
  it.each(tried.map((one) => [one.who, one] as const))(
    '%s may do what the rule book says, and nothing else (E1, E4)',
    async (who, one) => {
      const rows = where === 'own' ? own : other;
      const expected: Record<string, string> = {};
      const found: Record<string, string> = {};
      for (const asked of where === 'own' ? ASKED : ONE_OF_EACH) {
        const key = `cell-${where}-${asked.name}`;
        const fields = { id: rows[asked.about], version: '1', key, ...asked.fields };
        const { status, body } = await call.act(who, asked.name, fields);
        expected[asked.name] = saidOf(one, asked, where);
        found[asked.name] = answered(status, body);
      }
      expect(found).toEqual(expected);
    },
  );

  it('a proposal is taken from those the rule book names alone (E1)', async () => {
    const rows = where === 'own' ? own : other;
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const one of tried) {
      const fields = { id: rows.meeting, version: '1', key: `cell-${where}-propose`, title: `Fråga från ${one.who}` };
      const { status } = await call.act(one.who, 'submitProposal', fields);
      found[one.who] = { 200: 'may', 404: 'notThere', 409: 'mayNot' }[status] ?? String(status);
      expected[one.who] = where === 'other' ? 'notThere' : said(one, 'propose', 'meeting');
    }
    expect(found).toEqual(expected);
  });
});

describe.each(['own', 'other'] as const)('From a card in the chat, in their %s body,', (where) => {
  it.each(tried.map((one) => [one.who, one] as const))(
    '%s answers a proposal if the rule book says so, whatever the card says (E1, T1)',
    async (who, one) => {
      const hand = await handFor(who);
      const proposalId = Number((where === 'own' ? own : other).proposal.replace('tveboda-', ''));
      const expected = where === 'other' ? 'notThere' : said(one, 'answerProposal', 'proposal');
      for (const verb of where === 'own' ? ['grantException', 'refuseException'] : ['refuseException']) {
        // An older version: whoever may is told that somebody was before them, and nothing is answered.
        const data = { organisation: 'tveboda', proposalId, version: 'W/"old"', reason: 'Inte nu.' };
        const { card, replies } = await hand.press('1', verb, data);
        expect([verb, verdictIn(JSON.stringify([card, replies]))]).toEqual([verb, expected]);
      }
    },
  );
});

describe('Said in the chat,', () => {
  it.each(tried.map((one) => [one.who, one] as const))(
    'a proposal of %s is taken in their own forum if the rule book says so, and never in another (E1, E6)',
    async (who, one) => {
      const hand = await handFor(who);
      for (const forum of ['Forum Tveboda', 'Forum Annanstans']) {
        const turn = await hand.say(`Jag föreslår att vi tar upp lekplatsen vid ${who} på nästa möte i ${forum}.`);
        if (turn.replies.every(({ attachments = [] }) => attachments.length === 0)) continue;
        const { id, card } = cardIn(turn);
        if (verbsOf(card).includes('confirm')) await hand.press(id, 'confirm', dataOf(card, 'confirm'));
      }
      const where = { bodyYear: ['0001-2026', '0002-2026'] };
      const { proposals } = await machine.site.read({ proposals: { list: lists.proposals, where } });
      const theirs = proposals.rows.filter(
        ({ submittedBy, title, description }) =>
          submittedBy === hand.person.upn && /lekplatsen/i.test(`${title} ${description}`),
      );
      expect(theirs.map(({ bodyNr }) => bodyNr)).toEqual(said(one, 'propose', 'meeting') === 'may' ? [1] : []);
    },
  );
});

function verdictIn(words: string): string {
  if (words.includes(botTexts('sv').changedMeanwhile)) return 'may';
  if (words.includes(actTexts('sv').notFound)) return 'notThere';
  return words.includes(actTexts('sv').notAllowed('answerProposal', 'Person mote')) ? 'mayNot' : words;
}

function handFor(who: string): Promise<Hand> {
  return handOf({ ...machine, data: '', output: () => '' }, `${who}@tveboda.example`);
}
