import type { ReactNode } from 'react';
import type { Me } from '../../api/views';
import { PageHeading } from './PageHeading';
import { BodyNav } from './BodyNav';
import { useTab } from './tab';
import { useShown } from './useShown';
import type { Noun } from './place';
import look from '../look/look.module.css';
import { Skeleton } from '../look/Skeleton';
import { TroubleView } from '../look/TroubleView';
import type { Trouble } from '../service/answer';
import { useLoaded, type Reloadable } from '../service/loaded';
import { useLanguageOf, useTexts } from '../words/words';

/** What the view of every page of a body tells: who reads it, and which body it is of. */
interface ViewOfBody {
  readonly me: Me;
  readonly body: { readonly nr: string; readonly name: string };
}

export interface LoadedPageProps<View extends ViewOfBody> {
  readonly nr: string;
  /** What is asked for after `/api/bodies/<nr>/`, a query included: `measures`, `health?year=2026`. */
  readonly asks: string;
  readonly children: (view: View, page: Reloadable<View>) => ReactNode;
  /** What stands in place of why the page could not be had, where the page knows better than that. */
  readonly instead?: (trouble: Trouble) => ReactNode;
}

/** A page of a body, with its one request: its skeleton while it loads, why it could not be had, or the page. */
export function LoadedPage<View extends ViewOfBody>({ nr, asks, children, instead }: LoadedPageProps<View>) {
  const { service } = useTab();
  const texts = useTexts();
  const page = useLoaded(`${nr} ${asks}`, () => service.ofBody<View>(nr, asks));
  const { loaded, reload } = page;
  useLanguageOf(loaded.state === 'ready' ? loaded.value.me : undefined);
  useShown(loaded);
  switch (loaded.state) {
    case 'loading':
      return <Skeleton label={texts.shell.loading} />;
    case 'failed':
      return (
        instead?.(loaded.trouble) ?? (
          <TroubleView trouble={loaded.trouble} texts={texts} onRetry={() => void reload()} />
        )
      );
    case 'ready':
      return children(loaded.value, page);
  }
}

export interface BodyPageProps {
  readonly body: ViewOfBody['body'];
  readonly noun: Noun;
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly about: string;
  /** What may be done here, to the right of the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a page of a body: the menu, the heading, what it is for and what may be done. */
export function BodyPage({ body, noun, title, about, actions, children }: BodyPageProps) {
  return (
    <main className={look.page} id="content">
      <BodyNav here={{ kind: 'noun', body: body.nr, noun }} />
      <header className={look.pageHeader}>
        <p className={look.quiet}>{body.name}</p>
        <div className={look.spread}>
          <PageHeading title={title} />
          {actions}
        </div>
        <p className={look.quiet}>{about}</p>
      </header>
      {children}
    </main>
  );
}
