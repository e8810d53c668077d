import type { Day } from '../../core/calendar';
import { listed, writtenDay } from '../when';
import type { MembershipTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');

const role: MembershipTexts['role'] = {
  chair: 'ordförande',
  viceChair: 'vice ordförande',
  deputy: 'ersättare för ordföranden',
  jointPreparer: 'den som bereder gemensamt',
  associationManager: 'förbundschef',
  coordinator: 'samordnare',
  processLeader: 'processledare',
  secretary: 'sekreterare',
  representative: 'representant',
  substitute: 'ersättare',
  otherRepresentative: 'annan representant',
  auditor: 'revisor',
  registrar: 'registrator',
  inspector: 'inspektör',
  delegate: 'delegat',
  guest: 'gäst',
};
const act: MembershipTexts['act'] = {
  seeBody: 'se organet',
  propose: 'lämna förslag',
  prepare: 'bereda',
  convene: 'kalla till möten',
  note: 'anteckna',
  followUp: 'följa upp',
  answerProposal: 'besvara förslag',
  sendAgenda: 'skicka dagordningen',
  publishNotes: 'publicera anteckningarna',
  importRows: 'svara för registret',
  register: 'hålla ordning på handlingarna',
  inspect: 'granska arkiv och journal',
};

export const sv: MembershipTexts = {
  role,
  act,
  give: {
    endsFirst: ({ from, to }) => `Sista dagen, ${day(to)}, är före den första, ${day(from)}. Rätta dagarna.`,
    partyMissing: ({ role: one }) => `Ange vilken part personen är ${role[one]} för.`,
    partyOutside: () => 'Parten bemannar inte det här organet. Välj en av organets parter, eller rollen gäst.',
    alreadyHolds: ({ from }) => `Personen har redan den rollen sedan ${day(from)}. Inget har ändrats.`,
    otherParty: () => 'Personen företräder redan en annan part i organet. En person företräder en part.',
    seatTaken: ({ by, seats, source }) =>
      `Parten har redan ${listed(by, 'sv')} som representant då, och platserna är ${String(seats)}${source === null ? '' : ` (${source.document}, ${source.clause})`}. Avsluta den rollen först, eller välj en senare första dag.`,
    nothingDelegated: () => 'Ange vad delegationen ger rätt till.',
    delegatedForEver: () => 'En delegation gäller från en dag till en dag. Ange sista dagen.',
    notYoursToGive: ({ act: one }) =>
      `Du kan inte ge rätten att ${act[one]}, för du har den inte själv. Be ordföranden.`,
    personUnknown: ({ upn }) =>
      `${upn} finns inte i registret. Skriv även namn och e-postadress, så läggs personen till.`,
  },
  given: (name, one, from, to) =>
    `${name} är ${role[one]} från ${day(from)}${to === null ? '' : ` till och med ${day(to)}`} och får veta det.`,
  elect: {
    notAMember: ({ source }) =>
      `Den som väljs ska vara ledamot i organet (${source.document}, ${source.clause}). Välj bland ledamöterna den dagen.`,
    decisionMissing: ({ source }) =>
      `Ett val vilar på ett beslut av organet (${source.document}, ${source.clause}). Besluta punktens att-satser först.`,
    notDecided: () => 'Inte bestämt: organet har inte bestämt att det väljer till den uppgiften inom sig.',
    partyNotThere: () =>
      'Platsen tillhör en av organets parter, och personens part är ingen av dem. Välj någon från en av parterna.',
    beforeDecision: ({ decidedOn }) => `Valet gäller tidigast från beslutets dag, ${day(decidedOn)}.`,
    endsFirst: ({ from, to }) => `Sista dagen, ${day(to)}, är före den första, ${day(from)}. Rätta dagarna.`,
    alreadyElected: ({ from }) => `Personen har redan uppgiften sedan ${day(from)}. Inget har ändrats.`,
  },
  notItsCommittee: 'Ett organ väljer till sig självt eller till sitt eget utskott. Välj ett av dem.',
  electToConfirm: (name, one, bodyName, from) =>
    `${name} väljs till ${role[one]} i ${bodyName} från ${day(from)}. Det här följer. Läs och säg ja.`,
  elected: (name, one, bodyName, from) =>
    `${name} är vald till ${role[one]} i ${bodyName} från ${day(from)} och får veta det.`,
  restsOn: (title, on, section) =>
    `Vilar på ${section === null ? 'beslutet' : `§ ${String(section)},`} ”${title}”, ${day(on)}.`,
  end: {
    alreadyEnded: ({ to }) => `Rollen upphör redan ${day(to)}.`,
    beforeItBegan: ({ from }) => `Rollen började ${day(from)}. Sista dagen kan inte vara före den.`,
    backdated: ({ earliest }) => `Inget ändras i efterhand. Sista dagen kan tidigast vara ${day(earliest)}.`,
  },
  endToConfirm: (name, one, lastDay) =>
    `${name} slutar som ${role[one]} efter ${day(lastDay)}. Det här följer. Läs och säg ja.`,
  ended: (name, one, lastDay) => `${name} är ${role[one]} till och med ${day(lastDay)} och får veta det.`,
  gap: (party, from) => `${party} saknar representant från ${day(from)}.`,
  turnLeft: (on) => `Ordförandeturen ${day(on)} är personens. Byt den, eller lämna över.`,
  leaving: {
    refused: {
      noticeNotDecided: () => 'Det är inte bestämt hur lång uppsägningstiden är. Medlemmarna bestämmer det.',
      notAMember: () => 'Parten är inte med i organet.',
      alreadyLeaving: ({ noticeOn, leftOn }) =>
        `Parten sade upp sitt medlemskap ${day(noticeOn)} och lämnar ${day(leftOn)}.`,
      notYet: () => 'Dagen har inte kommit än. Anteckna uppsägningen när den har lämnats.',
    },
    toConfirm: (party, { noticeOn, leftOn }) =>
      `${party} säger upp sitt medlemskap ${day(noticeOn)} och lämnar ${day(leftOn)}.`,
    noted: (party, { noticeOn, leftOn }) =>
      `${party} sade upp sitt medlemskap ${day(noticeOn)} och lämnar ${day(leftOn)}.`,
    time: (years, clause) =>
      `Uppsägningstiden är ${String(years)} år. Den och vad som följer av utträdet står i ${clause}.`,
  },
  handOver: {
    sameSuccessor: () => 'Efterträdaren är samma person. Välj någon annan.',
    fromInThePast: ({ from }) => `${day(from)} har varit eller är i dag. Överlämningen gäller tidigast från i morgon.`,
    successorUnknown: ({ upn }) => `${upn} finns inte i registret. Ge personen en roll först.`,
    successorWithoutAccount: ({ name }) =>
      `${name} har inte loggat in än och kan därför inte ta över. Be personen öppna fliken först.`,
    conflictingRole: ({ holds, gets }) =>
      `Efterträdaren är redan ${role[holds]} och kan inte också vara ${role[gets]} där, för en annan part.`,
  },
  handOverToConfirm: (leaving, successor, from) =>
    `${leaving} lämnar över till ${successor} från ${day(from)}. Så här lyder överlämningen. Läs och säg ja.`,
  handedOver: (leaving, successor, from) =>
    `${leaving} har lämnat över till ${successor} från ${day(from)}. Båda får veta det. Det som är gjort behåller sitt namn.`,
  holding: (holding, party) => {
    switch (holding.kind) {
      case 'mandate':
        return `Rollen ${role[holding.role]}${party === null ? '' : ` för ${party}`}; sista dag ${day(holding.lastDay)}.`;
      case 'turn':
        return `Ordförandeturen för mötet ${day(holding.day)}.`;
      case 'assignment':
        return `Uppdraget ”${holding.what}”, klart senast ${day(holding.due)}.`;
      case 'group':
        return `Arbetsgruppen ”${holding.title}”${holding.day === null ? '' : `, rapport ${day(holding.day)}`}.`;
      case 'duty':
      case 'delegation':
        return `”${holding.title}”${holding.day === null ? '' : `, ${day(holding.day)}`}.`;
    }
  },
  ofBody: (name, line) => `${name}: ${line}`,
  follows: (title) => `Förslaget ”${title}” följer med mötet.`,
  notYours: (bodyName) => `${bodyName}: det lämnar den över som svarar för registret där.`,
  nothingHeld: 'Personen har inget att lämna över från den dagen i de organ som du svarar för.',
};
