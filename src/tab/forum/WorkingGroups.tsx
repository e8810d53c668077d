import type { WorkingGroupView } from '../../api/groupViews';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useForumTexts } from '../words/forumTexts';

export function WorkingGroups({ groups }: { readonly groups: readonly WorkingGroupView[] }) {
  const texts = useForumTexts();
  return (
    <Card heading={texts.forum.groups}>
      {groups.length === 0 && <p className={look.quiet}>{texts.forum.noGroups}</p>}
      <ul className={look.rows}>
        {groups.map((group) => (
          <li key={group.id}>
            <h3>{group.name}</h3>
            <p>{group.purpose}</p>
            {group.nextReport !== null && <p className={look.quiet}>{texts.forum.nextReport(group.nextReport)}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
