import { useEffect } from 'react';
import type { ChoicesView } from '../../api/choices';
import { PageHeading } from '../app/PageHeading';
import type { Place } from '../app/place';
import { PlaceLink } from '../app/PlaceLink';
import { useTab } from '../app/tab';
import { useShown } from '../app/useShown';
import { Unreadable } from '../forum/Unreadable';
import { Icon } from '../look/Icon';
import { backIcon } from '../look/backIcon';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { Skeleton } from '../look/Skeleton';
import { TroubleView } from '../look/TroubleView';
import { useLoaded, type Reloadable } from '../service/loaded';
import { useLanguageOf, useTexts, useWords } from '../words/words';
import { ActForm } from './ActForm';
import { ActList } from './ActList';
import type { ActsPlace } from './actsPlace';
import styles from './acts.module.css';
import { useActsTexts } from './actsTexts';
import { drawn, type Forms } from './offered';

/** Every act a person may do in a body, and the form of the one they have chosen. */
export function ActsPage({ place }: { readonly place: ActsPlace }) {
  const { service } = useTab();
  const texts = useTexts();
  const { language } = useWords();
  const choices = useLoaded(`choices ${place.body}`, () => service.choices(place.body));
  const forms = useLoaded(`forms ${language}`, () => service.forms(language));
  const { loaded } = choices;
  useLanguageOf(loaded.state === 'ready' ? loaded.value.me : undefined);
  useShown(loaded);
  const failed = [loaded, forms.loaded].find(({ state }) => state === 'failed');
  if (failed?.state === 'failed') {
    const retry = () => void Promise.all([choices.reload(), forms.reload()]);
    return <TroubleView trouble={failed.trouble} texts={texts} onRetry={retry} />;
  }
  if (loaded.state !== 'ready' || forms.loaded.state !== 'ready') return <Skeleton label={texts.shell.loading} />;
  return <Acts place={place} view={loaded.value} forms={drawn(forms.loaded.value)} choices={choices} />;
}

interface ActsProps {
  readonly place: ActsPlace;
  readonly view: ChoicesView;
  readonly forms: Forms;
  readonly choices: Reloadable<ChoicesView>;
}

function Acts({ place, view, forms, choices }: ActsProps) {
  const texts = useActsTexts();
  const form = place.act === null ? undefined : forms[place.act];
  const day = view.rows['Meetings']?.find(({ id }) => id === place.meeting)?.day ?? null;
  // Another act is another page: what was read of the last one is above.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [place.act]);
  return (
    <main className={look.page} id="content">
      <header className={look.pageHeader}>
        <p>
          <PlaceLink to={back(place)} className={styles.back}>
            <Icon path={backIcon} />
            {place.act !== null
              ? texts.backToActs
              : day === null
                ? texts.back(view.body.name)
                : texts.backToMeeting(day)}
          </PlaceLink>
        </p>
        <PageHeading title={form?.title ?? texts.heading} />
        <p className={look.quiet}>
          {form?.description ?? (day === null ? texts.about(view.body.name) : texts.aboutMeeting(day))}
        </p>
      </header>
      {place.act !== null && form === undefined && <MessageBar intent="warn">{texts.unknownAct}</MessageBar>}
      {place.act !== null && form !== undefined ? (
        <ActForm key={place.act} name={place.act} form={form} place={place} view={view} choices={choices} />
      ) : (
        <ActList place={place} view={view} forms={forms} />
      )}
      <Unreadable rows={view.unreadable} />
    </main>
  );
}

/** From a form to the list it was chosen in, from the list to where that was opened. */
function back({ act, body, meeting }: ActsPlace): Place {
  if (act !== null) return { kind: 'acts', body, meeting, act: null };
  return meeting === null ? { kind: 'body', body } : { kind: 'meeting', body, meeting, step: null };
}
