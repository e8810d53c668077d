import type { DatedDuty } from '../../core/bodies/datedDuty';
import type { Approval, Initiator, Substitutes } from '../../core/bodies/ruleSet';
import { sv as membership } from '../membership/sv';
import { sv as tab } from '../tab/sv';
import { alternatives, listed as joined, monthName, writtenDay } from '../when';
import type { NamesInRules, RuleSaid } from './texts';

const numbers = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 });
const percent = (share: number) => `${numbers.format(share * 100)} %`;
const days = (count: number) => (count === 1 ? '1 dag' : `${String(count)} dagar`);
const years = (count: number) => `${String(count)} år`;
const meetings = (count: number) => (count === 1 ? '1 möte' : `${String(count)} möten`);
const listed = (words: readonly string[]) => joined(words, 'sv');
const sentence = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
const onDay = (date: string) => `${String(Number(date.slice(3)))} ${monthName(Number(date.slice(0, 2)), 'sv')}`;

function duty({ title, dates, recurrence }: DatedDuty): string {
  if (dates.length > 0) return `${title}, senast ${listed(dates.map(onDay))}`;
  return `${title}, ${{ yearly: 'varje år', halfYearly: 'två gånger om året', recurring: 'återkommande' }[recurrence]}`;
}

function approval({ by, withinDays, commentDays, approvers }: Approval): string {
  const how = { eSignature: 'Med e-underskrift', paper: 'På papper', mail: 'Med e-post' }[by];
  return [
    `${how}, inom ${days(withinDays)}.`,
    approvers === null
      ? 'Hur många som justerar är inte bestämt.'
      : `Justerare utöver ordföranden: ${String(approvers)}.`,
    ...(commentDays === null ? [] : [`De som var med har ${days(commentDays)} på sig att lämna synpunkter.`]),
  ].join(' ');
}

function substitutes({ order, serves, when, mayReturn, returnsAfter }: Substitutes): string {
  const who = { ownParty: 'Partens egen ersättare går in.', inOrder: 'Nästa i turordningen går in.' };
  const at = { betweenItems: 'Byte sker mellan punkter.', wholeMeeting: 'Byte sker bara när mötet börjar.' };
  const after = { conflictOfInterest: ' efter jäv', anyHindrance: ' efter varje förhinder' };
  return [
    ...(order === '' ? [] : [sentence(order.replace(/\.$/, ''))]),
    ...(serves === null ? [] : [who[serves]]),
    ...(when === null ? [] : [at[when]]),
    mayReturn
      ? `Den som lämnat plats får gå in igen${returnsAfter === null ? '' : after[returnsAfter]}.`
      : 'Den som lämnat plats går inte in igen.',
  ].join(' ');
}

function initiator(one: Initiator): string {
  const who = one.by === 'memberParty' ? 'varje medlem' : membership.role[one.role];
  return one.about === 'anything' ? `${who} i alla frågor` : `${who} i frågor om revisionen`;
}

const people = (upns: readonly string[], { person }: NamesInRules) => listed(upns.map(person));

