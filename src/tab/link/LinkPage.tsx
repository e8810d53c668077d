import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LinkView } from '../../api/linkView';
import type { Language } from '../../core/people/person';
import { sv, type LinkPageTexts } from '../../texts/links/page/sv';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { createAsking } from './asking';
import { Knock } from './Knock';
import { OpenedPage } from './OpenedPage';

type Shown =
  | { readonly is: 'loading' | 'knock' | 'away' }
  | { readonly is: 'over'; readonly text: string }
  | { readonly is: 'open'; readonly view: LinkView };

/** A link from its letter to what it is for: a code to the same address, then what its person may see and do. */
export function LinkPage() {
  const [texts, speak] = useSpoken();
  const asking = useMemo(() => createAsking(window.location), []);
  const [shown, setShown] = useState<Shown>({ is: asking.at === 'link' ? 'knock' : 'loading' });
  const load = useCallback(async () => {
    const answered = await asking.view();
    if (answered.is === 'here') {
      speak(answered.value.me.language);
      setShown({ is: 'open', view: answered.value });
    } else setShown(answered.is === 'over' ? { is: 'over', text: answered.text } : { is: 'away' });
  }, [asking, speak]);
  const begun = useRef<'yes' | 'no'>('no');
  useEffect(() => {
    if (asking.at !== 'page' || begun.current === 'yes') return;
    begun.current = 'yes';
    // Not within the effect itself: what it shows comes when it has been answered.
    void Promise.resolve().then(load);
  }, [asking, load]);
  if (asking.at === 'nothing' && shown.is === 'loading') return <Over text={texts.noLink} />;
  switch (shown.is) {
    case 'loading':
      return <p role="status">{texts.loading}</p>;
    case 'knock':
      return (
        <Knock
          asking={asking}
          texts={texts}
          onOpened={() => void load()}
          onOver={(text) => setShown({ is: 'over', text })}
        />
      );
    case 'away':
      return (
        <main className={look.page}>
          <MessageBar intent="bad" actions={<Button onClick={() => void load()}>{texts.again}</Button>}>
            {texts.outage}
          </MessageBar>
        </main>
      );
    case 'over':
      return <Over text={shown.text} />;
    case 'open':
      return (
        <OpenedPage
          asking={asking}
          texts={texts}
          view={shown.view}
          onChanged={load}
          onOver={(text) => setShown({ is: 'over', text })}
        />
      );
  }
}

/** The page lets nobody in, or no more: the sentence is where the reading goes on. */
function Over({ text }: { readonly text: string }) {
  const sentence = useRef<HTMLElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  return (
    <main className={look.page} ref={sentence} tabIndex={-1}>
      <MessageBar intent="warn">
        <h1 className={look.strong}>{sv.name}</h1>
        <p>{text}</p>
      </MessageBar>
    </main>
  );
}

/** Swedish first, English where the browser asks for it; once the page is open, what the register says. */
function useSpoken(): readonly [LinkPageTexts, (language: Language) => void] {
  const [language, speak] = useState<Language>(navigator.language.startsWith('en') ? 'en' : 'sv');
  const [english, setEnglish] = useState<LinkPageTexts>();
  useEffect(() => {
    document.documentElement.lang = language;
    if (language === 'en') void import('../../texts/links/page/en').then(({ en }) => setEnglish(en));
  }, [language]);
  return [language === 'en' ? (english ?? sv) : sv, speak];
}
