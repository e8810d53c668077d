import { useRef, useState, type ReactNode } from 'react';
import type { ActName } from '../../api/acts';
import { useTab } from '../app/tab';
import { MessageBar } from '../look/MessageBar';
import { useStandAt } from '../look/useStandAt';
import type { ActFieldsSent, Service } from '../service/service';
import type { ActOutcome } from '../service/answer';
import { useAnnounce } from '../words/announcer';
import { useTexts } from '../words/words';
import { Ended, Lines } from '../acts/Ended';

/** Acts that a page does at one press, without a form of their own. */
export interface PageActs {
  readonly state: 'idle' | 'acting';
  /** Asks for an act. Done, the page is read anew; what came of it is told and stood at. */
  readonly ask: <Name extends ActName>(name: Name, fields: ActFieldsSent<Name>) => Promise<ActOutcome>;
  /** How the latest one ended; where it asks first, with the button that goes on. */
  readonly told: ReactNode;
}

/**
 * Acts by the buttons of a page. `reload` reads the page anew when one is done, or when another was first; `perform` asks
 * for the act where the page keeps count of what is under way.
 */
export function usePageActs(reload: () => Promise<unknown>, perform?: Service['act']): PageActs {
  const { service } = useTab();
  const texts = useTexts();
  const announce = useAnnounce();
  const latest = useRef<() => void>(() => undefined);
  const [state, setState] = useState<PageActs['state']>('idle');
  const [outcome, setOutcome] = useState<ActOutcome>();
  const place = useStandAt<HTMLDivElement>(outcome);

  async function ask<Name extends ActName>(name: Name, fields: ActFieldsSent<Name>): Promise<ActOutcome> {
    setState('acting');
    setOutcome(undefined);
    announce(texts.shell.loading);
    latest.current = () => void ask(name, fields);
    const ended = await (perform ?? service.act)(name, fields);
    if (ended.kind === 'refused' && ended.reason === 'toConfirm') {
      latest.current = () => void ask(name, { ...fields, consequencesRead: true });
    }
    if (ended.kind === 'done') await reload();
    setState('idle');
    setOutcome(ended);
    return ended;
  }

  const again = () => latest.current();
  const fetchLatest = () => {
    setOutcome(undefined);
    void reload();
  };
  const told = (
    <div ref={place} tabIndex={-1} className="told">
      {outcome?.kind === 'done' && (
        <MessageBar intent="good">
          <p>{outcome.done.text}</p>
          <Lines lines={outcome.done.lines ?? []} />
        </MessageBar>
      )}
      {outcome?.kind === 'invalid' && <MessageBar intent="bad">{outcome.text}</MessageBar>}
      <Ended outcome={outcome} onConfirm={again} onAgain={again} onFetch={fetchLatest} />
    </div>
  );
  return { state, ask, told };
}
