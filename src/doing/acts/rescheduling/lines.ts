import { nameOf } from '../../../core/bodies/holding';
import type { RuleSet } from '../../../core/bodies/ruleSet';
import type { Mandate } from '../../../core/bodies/mandate';
import type { Deadlines } from '../../../core/meetings/deadlines';
import type { Meeting } from '../../../core/meetings/meeting';
import type { Consequences } from '../../../core/rescheduling/consequences';
import type { Stored } from '../../../core/stored';
import { chairingTexts } from '../../../texts/chairing';
import { reschedulingTexts, type ReschedulingTexts } from '../../../texts/rescheduling';
import type { Language } from '../../../core/people/person';

interface Told {
  readonly language: Language;
  readonly rules: RuleSet;
  readonly mandates: readonly Mandate[];
  /** The meetings as they become, the new one among them. */
  readonly meetings: readonly Stored<Meeting>[];
}

/** What a change brings with it, a sentence each, in the order people ask: days, proposals, duties, counts, turns, notices. */
export function linesOf(consequences: Consequences, told: Told): readonly string[] {
  const texts = reschedulingTexts(told.language);
  const { notices, counts, atRisk } = consequences;
  return [
    ...daysOf(consequences, told.rules, texts),
    ...consequences.proposals.map(({ title, meetingId, chair, standing }) =>
      texts.proposal({ title, day: dayOf(told, meetingId), chair: named(told, chair), standing }),
    ),
    ...atRisk.map(texts.atRisk),
    ...counts.map(({ before, after }) => texts.count(before, after)),
    ...turnLines(consequences, told, texts),
    texts.notices(notices.takenBack.length, notices.tell.length),
  ];
}

const SHOWN: readonly (keyof Deadlines)[] = ['proposalsLastDay', 'agendaDueDay'];

function daysOf({ deadlines }: Consequences, rules: RuleSet, texts: ReschedulingTexts): readonly string[] {
  const { before, after, alreadyOver, told } = deadlines;
  if (after === null) return [];
  const source = {
    proposalsLastDay: rules.proposalDaysBefore?.source ?? null,
    agendaDueDay: rules.agendaDaysBefore?.source ?? null,
    agendaWarnDay: null,
    agendaOverdueDay: null,
  };
  return [
    ...SHOWN.filter((which) => after[which] !== null).map((which) =>
      texts.lastDay({ which, before: before?.[which] ?? null, after: after[which], source: source[which] }),
    ),
    ...alreadyOver.map(({ which, day }) => texts.alreadyOver(which, day)),
    ...told.map(({ which, day, fallsOn }) => texts.fallsOn(which, day, fallsOn)),
  ];
}

function turnLines({ rota }: Consequences, told: Told, texts: ReschedulingTexts): readonly string[] {
  if (rota.state === 'fixedChair') return [];
  if (rota.state === 'notDecided') return rota.rule === 'rotaRule' ? [texts.rotaStands] : [];
  return rota.changed.flatMap(({ meetingId, from, to }) => {
    const day = dayOf(told, meetingId);
    if (day === null) return [];
    return chairingTexts(told.language).turn({ day, from: named(told, from), to: named(told, to), proposals: [] });
  });
}

function dayOf({ meetings }: Told, meetingId: number | null) {
  return meetings.find(({ id }) => id === meetingId)?.day ?? null;
}

function named({ mandates }: Told, upn: string | null): string | null {
  return upn === null ? null : (nameOf(mandates, upn) ?? upn);
}
