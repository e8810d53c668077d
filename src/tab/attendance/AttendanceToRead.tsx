import type { MeetingView } from '../../api/views';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import { useMeetingTexts } from '../meeting/meetingTexts';

/** Who was there, once it has been noted. */
export function AttendanceToRead({ view }: { readonly view: MeetingView }) {
  const { attendance: texts, presences } = useMeetingTexts();
  const { attendance, parties } = view;
  if (attendance.length === 0) return null;
  const partyOf = (key: string | null) => parties.find((party) => party.partyKey === key)?.name;
  return (
    <Card heading={texts.heading}>
      <ul className={look.rows}>
        {attendance.map((one) => (
          <li key={one.id} className={look.spread}>
            <span>{[partyOf(one.partyKey), one.name].filter(Boolean).join(': ')}</span>
            <span className={look.quiet}>{presences[one.presence]}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
