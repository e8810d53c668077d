import type { Initiator } from '../../../core/bodies/ruleSet';
import { sv as shell } from '../../tab/sv';
import { alternatives, listed } from '../../when';
import { wordingIn } from '../wording';
import type { RuleAnswerTexts } from './texts';

const { cited, days } = wordingIn('sv');
const initiator = (who: Initiator) => {
  const name = who.by === 'role' ? shell.roles[who.role] : 'den som företräder en medlem';
  return who.about === 'audit' ? `${name} (om revisionen)` : name;
};
const bases = { allMembers: 'alla ledamöter', present: 'de närvarande', votesCast: 'de avgivna rösterna' } as const;
const percent = (share: number) => `${(share * 100).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} procent`;
const shareOf = (share: number) => (share === 0.75 ? 'tre fjärdedelar' : percent(share));

export const sv: RuleAnswerTexts = {
  initiative: ({ bodyName, mayRaise, source }) =>
    `Ärenden i ${bodyName} får väckas av ${alternatives(mayRaise.map(initiator), 'sv')}${cited(source)}.`,
  initiativeInWords: (bodyName, words, source) =>
    `Den som får väcka frågor i ${bodyName}: ${words.join('; ')}${cited(source)}.`,
  noInitiative: (bodyName) => `${bodyName}: inte bestämt vem som får väcka ärenden. De som deltar kan lämna förslag.`,
  youMay: { yes: 'Du får väcka ärenden där.', no: 'Du får inte väcka ärenden där. Be någon av dem som får.' },
  quorum: ({ bodyName, seats, needed, source, seatsSource }) =>
    `${bodyName} är beslutsfört när fler än hälften av platserna är besatta på mötet${cited(source)}. Ni har ${String(seats)} platser${cited(seatsSource)}, mer än hälften är ${String(needed)}. Även ersättare som tjänstgör räknas.`,
  noQuorumNeeded: (bodyName, source) =>
    `${bodyName}: inget visst antal måste vara med för att ni ska få besluta${cited(source)}.`,
  ordinary: (bodyName, source) =>
    `${bodyName}: ett beslut kräver mer än hälften av de avgivna rösterna${cited(source)}.`,
  qualified: ({ matters, share, of, sum, source }) =>
    `${listed(matters, 'sv')} kräver ${shareOf(share)} av ${bases[of]}${cited(source)}${sum === null ? '.' : `: ${String(sum.needed)} av ${String(sum.outOf)}.`}`,
  castingVote: (has, source) =>
    has === 'yes'
      ? `Vid lika röster avgör ordförandens röst${cited(source)}.`
      : `Ordföranden har inte utslagsröst${cited(source)}.`,
  boards: (bodyName, boards, source) =>
    `${bodyName} anslår på ${listed(
      boards.map(({ name, days: count }) =>
        count === null ? `${name} (inte bestämt hur länge)` : `${name} (${days(count)})`,
      ),
      'sv',
    )}${cited(source)}.`,
  postedWithin: (count, source) => `Protokollet anslås senast ${days(count)} efter justeringen${cited(source)}.`,
  noPostingDay: 'Inte bestämt: inom hur många dagar protokollet ska anslås.',
  of: (bodyName, sentence) => `${bodyName}: inte bestämt. ${sentence}`,
};
