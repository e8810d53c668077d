import { useCallback } from 'react';
import type { ActName } from '../../api/acts';
import type { AgendaItemView, MeetingView } from '../../api/views';
import { useMeeting } from '../meeting/openMeeting';
import type { ActFieldsSent } from '../service/service';
import type { ValueRules } from '../saving/saving';
import type { SavingHandle } from '../saving/useSaving';
import { draftsOf } from '../saving/drafts';
import { useDrafted } from '../saving/useDrafted';

type ItemAct = Extract<ActName, 'writeNotes' | 'recordDecision' | 'giveAssignment'>;

/** One thing that is noted on a line: how it is read from the line, put back into it, and sent. */
export interface ItemField<Value, Name extends ItemAct> {
  readonly field: string;
  readonly act: Name;
  readonly rules: ValueRules<Value>;
  readonly held: Value;
  readonly readFrom: (item: AgendaItemView) => Value;
  readonly putInto: (item: AgendaItemView, value: Value) => AgendaItemView;
  readonly fields: (value: Value) => Omit<ActFieldsSent<Name>, 'id' | 'version'>;
}

/** Saves one thing noted on a line as it is typed. All that is noted on a line shares its version, so they take turns. */
export function useItemSaving<Value, Name extends ItemAct>(
  itemId: string,
  { field, act, rules, held, readFrom, putInto, fields }: ItemField<Value, Name>,
): SavingHandle<Value> {
  const { view, inTurn, latest, actOnce, reload, patch } = useMeeting();
  const tryOnce = useCallback(
    async (value: Value, key: string) => {
      const { version } = itemIn(latest(), itemId);
      const sent = { id: itemId, version, ...fields(value) } as unknown as ActFieldsSent<Name>;
      const outcome = await actOnce(act, sent, key);
      switch (outcome.kind) {
        case 'done':
          patch(
            changed(itemId, (item) => ({ ...putInto(item, value), version: outcome.done.version ?? item.version })),
          );
          return { kind: 'stored', stored: value } as const;
        case 'refused':
        case 'invalid':
          return { kind: 'refused', text: outcome.text } as const;
        case 'changedByOther': {
          const now = await reload();
          return now === undefined ? LOST : ({ kind: 'newer', theirs: readFrom(itemIn(now, itemId)) } as const);
        }
        case 'unanswered':
        case 'trouble':
          return LOST;
      }
    },
    [itemId, act, fields, putInto, readFrom, latest, actOnce, reload, patch],
  );
  const send = useCallback(
    (value: Value, key: string) => inTurn(itemId, () => tryOnce(value, key)),
    [inTurn, itemId, tryOnce],
  );
  return useDrafted({ name: `${draftsOf(view)}${itemId}/${field}`, held, rules, send });
}

const LOST = { kind: 'lost' } as const;

function itemIn(view: MeetingView, id: string): AgendaItemView {
  const item = view.items.find((one) => one.id === id);
  if (item === undefined) throw new Error('The line is no longer on the agenda.');
  return item;
}

function changed(id: string, change: (item: AgendaItemView) => AgendaItemView) {
  return (view: MeetingView): MeetingView => ({
    ...view,
    items: view.items.map((item) => (item.id === id ? change(item) : item)),
  });
}
