import type { SiteState } from '../../api/views';
import { MessageBar } from '../look/MessageBar';
import { useForumTexts } from '../words/forumTexts';

/** Sites that do not answer just now: what lies in them is missing, and the rest is shown. */
export function SitesDown({ sites }: { readonly sites: readonly SiteState[] }) {
  const texts = useForumTexts();
  const down = sites.filter(({ state }) => state === 'down');
  if (down.length === 0) return null;
  return (
    <MessageBar intent="warn">
      {down.map(({ site }) => (
        <p key={site}>{texts.bodies.siteDown(site)}</p>
      ))}
    </MessageBar>
  );
}
