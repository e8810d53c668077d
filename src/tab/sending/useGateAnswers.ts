import { useId, useState } from 'react';
import type { GateFinding } from '../../api/views';
import { stopping, unexplained, warningGroups, type WarningGroup } from './warnings';

/** What a person has answered the publishing gate so far, and what is still asked of them. */
export interface GateAnswers {
  readonly id: string;
  readonly stops: readonly GateFinding[];
  readonly groups: readonly WarningGroup[];
  /** Reasons by kind of warning, as written. */
  readonly passed: Readonly<Record<string, string>>;
  readonly read: 'read' | 'unread';
  /** Kinds of warning whose missing reason is to be pointed out, and whether the reading is. */
  readonly missing: readonly string[];
  readonly readMissing: 'missing' | 'notAsked';
  readonly onRead: (read: 'read' | 'unread') => void;
  readonly onPassed: (reason: string, why: string) => void;
  /** The reasons to go through the gate with; undefined where something is unanswered: it is pointed out and stood at. */
  readonly answered: () => Readonly<Record<string, string>> | undefined;
}

/** The answers to a gate: what it means is read, each kind of warning has its reason, and nothing stops it. */
export function useGateAnswers(findings: readonly GateFinding[]): GateAnswers {
  const [read, setRead] = useState<'read' | 'unread'>('unread');
  const [passed, setPassed] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState<'tried' | 'not'>('not');
  const id = useId();
  const groups = warningGroups(findings);
  const open = unexplained(groups, passed);
  const stops = stopping(findings);
  return {
    ...{ id, stops, groups, passed, read },
    missing: tried === 'tried' ? open : [],
    readMissing: tried === 'tried' && read === 'unread' ? 'missing' : 'notAsked',
    onRead: setRead,
    onPassed: (reason, why) => setPassed((before) => ({ ...before, [reason]: why })),
    answered() {
      setTried('tried');
      if (read === 'unread' || open.length > 0 || stops.length > 0) {
        document.getElementById(read === 'unread' ? `${id}-read` : `${id}-${open[0] ?? 'stops'}`)?.focus();
        return undefined;
      }
      return Object.fromEntries(groups.map(({ reason }) => [reason, (passed[reason] ?? '').trim()]));
    },
  };
}
