import { PlaceLink } from '../app/PlaceLink';
import { MessageBar } from '../look/MessageBar';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';

/** Something was typed in another step and has not been saved: it would be missing from what goes out. */
export function Unsaved() {
  const { body, meeting } = useMeeting().view;
  const { gate: texts } = useStepTexts();
  const step = meeting.stage === 'planned' ? 'prepare' : 'meet';
  return (
    <MessageBar
      intent="warn"
      actions={
        <PlaceLink to={{ kind: 'meeting', body: body.nr, meeting: meeting.id, step }}>{texts.goToUnsaved}</PlaceLink>
      }
    >
      {texts.unsaved}
    </MessageBar>
  );
}
