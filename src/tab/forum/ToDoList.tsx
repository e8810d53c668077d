import { useId } from 'react';
import type { Step } from '../app/place';
import { PlaceLink } from '../app/PlaceLink';
import { Badge, type Tone } from '../look/Badge';
import { Icon } from '../look/Icon';
import { clockIcon, warningIcon } from '../look/icons';
import look from '../look/look.module.css';
import type { ForumTexts } from '../../texts/tab/forum/sv';
import { useForumTexts } from '../words/forumTexts';
import forum from './forum.module.css';
import type { ToDo, Urgency } from './leftToDo';

const TONES: Readonly<Record<Urgency, Tone>> = { overdue: 'bad', today: 'warn', soon: 'warn', later: 'plain' };
const STEPS: Readonly<Record<ToDo['kind'], Step | null>> = {
  answerProposals: 'prepare',
  sendAgenda: 'send',
  publishNotes: 'publish',
  propose: null,
};

/** What is left to do before the meeting, each with its last day, and a link to where it is done. */
export function ToDoList({ todo, body }: { readonly todo: readonly ToDo[]; readonly body: string }) {
  const texts = useForumTexts();
  const id = useId();
  return (
    <div className={forum.todo}>
      <h3 id={id}>{texts.forum.leftToDo}</h3>
      {todo.length === 0 && <p className={look.quiet}>{texts.forum.nothingLeft}</p>}
      <ul aria-labelledby={id}>
        {todo.map((one) => (
          <li key={`${one.kind} ${one.meeting.id}`}>
            <WhatToDo one={one} body={body} />
            {one.by !== null && <span className={look.quiet}>{texts.forum.steps.by(one.by)}</span>}
            {one.urgency !== 'later' && one.by !== null && (
              <Badge tone={TONES[one.urgency]}>
                <Icon path={one.urgency === 'overdue' ? warningIcon : clockIcon} />
                {texts.forum.due[one.urgency]}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function WhatToDo({ one, body }: { readonly one: ToDo; readonly body: string }) {
  const texts = useForumTexts();
  const step = STEPS[one.kind];
  const words = wordsFor(one, texts);
  // A proposal is put forward in the chat, so there is nowhere in the tab to go.
  if (step === null) return <span>{words}</span>;
  return <PlaceLink to={{ kind: 'meeting', body, meeting: one.meeting.id, step }}>{words}</PlaceLink>;
}

function wordsFor(one: ToDo, { forum: { steps } }: ForumTexts): string {
  switch (one.kind) {
    case 'answerProposals':
      return steps.answerProposals(one.count);
    case 'publishNotes':
      return steps.publishNotes(one.meeting.day);
    case 'sendAgenda':
    case 'propose':
      return steps[one.kind];
  }
}
