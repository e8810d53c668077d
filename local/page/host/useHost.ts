import type { RefObject } from 'react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { loadToken } from '../api/local';
import { sentenceOf } from '../api/request';
import { claimsOf } from './claims';
import type { TeamsTheme } from './context';
import { contextOf } from './context';
import type { TabHost, TabState } from './host';
import { createHost } from './host';
import type { HostAnswer, HostEvent } from './messages';
import type { ShownTab } from './shownTab';

export interface FrameHost {
  readonly tellTheme: (theme: TeamsTheme) => void;
}

/** Connects the frame's window to a host for as long as the frame stands. */
export function useHost(
  frame: RefObject<HTMLIFrameElement>,
  shown: ShownTab,
  onState: (state: TabState) => void,
): FrameHost {
  const latest = useRef({ shown, onState });
  useEffect(() => {
    latest.current = { shown, onState };
  });
  const host = useRef<TabHost | undefined>(undefined);
  const post = useCallback(
    (message: HostAnswer | HostEvent) => frame.current?.contentWindow?.postMessage(message, location.origin),
    [frame],
  );
  const who = shown.person.id;
  useEffect(() => {
    const tab = hostFor(who, latest);
    host.current = tab;
    const hear = (event: MessageEvent<unknown>) => {
      // Only this tab, and only while it stays at our own origin.
      if (event.source !== frame.current?.contentWindow || event.origin !== location.origin) return;
      void tab.receive(event.data).then((answer) => answer !== undefined && post(answer));
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [frame, post, who]);
  return useMemo(
    () => ({
      tellTheme(theme) {
        const event = host.current?.themeChanged(theme);
        if (event !== undefined) post(event);
      },
    }),
    [post],
  );
}

interface Latest {
  readonly current: { readonly shown: ShownTab; readonly onState: (state: TabState) => void };
}

function hostFor(person: string, latest: Latest): TabHost {
  // Teams knows its tenant and its people before any tab asks; here both stand in the token.
  const token = loadToken(person).then(
    (found) => ({ token: found.token }),
    (thrown: unknown) => ({ reason: sentenceOf(thrown) }),
  );
  return createHost({
    context: async () => {
      const found = await token;
      const { tid, oid } = claimsOf('token' in found ? found.token : '');
      const { person: who, ...rest } = latest.current.shown;
      return contextOf({ ...rest, person: { id: oid, upn: who.upn }, tenant: tid });
    },
    frame: () => latest.current.shown.frameContext,
    token: async () => {
      // Tokens run out: the first was for the context, each asked for is new.
      try {
        return { token: (await loadToken(person)).token };
      } catch (thrown) {
        return { reason: sentenceOf(thrown) };
      }
    },
    origin: () => location.origin,
    open: (target) => latest.current.shown.onOpen(target),
    report: (state) => latest.current.onState(state),
  });
}
