import { contextOf } from './context';
import type { Opened } from './context';
import type { HostSide } from './host';
import { createHost } from './host';
import type { LinkTarget } from './links';

const opened: Opened = {
  person: { id: '11111111-1111-4111-8111-111111111111', upn: 'asa.lind@example.com' },
  tenant: '22222222-2222-4222-8222-222222222222',
  body: 'goteborg-3',
  subEntity: 'meeting-12',
  channel: { id: '19:hisingen@thread.tacv2', name: 'Hisingen', teamId: '19:general@thread.tacv2', team: 'Samverkan' },
  frameContext: 'sidePanel',
  theme: 'dark',
};

/** A host whose frame remembers where it was sent. */
function aHost(changes: Partial<HostSide> = {}) {
  const visited: LinkTarget[] = [];
  const reported: string[] = [];
  const host = createHost({
    context: () => Promise.resolve(contextOf(opened)),
    frame: () => opened.frameContext,
    token: () => Promise.resolve({ token: 'signed' }),
    origin: () => 'http://127.0.0.1:5300',
    open: (target) => {
      visited.push(target);
      return target.kind === 'unknown' ? 'refused' : 'opened';
    },
    report: (state) => reported.push(state),
    ...changes,
  });
  const ask = async (func: string, ...args: readonly unknown[]) =>
    (await host.receive({ id: 7, uuidAsString: 'a-uuid', func, args }))?.args;
  return { host, ask, visited, reported };
}

describe('The host around a tab', () => {
  it('answers initialize with frame, client, SDK version and, fourth, what it supports', async () => {
    const [frame, client, version, runtime] = (await aHost().ask('initialize', '2.58.0', 4, [])) ?? [];
    expect([frame, client, version]).toEqual(['sidePanel', 'web', '2.0.1']);
    expect(JSON.parse(String(runtime))).toMatchObject({ apiVersion: 4, supports: { pages: {} } });
  });

  it('answers under the numbers it was asked with', async () => {
    const answer = await aHost().host.receive({ id: 0, uuidAsString: 'u', func: 'getContext', args: [] });
    expect(answer).toMatchObject({ id: 0, uuidAsString: 'u' });
  });

  it('tells the tab whom and what it is opened for', async () => {
    expect(await aHost().ask('getContext')).toEqual([
      expect.objectContaining({
        entityId: 'forum-goteborg-3',
        subEntityId: 'meeting-12',
        channelId: '19:hisingen@thread.tacv2',
        userPrincipalName: 'asa.lind@example.com',
        loginHint: 'asa.lind@example.com',
        locale: 'sv-se',
        theme: 'dark',
        frameContext: 'sidePanel',
        hostName: 'Teams',
      }),
    ]);
  });

  it('hands over the sign-in token, or says why there is none', async () => {
    expect(await aHost().ask('authentication.getAuthToken')).toEqual([true, 'signed']);
    const without = aHost({ token: () => Promise.resolve({ reason: 'Okänd person.' }) });
    expect(await without.ask('authentication.getAuthToken')).toEqual([false, 'Okänd person.']);
  });

  it('sends a theme change only to a tab that listens for it', async () => {
    const { host, ask } = aHost();
    expect(host.themeChanged('contrast')).toBeUndefined();
    expect(await ask('registerHandler', 'themeChange')).toBeUndefined();
    expect(host.themeChanged('contrast')).toEqual({ func: 'themeChange', args: ['contrast'] });
  });

  it('confirms success, and hears of it', async () => {
    const { ask, reported } = aHost();
    expect(await ask('appInitialization.appLoaded')).toBeUndefined();
    expect(await ask('appInitialization.success')).toEqual([undefined]);
    expect(reported).toEqual(['loaded', 'ready']);
  });

  it('goes to another page of the app', async () => {
    const { ask, visited } = aHost();
    expect(
      await ask('pages.navigateToApp', { appId: 'a', pageId: 'forum-goteborg-1', subPageId: 'meeting-4' }),
    ).toEqual([true]);
    expect(visited).toEqual([{ kind: 'tab', entity: 'forum-goteborg-1', subEntity: 'meeting-4' }]);
  });

  it.each([
    [
      'https://teams.microsoft.com/l/entity/app/forum-goteborg-1?context=%7B%22subEntityId%22%3A%22meeting-4%22%7D',
      { kind: 'tab', entity: 'forum-goteborg-1', subEntity: 'meeting-4' },
    ],
    ['https://teams.microsoft.com/l/entity/app/home?context=broken', { kind: 'tab', entity: 'home', subEntity: '' }],
    ['https://teams.microsoft.com/l/chat/0/0?users=28:bot', { kind: 'chat' }],
    [
      'http://127.0.0.1:5300/tab/?body=goteborg-1&meeting=goteborg-4&step=send',
      { kind: 'tab', entity: 'forum-goteborg-1', subEntity: 'meeting=goteborg-4&step=send' },
    ],
    ['https://www.example.com/', { kind: 'web', url: 'https://www.example.com/' }],
  ])('opens the link %s', async (link, target) => {
    const { ask, visited } = aHost();
    expect(await ask('executeDeepLink', link)).toEqual([true]);
    expect(visited).toEqual([target]);
  });

  it.each(['javascript:alert(1)', 'not a link', ''])('refuses the link "%s"', async (link) => {
    expect(await aHost().ask('executeDeepLink', link)).toEqual([false, expect.any(String)]);
  });

  it('says that it does not know what it does not know', async () => {
    expect(await aHost().ask('camera.open')).toEqual([expect.objectContaining({ errorCode: 100 })]);
  });

  it.each([null, 'text', 4, { func: 'getContext' }, { id: 'x', func: 'getContext' }])(
    'leaves alone what teams-js did not send: %j',
    async (data) => {
      expect(await aHost().host.receive(data)).toBeUndefined();
    },
  );
});
