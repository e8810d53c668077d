import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useMeeting } from '../meeting/openMeeting';
import { useStepTexts } from '../meeting/stepTexts';
import styles from './attendance.module.css';
import { Guests } from './Guests';
import { PartyAttendance } from './PartyAttendance';

/** Who is there, party by party, and guests from outside the parties. */
export function AttendanceCard() {
  const { view } = useMeeting();
  const { attendance: texts } = useStepTexts();
  const { parties, attendance } = view;
  const noted = parties.filter((party) => attendance.some((one) => one.partyKey === party.partyKey)).length;
  return (
    <Card heading={texts.heading} aside={<span className={look.quiet}>{texts.noted(noted, parties.length)}</span>}>
      {parties.length === 0 && <p>{texts.noParties}</p>}
      <ul className={styles.parties}>
        {parties.map((party) => (
          <li key={party.partyKey}>
            <PartyAttendance party={party} />
          </li>
        ))}
      </ul>
      <Guests />
    </Card>
  );
}
