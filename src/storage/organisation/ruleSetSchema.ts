import { z } from 'zod';
import { DIALOGUE_INITIATORS, LIFT_TRIGGERS, PERSPECTIVES } from '../../core/bodies/matterRules';
import { HORIZONS, LEVELS, MEETING_MODES, ROTA_RULES, STAND_INS, type RuleSet } from '../../core/bodies/ruleSet';
import { ROLES } from '../../core/bodies/role';
import { account, line, prose, source } from './fields';
import {
  absenceTrend,
  appeal,
  approval,
  auditorSeat,
  chair,
  datedDuty,
  delegation,
  financingShare,
  initiator,
  majorities,
  noticeBoard,
  representation,
  retentionLine,
  seats,
  substitutes,
  term,
} from './ruleValues';

/** A decided value with its source, or null: not decided. */
function decided<Schema extends z.ZodType>(value: Schema, about: string) {
  return z
    .strictObject({ value, source })
    .nullable()
    .meta({ description: `${about} null: inte bestämt.` });
}

const days = z.int().min(0).max(366);
const meetings = z.int().min(0).max(366);
const lines = z.array(line('En rad.'));

/** One schema per rule; the compiler demands every key of `RuleSet` and no other. */
const rules = {
  proposalDaysBefore: decided(days, 'Sista dag för förslag, kalenderdagar före mötet.'),
  agendaDaysBefore: decided(days, 'Dagordningen skickas så många kalenderdagar före mötet.'),
  minMeetingsPerYear: decided(meetings, 'Minsta antal möten per kalenderår.'),
  targetMeetingsPerYear: decided(meetings, 'Önskat antal möten per kalenderår.'),
  meetingMode: decided(z.enum(MEETING_MODES), 'Hur mötena i huvudsak hålls.'),
  chair: decided(chair, 'Vem som är ordförande.'),
  rotaRule: decided(
    z.enum(ROTA_RULES),
    'Om turordningen räknas om eller behålls när ett möte flyttas eller läggs till.',
  ),
  deputies: decided(z.array(account('Personens konto.')), 'Vice ordförande, i ordning.'),
  withoutDeputy: decided(z.enum(STAND_INS), 'Vem som avgör när varken ordförande eller ersättare kan leda mötet.'),
  preparedBy: decided(z.enum(['chair', 'jointly']), 'Vem som bereder mötena.'),
  recordKind: decided(z.enum(['notes', 'minutes']), 'Anteckningar eller protokoll.'),
  quorum: decided(z.enum(['none', 'moreThanHalf']), 'När organet är beslutsfört.'),
  majorities: decided(majorities, 'Majoritetskrav.'),
  castingVote: decided(z.boolean(), 'Om ordföranden har utslagsröst.'),
  rightOfInitiative: decided(lines, 'Vilka som får väcka ärenden, med organets egna ord.'),
  initiative: decided(z.array(initiator), 'Vilka som får väcka ärenden, så att det kan prövas.'),
  substitutes: decided(substitutes, 'Hur ersättare tjänstgör.'),
  substitutesMay: decided(z.literal('attendAndSpeak'), 'Vad en ersättare som inte tjänstgör får göra.'),
  mayDecide: decided(z.boolean(), 'Om organet fattar egna beslut.'),
  mayAppointGroups: decided(z.boolean(), 'Om organet får tillsätta arbetsgrupper.'),
  horizon: decided(z.array(z.enum(HORIZONS)), 'Om grupperna är kortsiktiga eller långsiktiga.'),
  approval: decided(approval, 'Hur protokollet justeras.'),
  noticeBoards: decided(z.array(noticeBoard), 'Anslagstavlor där justering tillkännages.'),
  postedWithinDays: decided(days, 'Anslaget sätts upp inom så många dagar efter justeringen.'),
  appeal: decided(appeal, 'Hur beslut överklagas.'),
  disputes: decided(z.literal('generalCourt'), 'Var tvister mellan förbundet och medlemmarna avgörs.'),
  sectionNumbering: decided(z.literal('perYear'), 'Hur paragrafer numreras.'),
  datedDuties: decided(z.array(datedDuty), 'Det som ska göras varje år senast en viss dag.'),
  insight: decided(z.enum(['organisation', 'members']), 'Vilka som får läsa det publicerade.'),
  retention: decided(prose('Gallring eller bevarande, med beslutet.'), 'Hur länge handlingarna bevaras.'),
  recordsCreator: decided(line('Arkivbildarens namn.'), 'Arkivbildare, när den är en annan än organisationens.'),
  registrar: decided(line('Vem som registrerar.'), 'Registrator.'),
  archiveAuthority: decided(line('Myndighetens namn.'), 'Vem som har tillsyn över organets arkiv.'),
  level: decided(z.enum(LEVELS), 'Om organet beslutar, bereder eller utför.'),
  seats: decided(seats, 'Platser enligt stadgarna, tillsatta eller inte.'),
  term: decided(term, 'Mandatperiod.'),
  votes: decided(z.literal('oneEach'), 'Hur många röster en ledamot har.'),
  representation: decided(representation, 'Vilka parter som utser politiker och vilka som utser tjänstepersoner.'),
  decisionMandate: decided(z.literal('should'), 'Om de som kommer bör ha beslutsmandat.'),
  auditors: decided(z.array(auditorSeat), 'Revisorernas platser.'),
  electedWithin: decided(z.array(z.enum(ROLES)), 'Roller som organet utser inom sig.'),
  presidesUntilElected: decided(z.literal('oldestMember'), 'Vem som leder tills en ordförande är vald.'),
  cannotDelegate: decided(lines, 'Frågor som organet inte får lämna ifrån sig.'),
  delegation: decided(z.array(delegation), 'Vem som beslutar vad.'),
  consultBefore: decided(lines, 'Beslut som kräver samråd med medlemmarna först.'),
  informOf: decided(lines, 'Det som medlemmarna hålls underrättade om.'),
  noSuretyOrLoan: decided(z.literal('warn'), 'Att det sägs till före beslut om borgen eller lån.'),
  employment: decided(z.literal('inConsultation'), 'Att personal anställs i samråd med arbetsutskottet.'),
  manager: decided(z.literal('byDelegationOrder'), 'Att chefen utses med en delegationsordning.'),
  financing: decided(z.array(financingShare), 'Hur bidragen fördelas.'),
  ownCapitalShare: decided(z.number().min(0).max(1), 'Minsta andel eget kapital av budgeten, till exempel 0.1.'),
  noticeYears: decided(z.int().min(0).max(20), 'Uppsägningstid för en medlem, i år.'),
  yearWheel: decided(z.literal('follows'), 'Om organet arbetar efter ett årshjul.'),
  guests: decided(z.literal('chairConsents'), 'Hur andra än parterna bjuds in.'),
  absenceTrend: decided(absenceTrend, 'När frånvaro är en trend.'),
  retentionPlan: decided(
    z.array(retentionLine),
    'Dokumenthanteringsplan: vad som bevaras och vad som gallras, och efter hur många år.',
  ),
  disposal: decided(prose('Beslutet om gallring.'), 'Myndighetens eget beslut om vad som får gallras.'),
  lifting: decided(z.array(z.enum(LIFT_TRIGGERS)), 'När en fråga lyfts till det stadengemensamma forumet.'),
  perspective: decided(z.enum(PERSPECTIVES), 'Vilket perspektiv organets egna frågor ska ha.'),
  spreading: decided(z.literal('sameInAll'), 'Att en fråga som går till områdesforumen hanteras på samma sätt i alla.'),
  charter: decided(z.literal('allParts'), 'Att uppdragsbeskrivningens alla delar är klara innan en grupp startar.'),
  mayAskMembers: decided(z.boolean(), 'Om organet får begära yttranden och upplysningar av medlemmarna.'),
  ownerDialogue: decided(z.array(z.enum(DIALOGUE_INITIATORS)), 'Vilka som kan ta initiativ till ägardialog.'),
} satisfies { readonly [Name in keyof RuleSet]: z.ZodType<RuleSet[Name]> };

/** The rules of a kind of body or of one body. What is left out is not decided here. */
export const ruleSetSchema = z
  .strictObject(rules)
  .partial()
  // One definition in the JSON Schema, however many kinds of body have rules.
  .meta({ id: 'ruleSet', description: 'Regler. Ett värde har alltid en källa; null betyder "inte bestämt".' });
