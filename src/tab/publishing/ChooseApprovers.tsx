import { useId, useState } from 'react';
import { PlaceLink } from '../app/PlaceLink';
import { Button } from '../look/Button';
import field from '../look/field.module.css';
import { SelectField } from '../look/SelectField';
import { useMeeting } from '../meeting/openMeeting';
import type { PageActs } from '../pages/usePageActs';
import styles from './publishing.module.css';
import { usePublishingTexts } from './publishingTexts';
import { recordOf } from './record';

/** The meeting chooses who approves its minutes, among those who served; the one who writes them never does. */
export function ChooseApprovers({ acts }: { readonly acts: PageActs }) {
  const { view } = useMeeting();
  const { approval: texts } = usePublishingTexts();
  const { minutes } = recordOf(view);
  const served = new Map(view.board?.items.flatMap(({ serving }) => serving.map(({ upn, name }) => [upn, name])));
  const before = minutes?.approvers.map(({ name }) => name) ?? [];
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    [...served].filter(([, name]) => before.includes(name)).map(([upn]) => upn),
  );
  const [secretary, setSecretary] = useState(() =>
    minutes === null || minutes.secretary === '' ? view.me.upn : minutes.secretary,
  );
  const id = useId();
  const { id: meetingId, version } = view.meeting;
  const people = view.people.map(({ upn, name }) => ({ value: upn, name }));
  const isKnown = people.some(({ value }) => value === secretary);
  if (served.size === 0) {
    return (
      <p>
        {texts.nobodyServed}{' '}
        <PlaceLink to={{ kind: 'meeting', body: view.body.nr, meeting: meetingId, step: 'meet' }}>
          {texts.goToMeet}
        </PlaceLink>
      </p>
    );
  }
  const swap = (upn: string) =>
    setChosen((now) => (now.includes(upn) ? now.filter((one) => one !== upn) : [...now, upn]));
  return (
    <details open={before.length === 0}>
      <summary>{before.length === 0 ? texts.choose : texts.change}</summary>
      <div className={styles.part}>
        <SelectField
          id={id}
          label={texts.secretary}
          value={isKnown ? secretary : ''}
          choices={[...(isKnown ? [] : [{ value: '', name: texts.choosePerson }]), ...people]}
          onValue={setSecretary}
        />
        <fieldset>
          <legend className={field.label}>{texts.served}</legend>
          {[...served].map(([upn, name]) => (
            <label key={upn} className={field.check}>
              <input type="checkbox" checked={chosen.includes(upn)} onChange={() => swap(upn)} />
              {name}
            </label>
          ))}
        </fieldset>
        <Button
          blocked={acts.state === 'acting' || chosen.length === 0 || secretary === '' ? 'blocked' : 'free'}
          onClick={() =>
            void acts.ask('chooseApprovers', { id: meetingId, version, approvers: [...chosen], secretary })
          }
        >
          {texts.save}
        </Button>
      </div>
    </details>
  );
}
