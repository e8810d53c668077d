import { act, doneOf, seen, startGoteborg, type Goteborg } from '../../../test/doing/goteborg';
import { killedAfter } from '../../../test/doing/killed';
import type { Proposal } from '../../core/proposals/proposal';
import type { Stored } from '../../core/stored';
import * as lists from '../../storage/lists';
import type { Member } from '../world';

jest.setTimeout(180_000);

const OWNER = 'ulf.garbo@goteborg.example';
const reason = 'Frågan ligger hos nämnden.';

describe('A press that a process has ended in the middle of', () => {
  let goteborg: Goteborg;
  let nadia: Member;
  let karim: Member;
  let meetingId: string;
  beforeAll(async () => {
    goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
    nadia = await goteborg.member('nadia.benali@goteborg.example');
    karim = await goteborg.member('karim.haddad@goteborg.example');
    const { meetings } = await goteborg.site.read({
      meetings: { list: lists.meetings, where: { bodyYear: '0002-2026' } },
    });
    meetingId = `goteborg-${String(meetings.rows.find((one) => one.day === '2026-12-10')?.id)}`;
  });
  afterAll(() => goteborg.stop());

  const proposed = async (title: string): Promise<Stored<Proposal>> => {
    doneOf(await act(goteborg.world, nadia, 'submitProposal', { id: meetingId, version: '1', title }));
    return rowOf(title);
  };
  const rowOf = async (title: string): Promise<Stored<Proposal>> => {
    const { proposals } = await goteborg.site.read({
      proposals: { list: lists.proposals, where: { bodyYear: '0002-2026' } },
    });
    const found = proposals.rows.find((one) => one.title === title);
    if (found === undefined) throw new Error(`No proposal ${title}`);
    return found;
  };
  const addressed = ({ id, version }: Stored<Proposal>) => ({ id: `goteborg-${String(id)}`, version });
  const told = async ({ id, meetingId: of }: Stored<Proposal>) => {
    const { outbox } = await goteborg.site.read({ outbox: { list: lists.outbox, where: { meetingId: of } } });
    const about = outbox.rows.filter(({ aboutId, kind }) => aboutId === id && kind === 'proposalAnswered');
    return about.filter(({ way }) => way === 'chat').length;
  };
  const journaled = async (key: string) => {
    const line = `journal:act:declineProposal:${karim.person.upn}:${key}`;
    return (await goteborg.site.read({ lines: { list: lists.journal, where: { key: line } } })).lines.rows.length;
  };

  it('is finished by the same press, wherever it ended: told once, journaled once', async () => {
    let ended = 0;
    for (let requests = 1; ended < requests; requests += 1) {
      const proposal = await proposed(`Bruten fråga ${String(requests)}`);
      const key = `pressed-again-${String(requests)}`;
      const fields = { ...addressed(proposal), key, reason };
      const dying = { ...karim, site: goteborg.as(OWNER, killedAfter(requests)) };
      const broken = await act({ ...goteborg.world, sites: [dying.site] }, dying, 'declineProposal', fields).catch(
        (error: unknown) => error,
      );
      if (!(broken instanceof Error)) break;
      ended = requests;
      doneOf(await act(goteborg.world, karim, 'declineProposal', fields));
      const { status } = await rowOf(proposal.title);
      expect([requests, status, await told(proposal), await journaled(key)]).toEqual([requests, 'declined', 1, 1]);
    }
    // Each of its writes has been the last: the answer, the notice, the journal and what is kept of the press.
    expect(ended).toBeGreaterThan(4);
  });

  it('is refused where it is another press of the same person on what they saw before, and writes nothing', async () => {
    const before = await proposed('Besvarad fråga');
    doneOf(await act(goteborg.world, karim, 'declineProposal', { ...addressed(before), reason }));
    const stands = await rowOf('Besvarad fråga');
    for (const [name, fields] of [
      ['declineProposal', { reason: 'Ett annat skäl.' }],
      // The very same words, by another press: the first was done to its end.
      ['declineProposal', { reason }],
      ['acceptProposal', { reason }],
      ['referProposal', { referTo: 'Park och natur', reason }],
    ] as const) {
      const answer = await act(goteborg.world, karim, name, { ...addressed(before), ...fields });
      expect([name, answer]).toMatchObject([name, { refused: { reason: 'alreadyAnswered' } }]);
    }
    expect(await rowOf('Besvarad fråga')).toEqual(stands);
    const { items } = await goteborg.site.read({
      items: { list: lists.agendaItems, where: { bodyYear: '0002-2026' } },
    });
    expect(items.rows.filter(({ title }) => title === 'Besvarad fråga')).toEqual([]);
    expect(await told(stands)).toBe(1);
    const { lines } = await goteborg.site.read({ lines: { list: lists.journal, where: { subjectId: stands.id } } });
    expect(lines.rows.filter(({ act: name }) => name === 'declineProposal')).toHaveLength(1);
  });

  it('is refused where it arranges what the same person has arranged since, and nothing is written over', async () => {
    const { version } = (await seen(goteborg.world, karim, meetingId)).meeting;
    const line = (title: string) => ({
      ...{ title, description: '', kind: 'discussion', purpose: 'Samtala', theme: null, parties: [], presenter: '' },
      minutes: 5,
    });
    const about = { id: meetingId, version };
    doneOf(await act(goteborg.world, karim, 'arrangeAgenda', { ...about, items: [line('Den nya')] }));
    const stale = await act(goteborg.world, karim, 'arrangeAgenda', { ...about, items: [line('Den gamla')] });
    expect(stale).toHaveProperty('changedByOther');
    const titles = (await seen(goteborg.world, karim, meetingId)).items.map(({ title }) => title);
    expect([titles.includes('Den nya'), titles.includes('Den gamla')]).toEqual([true, false]);
  });
});
