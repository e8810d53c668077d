import { makeKey, startIssuer, type Issuer } from '../../test/bot/issuers';
import { KeysUnavailable, pinnedKeys } from './keys';

describe('The keys of an issuer', () => {
  let issuer: Issuer;
  const first = makeKey('first', { endorsements: ['msteams'] });
  const second = makeKey('second');
  const elliptic = { ...makeKey('elliptic'), published: { kid: 'elliptic', kty: 'EC', crv: 'P-256', x: 'x', y: 'y' } };

  beforeEach(async () => {
    issuer = await startIssuer([first, elliptic]);
    jest.useFakeTimers({ doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask', 'clearTimeout'] });
  });
  afterEach(async () => {
    jest.useRealTimers();
    await issuer.stop();
  });

  it('are fetched once, however many ask at the same time', async () => {
    const keys = pinnedKeys(issuer.metadataUrl);
    const found = await Promise.all([1, 2, 3].map(() => keys.find('first')));
    expect(found).toMatchObject([1, 2, 3].map(() => ({ kid: 'first', endorsements: ['msteams'] })));
    expect(issuer.asked).toBe(1);
  });

  it('are RSA keys only', async () => {
    expect(await pinnedKeys(issuer.metadataUrl).find('elliptic')).toBeUndefined();
  });

  it('are fetched anew for an unknown id at most every five minutes', async () => {
    const keys = pinnedKeys(issuer.metadataUrl);
    await keys.find('first');
    issuer.keys = [first, second];
    for (const invented of ['second', 'a', 'b', 'c']) expect(await keys.find(invented)).toBeUndefined();
    expect(issuer.asked).toBe(1);
    jest.advanceTimersByTime(5 * 60_000);
    expect(await keys.find('second')).toMatchObject({ kid: 'second' });
    expect(await keys.find('d')).toBeUndefined();
    expect(issuer.asked).toBe(2);
  });

  it('are fetched anew after a day, and serve on while the issuer is away', async () => {
    const keys = pinnedKeys(issuer.metadataUrl);
    await keys.find('first');
    jest.advanceTimersByTime(24 * 60 * 60_000 + 1);
    issuer.away = 'yes';
    expect(await keys.find('first')).toMatchObject({ kid: 'first' });
    issuer.away = 'no';
    issuer.keys = [second];
    jest.advanceTimersByTime(5 * 60_000);
    expect(await keys.find('first')).toBeUndefined();
  });

  it('that were never had are nobody’s fault: it is told apart from a wrong token', async () => {
    issuer.away = 'yes';
    await expect(pinnedKeys(issuer.metadataUrl).find('first')).rejects.toBeInstanceOf(KeysUnavailable);
  });

  it('lie at the issuer’s own address and nowhere else', async () => {
    const other = await startIssuer([second]);
    issuer.elsewhere = `${other.url}/keys`;
    await expect(pinnedKeys(issuer.metadataUrl).find('second')).rejects.toBeInstanceOf(KeysUnavailable);
    expect(other.asked).toBe(0);
    await other.stop();
  });
});
