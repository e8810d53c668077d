import type { MeetingView } from '../../api/views';
import { STEPS, type Step } from '../app/place';
import { PlaceLink } from '../app/PlaceLink';
import { Icon } from '../look/Icon';
import { checkIcon } from '../look/icons';
import steps from './meeting.module.css';
import { useMeetingTexts } from './meetingTexts';
import { progressOf } from './stepOf';

/** The four steps of a meeting, each an address of its own. */
export function Steps({ view, shown }: { readonly view: MeetingView; readonly shown: Step }) {
  const { page } = useMeetingTexts();
  const { body, meeting } = view;
  return (
    <nav aria-label={page.steps} className={steps.steps}>
      <ol>
        {STEPS.map((step, index) => {
          const passed = progressOf(step, view) === 'passed';
          return (
            <li key={step}>
              <PlaceLink
                to={{ kind: 'meeting', body: body.nr, meeting: meeting.id, step }}
                current={step === shown ? 'step' : undefined}
                className={steps.step}
              >
                {passed ? <Icon path={checkIcon} /> : <span className={steps.number}>{index + 1}</span>}
                {page.step[step]}
                {passed && <span className="unseen"> {page.passed}</span>}
              </PlaceLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
