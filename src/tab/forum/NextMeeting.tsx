import type { BodyView, MeetingSummary, RuleFact } from '../../api/views';
import type { Day } from '../../core/calendar';
import { PlaceLink } from '../app/PlaceLink';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { StageBadge } from '../look/StageBadge';
import { useForumTexts } from '../words/forumTexts';
import forum from './forum.module.css';
import { leftToDo, nextMeetingOf } from './leftToDo';
import { ToDoList } from './ToDoList';

/** The meeting that comes next: when, who chairs, the two last days with their clauses, and what is left to do. */
export function NextMeeting({ view }: { readonly view: BodyView }) {
  const texts = useForumTexts();
  const meeting = nextMeetingOf(view);
  const todo = leftToDo(view);
  if (meeting === undefined) {
    return (
      <Card heading={texts.forum.nextMeeting}>
        <p>{texts.forum.noMeeting}</p>
        {todo.length > 0 && <ToDoList todo={todo} body={view.body.nr} />}
      </Card>
    );
  }
  return (
    <Card heading={texts.forum.nextMeeting} aside={<StageBadge meeting={meeting} />}>
      <p className={forum.date}>{texts.day(meeting.day)}</p>
      <MeetingFacts meeting={meeting} />
      <LastDays meeting={meeting} view={view} />
      <div>
        <PlaceLink
          to={{ kind: 'meeting', body: view.body.nr, meeting: meeting.id, step: null }}
          className={`${look.button ?? ''} ${look.primary ?? ''}`}
        >
          {texts.forum.openMeeting}
        </PlaceLink>
      </div>
      <ToDoList todo={todo} body={view.body.nr} />
    </Card>
  );
}

function MeetingFacts({ meeting }: { readonly meeting: MeetingSummary }) {
  const texts = useForumTexts();
  return (
    <dl className={forum.facts}>
      <div>
        <dt>{texts.forum.time}</dt>
        <dd>{texts.times(meeting.starts, meeting.ends)}</dd>
      </div>
      <div>
        <dt>{texts.forum.place}</dt>
        <dd>{[texts.modes[meeting.mode], meeting.place].filter(Boolean).join(', ')}</dd>
      </div>
      <div>
        <dt>{texts.forum.chair}</dt>
        <dd>{meeting.chairName}</dd>
      </div>
    </dl>
  );
}

function LastDays({ meeting, view }: { readonly meeting: MeetingSummary; readonly view: BodyView }) {
  const texts = useForumTexts();
  const { proposalDaysBefore, agendaDaysBefore } = view.body;
  return (
    <dl className={forum.lastDays}>
      <LastDay
        term={texts.forum.proposalsClose}
        day={meeting.proposalsLastDay}
        rule={proposalDaysBefore}
        today={view.today}
      />
      <LastDay term={texts.forum.agendaDue} day={meeting.agendaDueDay} rule={agendaDaysBefore} today={view.today} />
    </dl>
  );
}

interface LastDayProps {
  readonly term: string;
  readonly day: Day | null;
  readonly rule: RuleFact<number> | null;
  readonly today: Day;
}

function LastDay({ term, day, rule, today }: LastDayProps) {
  const texts = useForumTexts();
  return (
    <div>
      <dt>{term}</dt>
      {day === null ? (
        <dd>{texts.notDecided}</dd>
      ) : (
        <dd>
          {texts.day(day)} <span className={look.strong}>({texts.daysLeft(today, day)})</span>
        </dd>
      )}
      {rule !== null && (
        <dd className={`${look.quiet ?? ''} ${look.small ?? ''}`}>{texts.forum.daysBefore(rule.value, rule.source)}</dd>
      )}
    </div>
  );
}
