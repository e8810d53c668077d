import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeetingView } from '../../src/api/views';
import { LINK_ACTS, LINK_PURPOSES, type LinkPurpose } from '../../src/core/links/link';
import * as lists from '../../src/storage/lists';
import { callerOf, type Caller } from '../../test/bot/calling';
import { doorOf, type Door, type OpenPage } from '../../test/bot/linked';
import { startOneMachine, type OneMachine } from '../../test/bot/oneMachine';
import { FOR_A_PARTY, OTHERS_CHAIR, triedWith, writeOrganisation, type Tried } from '../../test/rights/organisation';
import { readLinkBook, readRuleBook } from '../../test/rights/ruleBook';

jest.setTimeout(600_000);

const book = readRuleBook();
const tried = triedWith(book.roles);
const placed = tried.filter(({ role }) => role !== null);
const folder = mkdtempSync(join(tmpdir(), 'link-rights-'));
const PERSONAL_ID = 'Det gäller 19121212-1212';
let machine: OneMachine;
let call: Caller;
let door: Door;
let presses = 0;

interface Rows {
  readonly meeting: string;
  readonly item: string;
}
let own: Rows;
let other: Rows;

beforeAll(async () => {
  machine = await startOneMachine('2026-11-20T09:00:00+01:00', [writeOrganisation(folder, book.roles)]);
  call = callerOf(machine);
  door = doorOf(machine);
  own = await rowsOf(1, 'mote');
  other = await rowsOf(2, OTHERS_CHAIR);
});
afterAll(async () => {
  await machine.stop();
  rmSync(folder, { recursive: true, force: true });
});

const act = (who: string, name: string, fields: object) =>
  call.act(who, name, { version: 'read', key: `link-cell-${String(++presses)}`, ...fields });

/** The meeting of a body, with a sent line that concerns the party. */
async function rowsOf(nr: number, chair: string): Promise<Rows> {
  const where = { bodyYear: `000${String(nr)}-2026` };
  const { meetings } = await machine.site.read({ meetings: { list: lists.meetings, where } });
  const [row] = meetings.rows;
  const meeting = `tveboda-${String(row?.id)}`;
  const line = {
    ...{ title: 'Trygga skolvägar', description: 'Vad varje part gör.', kind: 'discussion', purpose: 'Samtala' },
    ...{ theme: null, parties: ['skola'], presenter: 'Person mote', minutes: 20 },
  };
  const arranged = await act(chair, 'arrangeAgenda', { id: meeting, version: row?.version, items: [line] });
  expect(arranged).toMatchObject({ status: 200 });
  await sendAgenda(chair, meeting);
  const { items } = await machine.site.read({ items: { list: lists.agendaItems, where: { meetingId: row?.id ?? 0 } } });
  return { meeting, item: `tveboda-${String(items.rows.find(({ title }) => title === line.title)?.id)}` };
}

/** Parties answer for the lines of an agenda that has been sent. */
async function sendAgenda(chair: string, id: string): Promise<void> {
  const { meeting, gate } = await call.view<MeetingView>(chair, `/meetings/${id}`);
  const passed = Object.fromEntries((gate?.findings ?? []).map(({ reason }) => [reason, 'Vi vet om det.']));
  const fields = { id, version: meeting.version, meaningRead: true, passed };
  expect(await act(chair, 'sendAgenda', fields)).toMatchObject({ status: 200 });
}

const send = (who: string, purpose: LinkPurpose) =>
  act('mote', 'sendPersonalLink', { id: 'tveboda-1', upn: `${who}@tveboda.example`, purpose, meetingId: own.meeting });
async function opened(who: string, purpose: LinkPurpose): Promise<OpenPage> {
  expect(await send(who, purpose)).toMatchObject({ status: 200 });
  const mail = `${who}@tveboda.example`;
  return door.open(await door.linkTo(mail, 'Din länk'), mail);
}