/** Every rule's value in Swedish, a sentence or two. */
export const saidSv: RuleSaid = {
  proposalDaysBefore: (count) => `${days(count)} före mötet, den dagen inräknad.`,
  agendaDaysBefore: (count) => `Senast ${days(count)} före mötet.`,
  minMeetingsPerYear: (count) => `Minst ${meetings(count)} per år.`,
  targetMeetingsPerYear: (count) => `${sentence(meetings(count)).slice(0, -1)} per år.`,
  meetingMode: (mode) =>
    ({ digital: 'Digitalt i Teams.', physical: 'På plats.', hybrid: 'På plats och i Teams.' })[mode],
  chair: (rule, names) =>
    rule.kind === 'fixed'
      ? 'Den som är utsedd till ordförande leder mötena.'
      : `Uppdraget går runt, i ordningen ${people(rule.turns, names)}.`,
  rotaRule: (rule) =>
    ({
      recompute: 'Turerna räknas om när ett möte läggs till eller flyttas.',
      keep: 'Turer som är givna behålls när ett möte läggs till eller flyttas.',
    })[rule],
  deputies: (upns, names) => sentence(people(upns, names)),
  withoutDeputy: (who) =>
    ({
      viceChair: 'Vice ordföranden.',
      oldestMember: 'Den äldsta ledamoten.',
      electedByMeeting: 'Den som mötet väljer.',
      nextInRota: 'Den som står näst i tur.',
      convener: 'Den som sammankallar.',
    })[who],
  preparedBy: (who) => ({ chair: 'Ordföranden bereder.', jointly: 'Flera bereder tillsammans.' })[who],
  recordKind: (kind) => ({ notes: 'Anteckningar.', minutes: 'Protokoll.' })[kind],
  quorum: (rule) =>
    ({ none: 'Inget minsta antal krävs.', moreThanHalf: 'När mer än hälften av ledamöterna är med.' })[rule],
  majorities: ({ qualified: { share, of, matters } }) => {
    const among = { allMembers: 'alla ledamöter', present: 'de närvarande', votesCast: 'de avgivna rösterna' }[of];
    const also = matters.length === 0 ? '' : ` ${percent(share)} av ${among} krävs för ${listed(matters)}.`;
    return `Mer än hälften av de avgivna rösterna.${also}`;
  },
  castingVote: (has) => (has ? 'Ja, ordföranden avgör vid lika röstetal.' : 'Nej, ordföranden har ingen utslagsröst.'),
  rightOfInitiative: (who) => sentence(listed(who)),
  initiative: (who) => sentence(listed(who.map(initiator))),
  substitutes,
  substitutesMay: (what) => ({ attendAndSpeak: 'Vara med och yttra sig.' })[what],
  mayDecide: (may) => (may ? 'Ja, organet fattar egna beslut.' : 'Nej, organet fattar inga egna beslut.'),
  mayAppointGroups: (may) => (may ? 'Ja, organet får tillsätta grupper.' : 'Nej, organet tillsätter inga grupper.'),
  horizon: (all) =>
    sentence(
      alternatives(
        all.map((one) => ({ short: 'kortsiktiga', long: 'långsiktiga' })[one]),
        'sv',
      ),
    ),
  approval,
  noticeBoards: (boards) =>
    sentence(
      listed(
        boards.map(({ name, days: count }) =>
          count === null ? `${name} (antalet dagar är inte bestämt)` : `${name} (${days(count)})`,
        ),
      ),
    ),
  postedWithinDays: (count) => `Inom ${days(count)} efter justeringen.`,
  appeal: ({ by, under, withinDays }) =>
    `${by} kan överklaga enligt ${under}${withinDays === null ? '. Tiden är inte bestämd.' : `, inom ${days(withinDays)}.`}`,
  disputes: (where) => ({ generalCourt: 'Tvister mellan förbundet och medlemmarna avgörs av allmän domstol.' })[where],
  sectionNumbering: (rule) => ({ perYear: 'Från § 1 varje år.' })[rule],
  datedDuties: (duties) => duties.map((one) => sentence(duty(one))).join('\n'),
  insight: (who) => ({ organisation: 'Alla i organisationen.', members: 'De som har en roll i organet.' })[who],
  retention: (how) => sentence(how.replace(/\.$/, '')),
  recordsCreator: (who) => sentence(who),
  registrar: (who) => sentence(who),
  archiveAuthority: (who) => sentence(who),
  level: (level) =>
    ({ decision: 'Organet beslutar.', preparation: 'Organet bereder.', operative: 'Organet utför.' })[level],
  seats: ({ members, substitutes: stand, perParty }) => {
    const own =
      perParty === null ? '' : ` Varje part utser ${String(perParty.members)} och ${String(perParty.substitutes)}.`;
    return `Ledamöter: ${String(members)}. Ersättare: ${String(stand)}.${own}`;
  },
  term: ({ years: count, firstEnds }) =>
    `${sentence(years(count)).slice(0, -1)}, från årsskiftet efter valet.${firstEnds === null ? '' : ` Den första perioden slutade ${writtenDay(firstEnds, 'sv')}.`}`,
  votes: (rule) => ({ oneEach: 'En röst var, och alla väger lika.' })[rule],
  representation: ({ politician, official }, { party }) =>
    [
      ...(politician.length === 0 ? [] : [`Politiker: ${listed(politician.map(party))}.`]),
      ...(official.length === 0 ? [] : [`Tjänstepersoner: ${listed(official.map(party))}.`]),
    ].join(' '),
  decisionMandate: (rule) => ({ should: 'De som kommer bör kunna besluta för sin part.' })[rule],
  auditors: (seats, { party }) =>
    seats
      .map(({ parties, appointedBy }) => sentence(`för ${listed(parties.map(party))}, utsedd av ${party(appointedBy)}`))
      .join('\n'),
  electedWithin: (roles) => sentence(listed(roles.map((role) => membership.role[role]))),
  presidesUntilElected: (who) => ({ oldestMember: 'Den äldsta ledamoten.' })[who],
  cannotDelegate: (questions) => sentence(listed(questions)),
  delegation: (lines) => lines.map(({ matter, decides }) => `${matter}: ${decides}.`).join('\n'),
  consultBefore: (what) => sentence(listed(what)),
  informOf: (what) => sentence(listed(what)),
  noSuretyOrLoan: (rule) => ({ warn: 'Inga borgensåtaganden, och inga lån utöver vanliga krediter.' })[rule],
  employment: (rule) => ({ inConsultation: 'I samråd med arbetsutskottet.' })[rule],
  manager: (rule) => ({ byDelegationOrder: 'Enligt delegationsordningen.' })[rule],
  financing: (shares, { party }) =>
    sentence(listed(shares.map(({ payer, share }) => `${party(payer)} ${percent(share)}`))),
  ownCapitalShare: (share) => `Minst ${percent(share)} av budgeten.`,
  noticeYears: (count) => sentence(years(count)),
  yearWheel: (rule) => ({ follows: 'Ja, organet följer ett årshjul.' })[rule],
  guests: (rule) => ({ chairConsents: 'Med samtycke av mötets ordförande.' })[rule],
  absenceTrend: ({ absences, among }) => `${String(absences)} frånvaron av de senaste ${String(among)} mötena.`,
  retentionPlan: (lines) =>
    lines
      .map(({ kind, outcome, years: after }) =>
        outcome === 'preserve' || after === null
          ? `${tab.documentKinds[kind]}: bevaras.`
          : `${tab.documentKinds[kind]}: gallras efter ${years(after)}.`,
      )
      .join('\n'),
  disposal: (how) => sentence(how.replace(/\.$/, '')),
  lifting: (triggers) =>
    sentence(
      alternatives(
        triggers.map(
          (one) =>
            ({
              betterCityWide: 'när frågan hanteras bättre för hela staden',
              cityWidePartyPerspective: 'när parternas stadsövergripande perspektiv behövs',
            })[one],
        ),
        'sv',
      ),
    ),
  perspective: (one) => ({ area: 'Områdets perspektiv.', cityWide: 'Hela stadens perspektiv.' })[one],
  spreading: (rule) => ({ sameInAll: 'Lika i alla områden.' })[rule],
  charter: (rule) => ({ allParts: 'Alla delar ska vara klara innan gruppen startar.' })[rule],
  mayAskMembers: (may) =>
    may ? 'Ja, organet får be om yttranden och upplysningar.' : 'Nej, organet frågar inte medlemmarna.',
  ownerDialogue: (who) =>
    sentence(
      alternatives(
        who.map((one) => ({ member: 'en medlem', association: 'förbundet' })[one]),
        'sv',
      ),
    ),
};
