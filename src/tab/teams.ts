import { app, authentication, pages } from '@microsoft/teams-js';
import type { Frame, Host, HostContext, TabChoice, ThemeName } from './host';

/** How long a host may take to answer before the page is taken to stand alone, in ms. */
const ANSWER_MS = 10_000;
/** A token is renewed this long before it ends, so that none ends on its way. */
const MARGIN_MS = 60_000;

const THEMES: Readonly<Record<string, ThemeName>> = {
  default: 'light',
  dark: 'dark',
  glass: 'dark',
  contrast: 'contrast',
};
const FRAMES: readonly Frame[] = ['content', 'sidePanel', 'meetingStage', 'settings', 'task'];

const themeOf = (name: string): ThemeName => THEMES[name] ?? 'light';

/**
 * Speaks to Teams, the only file that does. Rejects when the page stands alone: no host answers it. No development
 * origin is allowed in; a host on one machine is served from the tab's own origin.
 */
export async function connect(): Promise<Host> {
  await inTime(app.initialize());
  app.notifyAppLoaded();
  const token = tokens();
  // Asked for beside the context, so that the first request waits for one answer and not for two.
  token('atHand').catch(() => undefined);
  const context = contextOf(await app.getContext());
  return {
    context,
    token,
    onTheme: (changed) => app.registerOnThemeChangeHandler((name) => changed(themeOf(name))),
    shown: () => void app.notifySuccess(),
    share: (subPageId, label) => {
      if (pages.isSupported()) pages.shareDeepLink({ subPageId, subPageLabel: label });
    },
    offer,
  };
}

function contextOf(context: app.Context): HostContext {
  const frame = context.page.frameContext as Frame;
  return {
    theme: themeOf(context.app.theme),
    personId: context.user?.id,
    locale: context.app.locale,
    frame: FRAMES.includes(frame) ? frame : 'content',
    pageId: context.page.id,
    subPageId: context.page.subPageId === '' ? undefined : context.page.subPageId,
  };
}

/** Keeps the token until it is about to end. Tokens use real time, never the domain clock. */
function tokens(): Host['token'] {
  let held: Promise<string> | undefined;
  let endsAt = 0;
  return (which) => {
    if (held === undefined || which === 'fresh' || Date.now() > endsAt - MARGIN_MS) {
      endsAt = Infinity;
      const asked = authentication.getAuthToken();
      held = asked;
      asked.then(
        (token) => (endsAt = endOf(token)),
        () => (held = undefined),
      );
    }
    return held;
  };
}

/** When a token ends, read without checking it: the service checks. */
function endOf(token: string): number {
  try {
    const body = token.split('.')[1] ?? '';
    const claims: unknown = JSON.parse(atob(body.replace(/-/g, '+').replace(/_/g, '/')));
    const exp = typeof claims === 'object' && claims !== null && 'exp' in claims ? claims.exp : undefined;
    return typeof exp === 'number' ? exp * 1000 : Infinity;
  } catch {
    return Infinity;
  }
}

function offer(choice: TabChoice): void {
  pages.config.registerOnSaveHandler((saving) => {
    pages.config
      .setConfig({
        entityId: choice.entityId,
        contentUrl: choice.contentUrl,
        websiteUrl: choice.websiteUrl,
        suggestedDisplayName: choice.name,
      })
      .then(
        () => saving.notifySuccess(),
        () => saving.notifyFailure(),
      );
  });
  pages.config.setValidityState(true);
}

async function inTime(started: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No host answered.')), ANSWER_MS);
  });
  try {
    await Promise.race([started, late]);
  } finally {
    clearTimeout(timer);
  }
}
