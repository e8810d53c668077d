import { MessageBar } from '../look/MessageBar';
import { useMeeting } from '../meeting/openMeeting';
import { SignOffButton } from '../preparing/PreparationCard';
import { usePreparingTexts } from '../preparing/preparingTexts';

/** Who has not signed off the draft that is about to be sent. It is shown; it does not stop the meeting's chair (FSG-12). */
export function SignOffs() {
  const { preparation } = useMeeting().view;
  const { signing: texts } = usePreparingTexts();
  if (preparation === null) return null;
  const missing = preparation.preparers.filter(({ standing }) => standing !== 'signedOff').map(({ name }) => name);
  return (
    <MessageBar intent={missing.length === 0 ? 'good' : 'info'} actions={<SignOffButton preparation={preparation} />}>
      <p>{texts.count(preparation.signedOff, preparation.of)}</p>
      {missing.length > 0 && <p>{texts.missing(missing)}</p>}
    </MessageBar>
  );
}
