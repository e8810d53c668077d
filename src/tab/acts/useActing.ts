import { useState } from 'react';
import { useTab } from '../app/tab';
import type { ActOutcome } from '../service/answer';
import type { Field } from './fields';
import { complaintsIn, sentParts, type Complaint, type Parts } from './values';

/** The row the act is to be done to, and what has been written. */
export interface Written {
  readonly row: { readonly id: string; readonly version: string } | undefined;
  readonly values: Parts;
}

/** Doing one act by its form: what is wrong with it, how it ended, and asking for it. */
export interface Acting {
  readonly complaints: readonly Complaint[];
  readonly outcome: ActOutcome | undefined;
  readonly state: 'writing' | 'acting';
  /** Asks for the act; with `read`, the person has read the consequences it was answered with. */
  readonly ask: (written: Written, consequences: 'unread' | 'read') => Promise<ActOutcome | undefined>;
  /** What was answered is about what was written then: it goes when that changes. */
  readonly rewritten: () => void;
}

export function useActing(name: string, fields: readonly Field[], rowLabel: string): Acting {
  const { service } = useTab();
  const [complaints, setComplaints] = useState<readonly Complaint[]>([]);
  const [outcome, setOutcome] = useState<ActOutcome>();
  const [state, setState] = useState<Acting['state']>('writing');
  const labels = new Map([['id', rowLabel], ...fields.map((field) => [field.name, field.label] as const)]);
  return {
    complaints,
    outcome,
    state,
    rewritten() {
      if (outcome !== undefined && outcome.kind !== 'unanswered') setOutcome(undefined);
    },
    async ask({ row, values }, consequences) {
      if (state === 'acting') return undefined;
      const noRow: readonly Complaint[] =
        row === undefined ? [{ path: 'id', label: rowLabel, reason: 'missingChoice' }] : [];
      const wrong = [...noRow, ...complaintsIn(fields, values)];
      setComplaints(wrong);
      setOutcome(undefined);
      if (wrong.length > 0 || row === undefined) return undefined;
      setState('acting');
      const read = consequences === 'read' ? { consequencesRead: true } : {};
      const ended = await service.actByForm(name, { ...row, ...sentParts(fields, values), ...read });
      setState('writing');
      setOutcome(ended);
      if (ended.kind === 'invalid') {
        setComplaints(
          ended.fields.map((path) => ({
            path,
            label: labels.get(path.split('.')[0] ?? '') ?? rowLabel,
            reason: 'service',
          })),
        );
      }
      return ended;
    },
  };
}
