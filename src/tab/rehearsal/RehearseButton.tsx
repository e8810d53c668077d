import type { MeetingView } from '../../api/views';
import { useTab } from '../app/tab';
import { Button } from '../look/Button';
import { useMeetingTexts } from '../meeting/meetingTexts';
import { usePageActs } from '../pages/usePageActs';

/** The way into a rehearsal, from the meeting that is prepared; one that was begun before goes on where it was. */
export function RehearseButton({ view: { body, meeting } }: { readonly view: MeetingView }) {
  const { goTo } = useTab();
  const { rehearsal: texts } = useMeetingTexts();
  const acts = usePageActs(() => Promise.resolve());
  const start = async () => {
    const ended = await acts.ask('startRehearsal', { id: meeting.id, version: meeting.version });
    const id = ended.kind === 'done' ? ended.done.id : null;
    if (id !== null) goTo({ kind: 'meeting', body: body.nr, meeting: id, step: 'prepare' });
  };
  return (
    <>
      <Button appearance="subtle" blocked={acts.state === 'idle' ? 'free' : 'blocked'} onClick={() => void start()}>
        {texts.start}
      </Button>
      {acts.told}
    </>
  );
}
