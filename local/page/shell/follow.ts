import { bodyOfEntity } from '../host/context';
import type { LinkTarget } from '../host/links';
import type { Place } from '../place';
import type { Session } from './session';
import { channelsOf } from './session';

/** Goes where a link leads: a place in this page, or another window for the web. */
export function follow(session: Session, target: LinkTarget): 'opened' | 'refused' {
  switch (target.kind) {
    case 'chat':
      session.go({ at: 'chat' });
      return 'opened';
    case 'tab':
      session.go(tabPlace(session, bodyOfEntity(target.entity), target.subEntity));
      return 'opened';
    case 'web':
      open(target.url, '_blank', 'noopener');
      return 'opened';
    case 'unknown':
      return 'refused';
  }
}

/** The channel tab of a body whose channel the person sees; otherwise the personal app. */
function tabPlace(session: Session, body: string | null, sub: string): Place {
  const channel = channelsOf(session).find((one) => one.body.address === body);
  if (channel === undefined) return { at: 'app', body, sub };
  return { at: 'channel', channel: channel.id, tab: 'samverka', sub, shown: 'content' };
}
