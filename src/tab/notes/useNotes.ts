import { useCallback, useMemo } from 'react';
import type { AgendaItemView } from '../../api/views';
import type { SavingHandle } from '../saving/useSaving';
import { useItemSaving } from './useItemSaving';
import { notesRules, type NotesValue } from './values';

const readFrom = ({ notes, outcome }: AgendaItemView): NotesValue => ({ notes, outcome });
const putInto = (item: AgendaItemView, value: NotesValue): AgendaItemView => ({ ...item, ...value });

/** Saves what is noted on a line and how it ended, as it is typed. */
export function useNotes({ id, notes, outcome }: AgendaItemView): SavingHandle<NotesValue> {
  const held = useMemo(() => ({ notes, outcome }), [notes, outcome]);
  const fields = useCallback((value: NotesValue) => ({ ...value }), []);
  return useItemSaving(id, { field: 'notes', act: 'writeNotes', rules: notesRules, held, readFrom, putInto, fields });
}
