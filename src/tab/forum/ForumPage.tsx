import { BodyNav } from '../app/BodyNav';
import { PageHeading } from '../app/PageHeading';
import { PlaceLink } from '../app/PlaceLink';
import { useTab } from '../app/tab';
import { useShown } from '../app/useShown';
import type { BodyView } from '../../api/views';
import look from '../look/look.module.css';
import { SkeletonParts } from '../look/Skeleton';
import { TroubleView } from '../look/TroubleView';
import { useTurns } from '../look/useTurns';
import { useLoaded } from '../service/loaded';
import { useForumTexts } from '../words/forumTexts';
import { useLanguageOf } from '../words/words';
import { Assignments } from './Assignments';
import { Documents } from './Documents';
import forum from './forum.module.css';
import { NextMeeting } from './NextMeeting';
import { Proposals } from './Proposals';
import { Staffing } from './Staffing';
import { Unreadable } from './Unreadable';
import { WorkingGroups } from './WorkingGroups';
import { YearGlance } from './YearGlance';

/** A forum: what comes next, what waits, and the year. */
export function ForumPage({ nr }: { readonly nr: string }) {
  const { service } = useTab();
  const texts = useForumTexts();
  const { loaded, reload } = useLoaded(`body ${nr}`, () => service.body(nr));
  useLanguageOf(loaded.state === 'ready' ? loaded.value.me : undefined);
  useShown(loaded);
  if (loaded.state === 'failed')
    return <TroubleView trouble={loaded.trouble} texts={texts} onRetry={() => void reload()} />;
  // The menu needs no data: it stands before that is here, and a slow phone draws it while the line is waited for.
  return (
    <main className={look.page} id="content">
      <BodyNav here={{ kind: 'body', body: nr }} />
      {loaded.state === 'loading' ? <SkeletonParts label={texts.shell.loading} /> : <Forum view={loaded.value} />}
    </main>
  );
}

function Forum({ view }: { readonly view: BodyView }) {
  const texts = useForumTexts();
  const { body, me } = view;
  const turn = useTurns(5);
  return (
    <>
      <header className={look.pageHeader}>
        <div className={look.spread}>
          <PageHeading title={body.name} />
          <PlaceLink to={{ kind: 'acts', body: body.nr, meeting: null, act: null }} className={look.button}>
            {texts.forum.moreActs}
          </PlaceLink>
        </div>
        <p className={look.quiet}>
          {texts.forum.yourRoles(me.roles)} {body.conveners.length > 0 && texts.forum.conveners(body.conveners)}
        </p>
        {body.purpose !== '' && (
          <p className={look.quiet}>{texts.forum.purpose(texts.forum.kinds[body.kind], body.purpose)}</p>
        )}
      </header>
      <div className={forum.columns}>
        <div className={forum.column}>
          <NextMeeting view={view} />
          {turn > 1 && (
            <>
              <Proposals view={view} />
              <Assignments view={view} />
              <Unreadable rows={view.unreadable} />
            </>
          )}
        </div>
        <div className={forum.column}>
          {turn > 2 && <YearGlance view={view} />}
          {turn > 3 && (
            <>
              <Staffing parties={view.parties} />
              <WorkingGroups groups={view.workingGroups} />
            </>
          )}
          {turn > 4 && <Documents documents={view.documents} />}
        </div>
      </div>
      {turn > 4 && body.agreement !== '' && <p className={forum.agreement}>{texts.forum.agreement(body.agreement)}</p>}
    </>
  );
}
