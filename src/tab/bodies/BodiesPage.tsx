import { lazy, Suspense } from 'react';
import { PageHeading } from '../app/PageHeading';
import { PlaceLink } from '../app/PlaceLink';
import { useShown } from '../app/useShown';
import { useTab } from '../app/tab';
import { Unreadable } from '../forum/Unreadable';
import { Badge } from '../look/Badge';
import look from '../look/look.module.css';
import { Skeleton } from '../look/Skeleton';
import { TroubleView } from '../look/TroubleView';
import { useLoaded } from '../service/loaded';
import { useForumTexts } from '../words/forumTexts';
import { useLanguageOf } from '../words/words';
import bodies from './bodies.module.css';
import { SitesDown } from './SitesDown';

const DueSoon = lazy(() => import('./DueSoon').then((part) => ({ default: part.DueSoon })));

/** The personal tab: what is due in all of them for one who serves several, and the person's own bodies, each with its next meeting. */
export function BodiesPage() {
  const { service } = useTab();
  const texts = useForumTexts();
  const { loaded, reload } = useLoaded('bodies', service.bodies);
  useLanguageOf(loaded.state === 'ready' ? loaded.value.me : undefined);
  useShown(loaded);
  if (loaded.state === 'loading') return <Skeleton label={texts.shell.loading} />;
  if (loaded.state === 'failed') {
    return <TroubleView trouble={loaded.trouble} texts={texts} onRetry={() => void reload()} />;
  }
  const someAway = loaded.value.sites.some(({ state }) => state !== 'here');
  return (
    <main className={look.page} id="content">
      <div className={look.pageHeader}>
        <PageHeading title={texts.bodies.heading} />
      </div>
      <SitesDown sites={loaded.value.sites} />
      <Unreadable rows={loaded.value.unreadable} />
      {loaded.value.bodies.length === 0 && loaded.value.groups.length === 0 && !someAway && <p>{texts.bodies.none}</p>}
      {/* Together with what stands beneath it, which would else be moved by it when it comes. */}
      <Suspense fallback={<Skeleton label={texts.shell.loading} />}>
        {loaded.value.bodies.length > 1 && <DueSoon bodies={loaded.value.bodies} />}
        <ul className={bodies.grid}>
          {loaded.value.bodies.map((body) => (
            <li key={body.nr} className={look.card}>
              <h2>
                <PlaceLink to={{ kind: 'body', body: body.nr }}>{body.name}</PlaceLink>
              </h2>
              <p className={look.inline}>
                {body.roles.map((role) => (
                  <Badge key={role} tone="brand">
                    {texts.roles[role]}
                  </Badge>
                ))}
              </p>
              <p>
                {body.nextMeeting === null ? texts.bodies.noMeeting : texts.bodies.nextMeeting(body.nextMeeting.day)}
              </p>
            </li>
          ))}
          {loaded.value.groups.map((group) => (
            <li key={`group ${group.id}`} className={look.card}>
              <h2>
                <PlaceLink to={{ kind: 'noun', body: group.body.nr, noun: 'groups' }}>{group.name}</PlaceLink>
              </h2>
              <p className={look.inline}>
                <Badge tone="brand">{texts.bodies.group(group.body.name)}</Badge>
              </p>
              {group.purpose !== '' && <p>{group.purpose}</p>}
              <p>{group.nextReport === null ? texts.bodies.noReportDay : texts.bodies.reportDay(group.nextReport)}</p>
            </li>
          ))}
        </ul>
      </Suspense>
    </main>
  );
}
