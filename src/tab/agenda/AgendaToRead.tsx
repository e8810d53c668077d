import { concernsBegin, type ItemConcern } from '../../core/agenda/item';
import type { AgendaItemView, MeetingView } from '../../api/views';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import look from '../look/look.module.css';
import styles from '../meeting/meeting.module.css';
import { EnclosedParts } from '../notes/EnclosedParts';
import { useMeetingTexts } from '../meeting/meetingTexts';
import { useTexts } from '../words/words';

/** The agenda as it was sent, with notes, decisions and assignments once they are published. */
export function AgendaToRead({ view }: { readonly view: MeetingView }) {
  const { agenda } = useMeetingTexts();
  const { meeting, parties } = view;
  const items = view.items.filter((item) => item.standing !== 'removed');
  const nameOf = (key: string) => parties.find((party) => party.partyKey === key)?.name ?? key;
  const begins = concernsBegin(items);
  const unsent = meeting.stage === 'planned' && items.length === 0;
  return (
    <Card heading={agenda.heading}>
      {unsent && (
        <p>
          {agenda.notSentYet} {meeting.agendaDueDay !== null && agenda.sentBy(meeting.agendaDueDay)}
        </p>
      )}
      {!unsent && items.length === 0 && <p>{agenda.noLines}</p>}
      <ol className={look.rows}>
        {items.map((item, index) => (
          <li key={item.id} className={styles.item}>
            <Concern begins={begins[index] ?? null} />
            <ItemToRead item={item} number={index + 1} parties={item.parties.map(nameOf)} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What the body has as steering group is kept apart from its own matters (LSG-22). */
function Concern({ begins }: { readonly begins: ItemConcern | null }) {
  const { agenda } = useMeetingTexts();
  return begins === null ? null : <p className={look.strong}>{agenda.concerns[begins]}</p>;
}

interface ItemToReadProps {
  readonly item: AgendaItemView;
  readonly number: number;
  readonly parties: readonly string[];
}

function ItemToRead({ item, number, parties }: ItemToReadProps) {
  const texts = useTexts();
  const { agenda, kinds } = useMeetingTexts();
  return (
    <>
      <div className={look.spread}>
        <h3>
          <span>{number}.</span> {item.title}
        </h3>
        <span className={look.inline}>
          {item.standing === 'supplement' && <Badge tone="brand">{agenda.supplement}</Badge>}
          {item.secrecy?.face !== 'masked' && <Badge tone="plain">{kinds[item.kind]}</Badge>}
          {item.secrecy !== null && <Badge tone="warn">{agenda.secrecy(item.secrecy.ground)}</Badge>}
        </span>
      </div>
      {item.purpose !== '' && <p>{item.purpose}</p>}
      {item.description !== '' && <p className={styles.written}>{item.description}</p>}
      <p className={styles.itemFacts}>
        {item.theme !== null && <span>{texts.themes[item.theme]}</span>}
        {parties.length > 0 && (
          <span>
            {agenda.parties}: {parties.join(', ')}
          </span>
        )}
        {item.presenter !== '' && (
          <span>
            {agenda.presenter}: {item.presenter}
          </span>
        )}
        {item.minutes > 0 && <span>{agenda.minutesShort(item.minutes)}</span>}
      </p>
      <Noted item={item} />
    </>
  );
}

function Noted({ item }: { readonly item: AgendaItemView }) {
  const { notes } = useMeetingTexts();
  return (
    <>
      {item.leftRoom.map((one) => (
        <p key={one.id}>{one.text}</p>
      ))}
      {item.notes !== '' && <p className={styles.written}>{item.notes}</p>}
      <EnclosedParts enclosed={item.enclosed} />
      {item.decisions.length > 0 && (
        <>
          <h4>{notes.decisions}</h4>
          <ul>
            {item.decisions.map((one) => (
              <li key={one.key} className={styles.written}>
                {one.text}
              </li>
            ))}
          </ul>
        </>
      )}
      {item.assignments.length > 0 && (
        <>
          <h4>{notes.assignments}</h4>
          <ul>
            {item.assignments.map((one) => (
              <li key={one.key}>{notes.assignmentLine(one.what, one.who, one.due)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
