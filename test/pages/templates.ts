import { day, type ClockTime } from '../../src/core/calendar';
import { describeAgenda } from '../../src/documents/agendaDocument';
import type { DocumentDescription, Letterhead } from '../../src/documents/description';
import { describeCharter, describeReport } from '../../src/documents/groups/groupDocuments';
import { aCharter } from '../../src/documents/groups/specimens';
import { describeMinutes } from '../../src/documents/minutes/minutesDocument';
import { aSection, someMinutes } from '../../src/documents/minutes/specimens';
import { describeNotes } from '../../src/documents/notesDocument';
import { describeDraftedReport } from '../../src/documents/reports/reportDocument';
import { anAgenda, aPrintedItem, noted, someNotes } from '../../src/documents/specimens';
import { describeStatement } from '../../src/documents/statementDocument';
import { describeSupplement } from '../../src/documents/supplementDocument';
import { documentTexts } from '../../src/texts/documents';
import { aLogo } from '../logo';

const texts = documentTexts('sv');
const LONG =
  'Förvaltningen redogjorde för läget och för vad parterna har sagt om det. Forumet diskuterade hur målen ska följas upp under året och vilka underlag som behövs inför nästa möte.';
const letterhead: Letterhead = {
  logo: { bytes: new Uint8Array(aLogo()), type: 'png', width: 180, height: 60, alt: 'Förbundets märke' },
  accent: '7A1F1F',
  footer: 'Samordningsförbundet Älven, Box 1, 611 32 Nyköping',
  texts: { agenda: 'Meddela förhinder till kansliet senast dagen före mötet.' },
};
const line = { registrationNumber: 'SFH 2026-12', caseOfficer: 'Eva Sand', description: LONG };
const agenda = anAgenda({
  registrationNumber: 'SFH 2026-9',
  items: [
    aPrintedItem({ ...line, title: 'Mötets öppnande', kind: 'information', begins: 'opening', minutes: 5 }),
    aPrintedItem({ ...line, order: 2, title: 'Föregående anteckningar', kind: 'information', minutes: 10 }),
    aPrintedItem({ ...line, order: 3, begins: 'safety', parties: ['Polisen', 'Skolan'], theme: 'safety' }),
    aPrintedItem({ order: 4, title: 'Sekretessbelagd punkt', face: 'masked', ground: '26 kap. 1 § OSL' }),
    aPrintedItem({ ...line, order: 5, title: `Skolfrånvaro: ${LONG}`, kind: 'decision', begins: 'other', minutes: 30 }),
  ],
});
const assignments = [{ who: 'Bo Ström', what: 'Planera tre vandringar till', due: day('2027-02-01') }];
const notes = someNotes({
  registrationNumber: 'SFH 2026-9',
  items: [
    noted({ ...line, notes: `${LONG}\n\n${LONG}`, decisions: ['Forumet ordnar tre vandringar till.'], assignments }),
    noted({ ...line, order: 2, title: 'Skolfrånvaro', outcome: 'carriedOver' }),
    noted({
      ...line,
      order: 3,
      title: 'Belysning',
      leftRoom: [{ name: 'Ulf Berg', left: '13:10' as ClockTime, back: null }],
    }),
  ],
});
const sections = [
  aSection({ description: LONG, notes: LONG }),
  aSection({
    ...{ number: 85, title: 'Delårsuppföljning', description: LONG, motions: [], questions: [], dissents: [] },
  }),
];
const statement = {
  ...{ bodyName: 'Styrelsen', title: 'Medel till insatsen Vägen framåt', registrationNumber: 'SF 2026-14' },
  ...{ caseOfficer: 'Karin Berg', meetingDay: day('2026-11-26'), itemNr: 10, drawnUpOn: day('2026-11-02') },
  recordsCreator: 'Samordningsförbundet Älven',
  parts: {
    ...{ description: LONG, decisionMaterial: LONG, preparation: 'tisdag 3 november 2026: Arbetsutskottet.' },
    ...{ proposedDecision: 'att bevilja 350 tkr\natt sända beslutet till medlemmarna', reasons: LONG, economy: '' },
    ...{ patientSafety: '', equality: '', environment: '', appendices: 'Ansökan.pdf' },
  },
};
const report = { day: day('2027-03-01'), title: 'Efter vintern', text: `${LONG}\n\n${LONG}`, by: 'Bo Ström' };

/** Every template the product ships, with something under each of its headings (domain §3). */
export const TEMPLATES: Readonly<Record<string, DocumentDescription>> = {
  agenda: describeAgenda({ ...agenda, letterhead }, texts),
  supplement: describeSupplement({ ...agenda, edition: 1, items: agenda.items.slice(2, 3) }, texts),
  notes: describeNotes(notes, texts),
  minutes: describeMinutes(someMinutes({ sections, letterhead }), texts),
  corrected: describeMinutes(someMinutes({ sections, edition: 2, correction: 'Namnet i § 84 är rättat.' }), texts),
  statement: describeStatement({ ...statement, letterhead }, texts),
  charter: describeCharter(aCharter(), texts),
  groupReport: describeReport(aCharter(), report, texts),
  halfYearReport: describeDraftedReport(
    {
      ...{ kind: 'halfYearReport', bodyName: 'LSG Nyköping', recordsCreator: 'Region Sörmland' },
      ...{ from: day('2026-07-01'), to: day('2026-12-31'), drawnUpOn: day('2026-12-15'), compiledBy: 'Maria Lund' },
      parts: [
        { heading: 'Möten', lines: [{ day: day('2026-09-10'), text: 'LSG Nyköping' }], nothing: null },
        { heading: 'Beslut', lines: [], nothing: 'Inget är antecknat.' },
      ],
    },
    texts,
  ),
};
