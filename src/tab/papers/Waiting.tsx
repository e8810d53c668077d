import type { RegistrarRow, RegistrarView } from '../../api/registrarView';
import { useTab } from '../app/tab';
import { Unreadable } from '../forum/Unreadable';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { Skeleton } from '../look/Skeleton';
import { TroubleView } from '../look/TroubleView';
import { ActLink } from '../pages/ActLink';
import { usePageActs, type PageActs } from '../pages/usePageActs';
import { useLoaded } from '../service/loaded';
import { useTexts } from '../words/words';
import { Copies } from './Copies';
import { usePapersTexts } from './papersTexts';
import { SignedFile } from './SignedFile';

/** What waits with those who keep the papers, in all their bodies: each with the act that ticks it off. */
export function Waiting({ body }: { readonly body: string }) {
  const { service } = useTab();
  const texts = usePapersTexts();
  const shared = useTexts();
  const { loaded, reload } = useLoaded('registrar', () => service.ofBody<RegistrarView>(body, 'registrar'));
  const acts = usePageActs(reload);
  return (
    <Card heading={texts.waits}>
      {acts.told}
      <p className={look.quiet}>{texts.waitsAbout}</p>
      {loaded.state === 'loading' && <Skeleton label={shared.shell.loading} />}
      {loaded.state === 'failed' && (
        <TroubleView trouble={loaded.trouble} texts={shared} onRetry={() => void reload()} />
      )}
      {loaded.state === 'ready' && loaded.value.rows.length === 0 && <p>{texts.nothingWaits}</p>}
      {loaded.state === 'ready' && (
        <>
          <ul className={look.rows}>
            {loaded.value.rows.map((row) => (
              <Row key={`${row.kind} ${row.id}`} row={row} acts={acts} />
            ))}
          </ul>
          <Unreadable rows={loaded.value.unreadable} />
        </>
      )}
    </Card>
  );
}

function Row({ row, acts }: { readonly row: RegistrarRow; readonly acts: PageActs }) {
  const { kind, id, body, title, about, since, related, copies, may } = row;
  const texts = usePapersTexts();
  return (
    <li>
      <p>
        <strong>{texts.kinds[kind]}</strong> {title}
      </p>
      <p className={look.quiet}>
        {body.name}, {texts.since(since)}. {about}
      </p>
      {related.length > 0 && (
        <p className={look.quiet}>
          {texts.related} {related.map((one) => `${one.title} (${String(one.number)})`).join(', ')}
        </p>
      )}
      <Copies body={body.nr} copies={copies} />
      <div className={look.inline}>
        {may.map((act) =>
          act === 'keepSigned' ? (
            <SignedFile key={act} row={row} acts={acts} />
          ) : (
            <ActLink key={act} body={body.nr} act={act} row={id} label={`${texts.acts[act] ?? act}: ${title}`}>
              {texts.acts[act] ?? act}
            </ActLink>
          ),
        )}
      </div>
    </li>
  );
}
