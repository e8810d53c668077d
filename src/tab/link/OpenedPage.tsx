import { useEffect, useMemo, useRef, useState } from 'react';
import type { LinkView } from '../../api/linkView';
import type { LinkPageTexts } from '../../texts/links/page/sv';
import { Button } from '../look/Button';
import look from '../look/look.module.css';
import { MessageBar } from '../look/MessageBar';
import { save } from '../service/save';
import { AgendaPart } from './AgendaPart';
import { AbsencePart, AnswerPart } from './AnswerPart';
import type { Asking } from './asking';
import { CommentsPart } from './CommentsPart';
import { GroupPart } from './GroupPart';
import styles from './link.module.css';
import { LinkContext, type OpenLink } from './linkPage';
import { ProposePart } from './ProposePart';
import { RenewPart } from './RenewPart';
import { SendPart } from './SendPart';

export interface OpenedPageProps {
  readonly asking: Asking;
  readonly texts: LinkPageTexts;
  readonly view: LinkView;
  readonly onChanged: () => Promise<void>;
  readonly onOver: (text: string) => void;
}

/** The page of a link when it is open: what it is about, what may be done with it, and a way out. */
export function OpenedPage({ asking, texts, view, onChanged, onOver }: OpenedPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => heading.current?.focus(), []);
  const open = useMemo<OpenLink>(
    () => ({
      ...{ view, texts },
      async act(name, fields) {
        const ended = await asking.act(name, fields);
        if ('is' in ended) {
          onOver(ended.text);
          return undefined;
        }
        if (ended.kind === 'done') await onChanged();
        return ended;
      },
    }),
    [asking, texts, view, onChanged, onOver],
  );
  const papers = async () => {
    const fetched = await asking.papers();
    if (fetched.is === 'here') save(fetched.value, `${view.meeting?.meeting.title ?? view.bodyName}.pdf`);
    else if (fetched.is === 'over') onOver(fetched.text);
    setTrouble(fetched.is === 'here' ? undefined : texts.open.papersNone);
  };
  const { meeting } = view;
  return (
    <LinkContext.Provider value={open}>
      <main className={`${look.page ?? ''} ${styles.page ?? ''}`}>
        <header className={look.pageHeader}>
          <h1 ref={heading} tabIndex={-1}>
            {view.group?.name ?? view.bodyName}
          </h1>
          {meeting !== null && (
            <>
              <p>{texts.open.when(meeting.meeting.day, meeting.meeting.starts, meeting.meeting.ends)}</p>
              <p>{[meeting.meeting.place, texts.open.chair(meeting.meeting.chairName)].filter(Boolean).join(' · ')}</p>
            </>
          )}
          <p className={look.quiet}>{texts.open.you(view.me.name, view.link.lastDay)}</p>
          <p className={look.inline}>
            {view.link.papers === 'here' && <Button onClick={() => void papers()}>{texts.open.papers}</Button>}
            <Button appearance="subtle" onClick={() => void asking.leave().then(() => onOver(texts.open.left))}>
              {texts.open.leave}
            </Button>
          </p>
          {trouble !== undefined && <MessageBar intent="bad">{trouble}</MessageBar>}
        </header>
        <Parts view={view} />
        <RenewPart />
      </main>
    </LinkContext.Provider>
  );
}

function Parts({ view }: { readonly view: LinkView }) {
  switch (view.link.purpose) {
    case 'meeting':
      return (
        <>
          <AgendaPart />
          <AnswerPart />
          <AbsencePart />
          <ProposePart />
        </>
      );
    case 'sending':
      return (
        <>
          <SendPart />
          <AgendaPart />
        </>
      );
    case 'comments':
      return <CommentsPart />;
    case 'group':
      return <GroupPart />;
  }
}
