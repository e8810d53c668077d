import type { SiteState } from '../../api/views';
import { MessageBar } from '../look/MessageBar';
import { useForumTexts } from '../words/forumTexts';

/** Sites that do not answer just now, or are ahead of the service: what lies in them is missing, and the rest is shown. */
export function SitesDown({ sites }: { readonly sites: readonly SiteState[] }) {
  const texts = useForumTexts();
  const away = sites.flatMap(({ site, state }) => (state === 'here' ? [] : [{ site, state }]));
  if (away.length === 0) return null;
  return (
    <MessageBar intent="warn">
      {away.map(({ site, state }) => (
        <p key={site}>{texts.bodies.siteAway[state](site)}</p>
      ))}
    </MessageBar>
  );
}
