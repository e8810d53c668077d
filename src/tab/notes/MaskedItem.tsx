import type { AgendaItemView } from '../../api/views';
import { Badge } from '../look/Badge';
import { Card } from '../look/Card';
import { useStepTexts } from '../meeting/stepTexts';

/** A confidential line while the meeting is held, to one who is not named for it: that it is there, and who left the room. */
export function MaskedItem({ item, number }: { readonly item: AgendaItemView; readonly number: number }) {
  const { agenda } = useStepTexts();
  return (
    <Card
      heading={`${String(number)}. ${item.title}`}
      aside={<Badge tone="warn">{agenda.secrecy(item.secrecy?.ground ?? '')}</Badge>}
    >
      {item.leftRoom.map((one) => (
        <p key={one.id}>{one.text}</p>
      ))}
    </Card>
  );
}
