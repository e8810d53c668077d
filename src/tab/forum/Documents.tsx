import type { DocumentView } from '../../api/views';
import { inTime } from '../../texts/tab/days';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { OutsideLink } from '../look/OutsideLink';
import { useTexts } from '../words/words';

/** What has been published, newest first, each a link to the file in SharePoint. */
export function Documents({ documents }: { readonly documents: readonly DocumentView[] }) {
  const texts = useTexts();
  const newest = [...documents].sort((a, b) => inTime(b.day, a.day));
  return (
    <Card heading={texts.documents.heading}>
      {newest.length === 0 && <p className={look.quiet}>{texts.documents.none}</p>}
      <ul className={look.rows}>
        {newest.map((one) => (
          <li key={one.id}>
            <OutsideLink href={one.link} title={one.title} hint={texts.shell.opensInNewTab} />
            <p className={look.quiet}>
              {texts.documentKinds[one.kind]}, {texts.day(one.day)}
              {one.pdf !== null && (
                <>
                  {' '}
                  <OutsideLink href={one.pdf} title="PDF" hint={`${one.title}. ${texts.shell.opensInNewTab}`} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
