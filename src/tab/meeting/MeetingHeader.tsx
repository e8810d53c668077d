import { lazy, Suspense } from 'react';
import type { MeetingView } from '../../api/views';
import { PageHeading } from '../app/PageHeading';
import { PlaceLink } from '../app/PlaceLink';
import { queryOf } from '../app/place';
import { useTab } from '../app/tab';
import { Button } from '../look/Button';
import { Icon } from '../look/Icon';
import { backIcon } from '../look/backIcon';
import look from '../look/look.module.css';
import { StageBadge } from '../look/StageBadge';
import { useTexts } from '../words/words';
import steps from './meeting.module.css';
import { useMeetingTexts } from './meetingTexts';

const RehearseButton = lazy(() =>
  import('../rehearsal/RehearseButton').then((part) => ({ default: part.RehearseButton })),
);

/** When and where, who chairs, how far it has come; back to the forum, and a link to share. */
export function MeetingHeader({ view }: { readonly view: MeetingView }) {
  const { body, meeting, rehearses, may } = view;
  const { host } = useTab();
  const texts = useTexts();
  const { page, rehearsal } = useMeetingTexts();
  const title = rehearses === null ? page.title(meeting.day) : rehearsal.title(page.title(meeting.day));
  const backTo =
    rehearses === null
      ? ({ kind: 'body', body: body.nr } as const)
      : ({ kind: 'meeting', body: body.nr, meeting: rehearses, step: null } as const);
  const where = [texts.modes[meeting.mode], meeting.place].filter(Boolean).join(', ');
  const here = queryOf({ kind: 'meeting', body: body.nr, meeting: meeting.id, step: null }).slice(1);
  return (
    <header className={look.pageHeader}>
      <p>
        <PlaceLink to={backTo} className={steps.back}>
          <Icon path={backIcon} />
          {rehearses === null ? page.back(body.name) : rehearsal.back}
        </PlaceLink>
      </p>
      <div className={look.spread}>
        <div className={look.inline}>
          <PageHeading title={title} />
          <StageBadge meeting={meeting} />
        </div>
        {rehearses === null && (
          <div className={look.inline}>
            {may.includes('startRehearsal') && (
              <Suspense fallback={null}>
                <RehearseButton view={view} />
              </Suspense>
            )}
            <Button appearance="subtle" onClick={() => host.share(here, title)}>
              {page.share}
            </Button>
            <PlaceLink to={{ kind: 'acts', body: body.nr, meeting: meeting.id, act: null }} className={look.button}>
              {page.moreActs}
            </PlaceLink>
          </div>
        )}
      </div>
      <p className={look.quiet}>
        {texts.times(meeting.starts, meeting.ends)} · {where} · {page.chairs(meeting.chairName, meeting.chairTitle)}
      </p>
    </header>
  );
}
