import type { AssignmentView, BodyView } from '../../api/views';
import { PlaceLink } from '../app/PlaceLink';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useForumTexts } from '../words/forumTexts';

/** Open assignments, always with the item they came from: a task without its question cannot be understood. */
export function Assignments({ view }: { readonly view: BodyView }) {
  const texts = useForumTexts();
  const open = view.assignments.filter((one) => one.status === 'open');
  return (
    <Card heading={texts.forum.assignments}>
      {open.length === 0 && <p className={look.quiet}>{texts.forum.noAssignments}</p>}
      <ul className={look.rows}>
        {open.map((one) => (
          <li key={one.id}>
            <div className={look.spread}>
              <h3>{one.what}</h3>
              {one.overdue && <Badge tone="bad">{texts.forum.overdue}</Badge>}
            </div>
            <p>{texts.forum.assignmentDue(one.who, one.due)}</p>
            <p className={look.quiet}>
              <Origin assignment={one} body={view.body.nr} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The item it came from leads to its meeting; one from before the product has no meeting here, and may have no item. */
function Origin({ assignment, body }: { readonly assignment: AssignmentView; readonly body: string }) {
  const texts = useForumTexts();
  const { itemTitle, meetingId } = assignment;
  const said = itemTitle === '' ? texts.forum.fromBefore : texts.forum.fromItem(itemTitle);
  if (meetingId === null) return <>{said}</>;
  return <PlaceLink to={{ kind: 'meeting', body, meeting: meetingId, step: null }}>{said}</PlaceLink>;
}
