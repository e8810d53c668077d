import type { BodyView } from '../../api/views';
import { PlaceLink } from '../app/PlaceLink';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useForumTexts } from '../words/forumTexts';

/** Proposals nobody has answered yet, as far as this person may see them. */
export function Proposals({ view }: { readonly view: BodyView }) {
  const texts = useForumTexts();
  const waiting = view.proposals.filter((one) => one.status === 'submitted' || one.status === 'exceptionAsked');
  const dayOf = (meetingId: string) => view.meetings.find((meeting) => meeting.id === meetingId)?.day;
  return (
    <Card heading={texts.forum.proposals}>
      {waiting.length === 0 && <p className={look.quiet}>{texts.forum.noProposals}</p>}
      <ul className={look.rows}>
        {waiting.map((one) => {
          const day = dayOf(one.meetingId);
          return (
            <li key={one.id}>
              <div className={look.spread}>
                <h3>
                  <PlaceLink to={{ kind: 'meeting', body: view.body.nr, meeting: one.meetingId, step: 'prepare' }}>
                    {one.title}
                  </PlaceLink>
                </h3>
                {one.status === 'exceptionAsked' && <Badge tone="warn">{texts.proposalStatuses[one.status]}</Badge>}
              </div>
              <p className={look.quiet}>
                {texts.forum.proposedBy(one.submitterName, one.partyName)} · {texts.proposalKinds[one.kind]}
              </p>
              {day !== undefined && <p className={look.quiet}>{texts.forum.forMeeting(day)}</p>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
