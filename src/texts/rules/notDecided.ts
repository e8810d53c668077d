import type { RuleSet } from '../../core/bodies/ruleSet';
import type { Language } from '../../core/people/person';

/** Rules that acts of a board rest on, and the part of one that may be missing by itself. */
type Missing =
  | Extract<
      keyof RuleSet,
      | 'quorum'
      | 'seats'
      | 'substitutes'
      | 'majorities'
      | 'castingVote'
      | 'presidesUntilElected'
      | 'mayDecide'
      | 'cannotDelegate'
      | 'consultBefore'
      | 'recordKind'
      | 'approval'
      | 'sectionNumbering'
      | 'noticeBoards'
    >
  | 'commentDays';

const SV: Readonly<Record<Missing, string>> = {
  quorum: 'när organet är beslutsfört',
  seats: 'hur många platser organet har',
  substitutes: 'i vilken ordning ersättare tjänstgör',
  majorities: 'vilken majoritet ett beslut kräver',
  castingVote: 'om ordföranden har utslagsröst',
  presidesUntilElected: 'vem som leder mötet tills en ordförande är vald',
  mayDecide: 'om organet fattar egna beslut',
  cannotDelegate: 'vilka frågor som inte får delegeras',
  consultBefore: 'vilka beslut som kräver samråd först',
  recordKind: 'om organet för protokoll eller anteckningar',
  approval: 'hur protokollet justeras',
  sectionNumbering: 'hur paragraferna numreras',
  noticeBoards: 'på vilka anslagstavlor organet anslår',
  commentDays: 'hur länge synpunkter tas emot',
};

const EN: Readonly<Record<Missing, string>> = {
  quorum: 'when the body is quorate',
  seats: 'how many seats the body has',
  substitutes: 'in which order substitutes serve',
  majorities: 'which majority a decision takes',
  castingVote: 'whether the chair has a casting vote',
  presidesUntilElected: 'who presides until a chair is elected',
  mayDecide: 'whether the body takes decisions of its own',
  cannotDelegate: 'which questions may not be delegated',
  consultBefore: 'which decisions take a consultation first',
  recordKind: 'whether the body keeps minutes or notes',
  approval: 'how the minutes are approved',
  sectionNumbering: 'how the sections are numbered',
  noticeBoards: 'on which notice boards the body posts',
  commentDays: 'for how long comments are taken',
};

/** "Inte bestämt": which rule the body has not decided, and that it is the body that does. */
export function notDecidedText(rule: Missing, language: Language): string {
  return language === 'sv'
    ? `Det är inte bestämt ${SV[rule]}. Organet bestämmer det, och sedan skrivs det in i organets regler.`
    : `It has not been decided ${EN[rule]}. The body decides it, and it is then written into the rules of the body.`;
}
