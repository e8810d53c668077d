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

/** When and where, who chairs, how far it has come; back to the forum, and a link to share. */
export function MeetingHeader({ view: { body, meeting } }: { readonly view: MeetingView }) {
  const { host } = useTab();
  const texts = useTexts();
  const { page } = useMeetingTexts();
  const title = page.title(meeting.day);
  const where = [texts.modes[meeting.mode], meeting.place].filter(Boolean).join(', ');
  const here = queryOf({ kind: 'meeting', body: body.nr, meeting: meeting.id, step: null }).slice(1);
  return (
    <header className={look.pageHeader}>
      <p>
        <PlaceLink to={{ kind: 'body', body: body.nr }} className={steps.back}>
          <Icon path={backIcon} />
          {page.back(body.name)}
        </PlaceLink>
      </p>
      <div className={look.spread}>
        <div className={look.inline}>
          <PageHeading title={title} />
          <StageBadge meeting={meeting} />
        </div>
        <div className={look.inline}>
          <Button appearance="subtle" onClick={() => host.share(here, title)}>
            {page.share}
          </Button>
          <PlaceLink to={{ kind: 'acts', body: body.nr, meeting: meeting.id, act: null }} className={look.button}>
            {page.moreActs}
          </PlaceLink>
        </div>
      </div>
      <p className={look.quiet}>
        {texts.times(meeting.starts, meeting.ends)} · {where} · {page.chairs(meeting.chairName, meeting.chairTitle)}
      </p>
    </header>
  );
}
