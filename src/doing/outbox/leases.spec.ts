import { startGoteborg, type Goteborg } from '../../../test/doing/goteborg';
import { instant, type Instant } from '../../core/calendar';
import * as lists from '../../storage/lists';
import type { Site } from '../../storage/site';
import { claimNotices, deferNotice, heldLongEnough, type Claimed } from './delivering';
import { keepingNotes } from './noting';

jest.setTimeout(180_000);

const OWNER = 'ulf.garbo@goteborg.example';
const NOW = '2026-11-20T09:00:00+01:00';

let goteborg: Goteborg;
const noting = keepingNotes(() => undefined);
beforeAll(async () => {
  goteborg = await startGoteborg(NOW);
  await goteborg.site.add(lists.outbox, {
    ...({ key: 'spec:one', actedBy: 'system', bodyNr: 2, meetingId: null, kind: 'agendaSent', way: 'chat' } as const),
    ...({ to: 'karim.haddad@goteborg.example', aboutId: null, dueAt: instant(NOW), state: 'waiting' } as const),
    ...{ claimedUntil: null, claim: '', attempts: 0, sentAt: null, result: '' },
  });
});
afterAll(() => goteborg.stop());

interface Instance {
  readonly site: Site;
  readonly now: () => number;
}

/** An instance whose clock is so many seconds ahead of SharePoint's: the Date of each answer is as much behind its own. */
function instanceAhead(seconds: number): Instance {
  const behind: typeof fetch = async (input, init) => {
    const answer = await fetch(input, init);
    const headers = new Headers(answer.headers);
    headers.set('date', new Date(Date.now() - seconds * 1000).toUTCString());
    return new Response(await answer.arrayBuffer(), { status: answer.status, headers });
  };
  return { site: goteborg.as(OWNER, { fetch: behind }), now: () => Date.now() + seconds * 1000 };
}

/** What an instance claims when so many seconds have gone by. */
async function claimedBy({ site, now }: Instance, seconds: number): Promise<readonly Claimed[]> {
  const all: Claimed[] = [];
  const at = () => (now() + seconds * 1000) as Instant;
  for await (const portion of claimNotices({ ...goteborg.world, sites: [site] }, noting, at)) all.push(...portion);
  return all.filter(({ notice }) => notice.key === 'spec:one');
}

describe('What one of several instances holds', () => {
  const right = () => instanceAhead(0);
  let held: Claimed;

  it('is held against one whose clock is a minute ahead', async () => {
    const [mine] = await claimedBy(right(), 0);
    if (mine === undefined) throw new Error('It was not claimed.');
    held = mine;
    expect(heldLongEnough(mine, Date.now())).toBe('yes');
    expect(await claimedBy(instanceAhead(60), 0)).toEqual([]);
  });

  it('is free when its minute has gone, also to one whose clock is a minute behind', async () => {
    const [theirs] = await claimedBy(instanceAhead(-60), 63);
    expect(theirs?.notice.id).toBe(held.notice.id);
    expect(await claimedBy(right(), 63)).toEqual([]);
    held = theirs ?? held;
  });

  it('and puts off is put off for all as long', async () => {
    const later = (instanceAhead(-60).now() + 300_000) as Instant;
    await deferNotice(noting, held, { way: 'chat', notBefore: later, result: '429' });
    expect(await claimedBy(right(), 290)).toEqual([]);
    expect(await claimedBy(right(), 303)).toHaveLength(1);
  });
});
