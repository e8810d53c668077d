import { useMemo } from 'react';
import type { BodiesView } from '../../api/views';
import { TabContext } from '../app/tab';
import { useShown } from '../app/useShown';
import type { Host } from '../host';
import field from '../look/field.module.css';
import look from '../look/look.module.css';
import { Skeleton } from '../look/Skeleton';
import { TroubleView } from '../look/TroubleView';
import { useLoaded } from '../service/loaded';
import { createService } from '../service/service';
import { useForumTexts } from '../words/forumTexts';
import { useLanguageOf, WordsProvider } from '../words/words';

/** What a person sees who adds the tab to a channel: the choice of forum. Teams itself has the Save button. */
export function Configure({ host }: { readonly host: Host }) {
  const tab = useMemo(
    () => ({ host, service: createService(host), theme: host.context.theme, goTo: () => undefined }),
    [host],
  );
  return (
    <TabContext.Provider value={tab}>
      <WordsProvider first={host.context.locale.startsWith('en') ? 'en' : 'sv'}>
        <Choice host={host} bodies={tab.service.bodies} />
      </WordsProvider>
    </TabContext.Provider>
  );
}

interface ChoiceProps {
  readonly host: Host;
  readonly bodies: Parameters<typeof useLoaded<BodiesView>>[1];
}

function Choice({ host, bodies }: ChoiceProps) {
  const texts = useForumTexts();
  const { loaded, reload } = useLoaded('bodies', bodies);
  useLanguageOf(loaded.state === 'ready' ? loaded.value.me : undefined);
  useShown(loaded);
  if (loaded.state === 'loading') return <Skeleton label={texts.shell.loading} />;
  if (loaded.state === 'failed') {
    return <TroubleView trouble={loaded.trouble} texts={texts} onRetry={() => void reload()} />;
  }
  const choose = (nr: string, name: string) => {
    const contentUrl = new URL(`/tab/?body=${nr}`, window.location.origin).href;
    host.offer({ entityId: `forum-${nr}`, name: texts.configure.tabName(name), contentUrl, websiteUrl: contentUrl });
  };
  return (
    <main className={look.page}>
      <h1>{texts.configure.heading}</h1>
      {loaded.value.bodies.length === 0 ? (
        <p>{texts.configure.none}</p>
      ) : (
        <fieldset className={look.card}>
          <legend className="unseen">{texts.configure.heading}</legend>
          <p>{texts.configure.about}</p>
          {loaded.value.bodies.map((body) => (
            <label key={body.nr} className={field.check}>
              <input type="radio" name="body" onChange={() => choose(body.nr, body.name)} />
              {body.name}
            </label>
          ))}
        </fieldset>
      )}
    </main>
  );
}
