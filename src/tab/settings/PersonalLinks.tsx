import type { PersonalLinksView } from '../../api/personalLinksView';
import { useTab } from '../app/tab';
import { Button } from '../look/Button';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { usePageActs } from '../pages/usePageActs';
import { useLoaded } from '../service/loaded';

/** Links that let somebody in by mail, each taken back with one press. Nothing stands here until they are known. */
export function PersonalLinks({ body }: { readonly body: string }) {
  const { service } = useTab();
  const { loaded, reload } = useLoaded(`links ${body}`, () => service.ofBody<PersonalLinksView>(body, 'links'));
  const acts = usePageActs(reload);
  if (loaded.state !== 'ready') return null;
  const { links, words } = loaded.value;
  return (
    <Card heading={words.heading}>
      <p className={look.quiet}>{words.about}</p>
      {acts.told}
      {links.length === 0 && <p>{words.none}</p>}
      <ul className={look.rows}>
        {links.map(({ id, version, name, text }) => (
          <li key={id}>
            <p className={look.strong}>{name}</p>
            <p id={id}>{text}</p>
            <Button
              aria-label={`${words.revokes} ${name}`}
              aria-describedby={id}
              blocked={acts.state === 'acting' ? 'blocked' : 'free'}
              onClick={() => void acts.ask('revokePersonalLink', { id, version })}
            >
              {words.revoke}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
