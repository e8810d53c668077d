import { OWNER, prepareSite, type PreparedSite } from '../../../test/storage/preparedSite';
import { instant } from '../../core/calendar';
import type { Person } from '../../core/people/person';
import type { Stored } from '../../core/stored';
import { bodies, drafts, mandates } from '../../storage/lists';
import type { Member, World } from '../world';
import { changeDraft, draftOf, startDraft } from './drafting';

jest.setTimeout(60_000);

const person: Stored<Person> = {
  id: 1,
  version: '"1"',
  key: 'person:karim',
  actedBy: 'system',
  upn: 'karim.haddad@example.org',
  name: 'Karim Haddad',
  mail: 'karim.haddad@example.org',
  reach: 'teams',
  language: 'sv',
  identity: null,
  conversation: null,
  settings: null,
};

let prepared: readonly PreparedSite[];
let world: World;
let here: Member;
let there: Member;
beforeAll(async () => {
  prepared = await Promise.all([prepareSite([bodies, mandates, drafts]), prepareSite([bodies, mandates, drafts])]);
  const members = prepared.map((site): Member => ({ site: site.as(OWNER), person }));
  [here, there] = members as [Member, Member];
  world = { sites: members.map(({ site }) => site), now: () => instant('2026-02-19T12:00:00Z') };
  for (const [member, title] of [
    [here, 'Trygghetsvandring'],
    [there, 'Ungas sommarjobb'],
  ] as const) {
    const said = { title, description: '', kind: 'question', bodyNr: null, saidIn: null, deliveryKey: title } as const;
    await startDraft(world, [here, there], member, said);
  }
});
afterAll(() => Promise.all(prepared.map((site) => site.stop())));

describe('A draft of somebody who is in two organisations', () => {
  const draftThere = async () => {
    const found = await draftOf(there, 1);
    if (found === undefined) throw new Error('There is a draft.');
    return found;
  };

  it('is found by its number in its own organisation', async () => {
    expect((await draftOf(here, 1))?.draft.title).toBe('Trygghetsvandring');
    expect((await draftThere()).draft.title).toBe('Ungas sommarjobb');
  });

  it('does not exist for anybody else', async () => {
    expect(await draftOf({ ...there, person: { ...person, upn: 'rut.berg@example.org' } }, 1)).toBeUndefined();
  });

  it('is shown as it has become where it was changed meanwhile, not as the one with its number in the other', async () => {
    const stale = await draftThere();
    await changeDraft(world, [here, there], stale, { title: 'Sommarjobb för unga' });
    const shown = await changeDraft(world, [here, there], stale, { title: 'Något annat' });
    expect([shown.draft.title, shown.member.site]).toEqual(['Sommarjobb för unga', there.site]);
    expect((await draftOf(here, 1))?.draft.title).toBe('Trygghetsvandring');
  });
});
