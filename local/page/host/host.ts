import type { FrameContext, TabContext, TeamsTheme } from './context';
import type { LinkTarget } from './links';
import { readLink, readNavigation } from './links';
import type { HostAnswer, HostEvent, TabRequest } from './messages';
import { answerTo, readRequest } from './messages';

/** What the frame around the tab can do for it. */
export interface HostSide {
  context(): Promise<TabContext>;
  /** Where the tab is shown. */
  frame(): FrameContext;
  /** The tab's own single sign-on token, or the reason there is none. */
  token(): Promise<{ readonly token: string } | { readonly reason: string }>;
  /** The origin the tab is served from. */
  origin(): string;
  /** Goes where a link leads. */
  open(target: LinkTarget): 'opened' | 'refused';
  /** How loading went, as the tab itself says. */
  report(state: TabState): void;
}

export type TabState = 'loaded' | 'ready' | 'failed';

export interface TabHost {
  /** Takes one message from the tab; undefined where Teams answers nothing. */
  receive(data: unknown): Promise<HostAnswer | undefined>;
  /** The event a theme change sends; undefined while the tab has not asked to hear of it. */
  themeChanged(theme: TeamsTheme): HostEvent | undefined;
}

type Answer = readonly unknown[] | 'nothing';
type Handler = (args: readonly unknown[]) => Answer | Promise<Answer>;

const NOT_SUPPORTED = { errorCode: 100, message: 'NOT_SUPPORTED_ON_PLATFORM' };
const SDK_VERSION = '2.0.1';

/** What teams-js may be asked for here: each key that is missing makes its `isSupported()` false. */
const RUNTIME = {
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: { app: { notifySuccessResponse: {} }, pages: { config: {}, backStack: {}, tabs: {} } },
};

/** Says nothing back, as Teams does for these. */
const SILENT = [
  'appInitialization.appLoaded',
  'appInitialization.failure',
  'appInitialization.expectedFailure',
  'settings.setValidityState',
  'settings.save.success',
  'settings.save.failure',
  'shareDeepLink',
  'returnFocus',
  'setFrameContext',
];

/** The host's side of the teams-js protocol: message in, message out, no window. */
export function createHost(side: HostSide): TabHost {
  const listened = new Set<unknown>();
  const handlers = handlersOf(side, listened);
  const answer = (request: TabRequest): Answer | Promise<Answer> => {
    if (SILENT.includes(request.func)) return 'nothing';
    return handlers.get(request.func)?.(request.args) ?? [NOT_SUPPORTED];
  };
  return {
    async receive(data) {
      const request = readRequest(data);
      if (request === undefined) return undefined;
      noteState(request.func, side);
      const args = await answer(request);
      return args === 'nothing' ? undefined : answerTo(request, args);
    },
    themeChanged: (theme) => (listened.has('themeChange') ? { func: 'themeChange', args: [theme] } : undefined),
  };
}

function handlersOf(side: HostSide, listened: Set<unknown>): ReadonlyMap<string, Handler> {
  const go = (target: LinkTarget): Answer =>
    side.open(target) === 'opened' ? [true] : [false, 'Länken går inte att öppna.'];
  return new Map<string, Handler>(
    Object.entries<Handler>({
      // The runtime stands fourth: the nested sign-in bridge reads only that place.
      initialize: () => [side.frame(), 'web', SDK_VERSION, JSON.stringify(RUNTIME)],
      getContext: async () => [await side.context()],
      registerHandler: ([name]) => {
        listened.add(name);
        return 'nothing';
      },
      'appInitialization.success': () => [undefined],
      'authentication.getAuthToken': async () => {
        const found = await side.token();
        return 'token' in found ? [true, found.token] : [false, found.reason];
      },
      'settings.getSettings': async () => [
        { entityId: (await side.context()).entityId, suggestedDisplayName: 'Samverka' },
      ],
      'settings.setSettings': () => [true],
      'pages.navigateToApp': ([target]) => go(readNavigation(target)),
      executeDeepLink: ([link]) => go(typeof link === 'string' ? readLink(link, side.origin()) : { kind: 'unknown' }),
    }),
  );
}

function noteState(func: string, side: HostSide): void {
  if (func === 'appInitialization.appLoaded') side.report('loaded');
  if (func === 'appInitialization.success') side.report('ready');
  if (func === 'appInitialization.failure') side.report('failed');
}
