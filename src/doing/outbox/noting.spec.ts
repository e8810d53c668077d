import { startGoteborg, type Goteborg } from '../../../test/doing/goteborg';
import { instant } from '../../core/calendar';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { claimNotices, deferNotice, type Claimed } from './delivering';
import { keepingNotes } from './noting';
import { settling } from './settling';

jest.setTimeout(180_000);

const OWNER = 'ulf.garbo@goteborg.example';
const NOW = instant('2026-11-20T09:00:00+01:00');
/** When the hold of what was claimed at NOW is over. */
const LATER = instant('2026-11-20T09:05:00+01:00');

let goteborg: Goteborg;
let weather: 'fair' | 'away' = 'fair';
let site: Site;
beforeAll(async () => {
  goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
  site = goteborg.as(OWNER, {
    patienceMs: 50,
    fetch: (input, init) => (weather === 'away' ? Promise.reject(new TypeError('away')) : fetch(input, init)),
  });
});
afterAll(() => goteborg.stop());

async function claimed(
  noting: ReturnType<typeof keepingNotes>,
  world: { readonly sites: readonly Site[] },
  realNow = NOW,
) {
  const all: Claimed[] = [];
  for await (const portion of claimNotices({ ...goteborg.world, ...world }, noting, () => realNow))
    all.push(...portion);
  return all;
}

/** A notice that waits, by its key. */
async function waiting(key: string): Promise<void> {
  await goteborg.site.add(lists.outbox, {
    ...({ key, actedBy: 'system', bodyNr: 2, meetingId: null, kind: 'agendaSent', way: 'chat' } as const),
    ...({ to: 'karim.haddad@goteborg.example', aboutId: null, dueAt: NOW, state: 'waiting' } as const),
    ...{ claimedUntil: null, claim: '', attempts: 0, sentAt: null, result: '' },
  });
}

async function stateOf(key: string) {
  const { found } = await goteborg.site.read({ found: { list: lists.outbox, where: { key } } });
  return found.rows[0]?.state;
}

describe('What came of a delivery while SharePoint was away', () => {
  it('is kept, is not sent again when its hold is over, and is noted when SharePoint is back', async () => {
    const noting = keepingNotes(() => undefined);
    await waiting('spec:sent');
    const one = (await claimed(noting, { sites: [site] })).find(({ notice }) => notice.key === 'spec:sent');
    if (one === undefined) throw new Error('It was not claimed.');
    weather = 'away';
    await expect(settling(goteborg.world, noting)(one, 'sent', '201')).rejects.toMatchObject({ name: 'StorageError' });
    await noting.noteKept();
    weather = 'fair';
    expect((await claimed(noting, { sites: [site] }, LATER)).map(({ notice }) => notice.key)).not.toContain(
      'spec:sent',
    );
    await noting.noteKept();
    expect(await stateOf('spec:sent')).toBe('sent');
    expect(noting.keeps(one)).toBe('no');
  });

  it('is let be where another instance has taken it over meanwhile', async () => {
    const noting = keepingNotes(() => undefined);
    await waiting('spec:taken');
    const [one] = (await claimed(noting, { sites: [site] }, LATER)).filter(({ notice }) => notice.key === 'spec:taken');
    if (one === undefined) throw new Error('It was not claimed.');
    weather = 'away';
    const to = { way: 'mail' as const, notBefore: LATER, result: '403' };
    await expect(deferNotice(noting, one, to)).rejects.toMatchObject({ name: 'StorageError' });
    weather = 'fair';
    const others = await claimed(
      keepingNotes(() => undefined),
      goteborg.world,
      instant('2026-11-20T09:30:00+01:00'),
    );
    expect(others.map(({ notice }) => notice.key)).toContain('spec:taken');
    await noting.noteKept();
    const { found } = await goteborg.site.read({ found: { list: lists.outbox, where: { key: 'spec:taken' } } });
    expect(found.rows).toMatchObject([{ state: 'claimed', way: 'chat' }]);
  });
});
