import type { MeetingView } from '../../api/views';
import { useTab } from '../app/tab';
import { Button } from '../look/Button';
import { MessageBar } from '../look/MessageBar';
import { usePageActs } from '../pages/usePageActs';
import { useMeetingTexts } from './meetingTexts';

/** What a rehearsal is, on its page; on a meeting that is prepared, the way into one. */
export function RehearsalBar({ view }: { readonly view: MeetingView }) {
  const { goTo } = useTab();
  const { rehearsal: texts } = useMeetingTexts();
  const { body, meeting, standing } = view;
  const acts = usePageActs(() => Promise.resolve());
  const blocked = acts.state === 'idle' ? 'free' : 'blocked';
  const on = { id: meeting.id, version: meeting.version };
  const start = async () => {
    const ended = await acts.ask('startRehearsal', on);
    const id = ended.kind === 'done' ? ended.done.id : null;
    if (id !== null) goTo({ kind: 'meeting', body: body.nr, meeting: id, step: 'prepare' });
  };
  if (standing === 'onRecord') {
    return (
      <>
        {acts.told}
        <Button appearance="subtle" blocked={blocked} onClick={() => void start()}>
          {texts.start}
        </Button>
      </>
    );
  }
  return (
    <>
      <MessageBar
        intent="warn"
        actions={
          <Button blocked={blocked} onClick={() => void acts.ask('throwAwayRehearsal', on)}>
            {texts.throwAway}
          </Button>
        }
      >
        <strong>{texts.mark}</strong> {texts.about}
      </MessageBar>
      {acts.told}
    </>
  );
}