type Verdict = 'may' | 'mayNot';
const RIGHTS_REFUSALS: readonly unknown[] = ['notAllowed', 'notForThisParty', 'notAParticipant'];

/** Whoever may is told that the text is not taken in, where the act is not done for good. */
function answered({ status, body }: { readonly status: number; readonly body: unknown }): string {
  const { reason } = (body as { readonly refused?: { readonly reason: string } }).refused ?? {};
  if (status === 200 || reason === 'personalId') return 'may';
  return RIGHTS_REFUSALS.includes(reason) ? 'mayNot' : `${String(status)} ${JSON.stringify(body)}`;
}

const isOfParty = ({ role }: Tried) => FOR_A_PARTY.includes(role ?? '');
/** What each act of a link is tried with, and what the rule book says of it. */
const ASKED: Readonly<
  Record<
    'meeting' | 'sending',
    Readonly<Record<string, { readonly fields: () => object; readonly may: (one: Tried) => boolean }>>
  >
> = {
  meeting: {
    submitProposal: {
      fields: () => ({ id: own.meeting, title: `Fråga ${String(++presses)}` }),
      may: ({ role, besides }) => besides === 'chairsTheMeeting' || book.says(role ?? '', 'propose') === 'yes',
    },
    answerAgenda: {
      fields: () => ({ id: own.item, partyKey: 'skola', answer: 'representative' }),
      // A chair stands above the parties and answers for none.
      may: (one) => isOfParty(one) && one.role !== 'chair' && one.role !== 'viceChair',
    },
    tellAbsence: {
      fields: () => ({ id: own.meeting, partyKey: 'skola', name: 'Kim Ek' }),
      may: isOfParty,
    },
  },
  sending: {
    sendAgenda: {
      fields: () => ({ id: own.meeting, meaningRead: true, passed: { any: PERSONAL_ID } }),
      may: ({ role, besides }) =>
        besides === 'chairsTheMeeting' || besides === 'sendAgenda' || book.says(role ?? '', 'sendAgenda') === 'yes',
    },
  },
};

describe('The rule book of personal links', () => {
  it('names each act of each link, with the right that the act itself takes', () => {
    const opens = LINK_PURPOSES.flatMap((purpose) => Object.keys(LINK_ACTS[purpose]).map((name) => [purpose, name]));
    const written = readLinkBook();
    expect(written.map(({ purpose, act: name }) => [purpose, name]).sort()).toEqual(opens.sort());
    expect(written.map(({ right }) => right)).toEqual(written.map(({ act: name }) => book.acts.get(name)));
  });
});

describe.each(['meeting', 'sending'] as const)('From a personal link for a %s,', (purpose) => {
  it.each(placed.map((one) => [one.who, one] as const))(
    '%s may do what the rule book says, once, and nothing in another body (E1, E4)',
    async (who, one) => {
      const page = await opened(who, purpose);
      const expected: Record<string, Verdict> = {};
      const found: Record<string, string> = {};
      for (const [name, { fields, may }] of Object.entries(ASKED[purpose])) {
        expected[name] = may(one) ? 'may' : 'mayNot';
        found[name] = answered(await page.act(name, fields()));
        const id = name === 'answerAgenda' ? other.item : other.meeting;
        expect([name, await page.act(name, { ...fields(), id })]).toMatchObject([
          name,
          { status: 409, body: { refused: { reason: 'notForThis' } } },
        ]);
      }
      expect(found).toEqual(expected);
      const { body } = await page.view();
      expect(await page.act('renewPersonalLink', { id: body.link.id })).toMatchObject({ status: 200 });
    },
  );
});

describe('Without a place in the body', () => {
  it.each(tried.filter(({ role }) => role === null).map(({ who }) => who))('%s gets no link', async (who) => {
    for (const purpose of ['meeting', 'sending'] as const) {
      const { status, body } = await send(who, purpose);
      expect([purpose, status, body]).toMatchObject([purpose, 409, { refused: { reason: 'noPlace' } }]);
    }
  });
});
