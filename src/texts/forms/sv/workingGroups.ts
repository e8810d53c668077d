import type { FormTexts } from '../form';

const seat = {
  partyKey: { label: 'Part' },
  upn: { label: 'Vem, ur registret', hint: 'Tomt för den som inte finns i registret.' },
  name: { label: 'Namn' },
};

export const workingGroups = {
  draftCharter: {
    title: 'Ge uppdrag till arbetsgrupp',
    about: 'En uppdragsbeskrivning påbörjas, ifylld från punkten eller förslaget. Liknande grupper visas.',
    fields: {
      name: { label: 'Gruppens namn' },
      itemId: { label: 'Punkt', hint: 'Tomt: börja från början.' },
      proposalId: { label: 'Förslag' },
    },
  },
  changeCharter: {
    title: 'Skriv uppdragsbeskrivningen',
    about: 'Det som lämnas tomt ändras inte.',
    fields: {
      name: { label: 'Gruppens namn' },
      kind: { label: 'Slag', options: { workingGroup: 'Arbetsgrupp', steeringGroup: 'Styrgrupp för en tid' } },
      horizon: { label: 'Sikt', options: { short: 'Kortsiktig', long: 'Långsiktig' } },
      permanence: { label: 'Varaktighet', options: { permanent: 'Permanent', temporary: 'Tillfällig' } },
      endsOn: { label: 'Slutar' },
      endsWhen: { label: 'Slutar när' },
      formation: { label: 'Bildad', options: { new: 'Ny grupp', existing: 'Fanns redan' } },
      existingGroup: { label: 'Gruppen som fanns redan' },
      decisionId: { label: 'Beslut', hint: 'Beslutet som gruppen vilar på.' },
      need: { label: 'Behov', hint: 'Behovet som parterna har sett tillsammans.' },
      purpose: { label: 'Syfte' },
      assignment: { label: 'Uppdrag' },
      parties: { label: 'Parter' },
      scopeTime: { label: 'Omfattning i tid' },
      scopeResources: { label: 'Omfattning i resurser' },
      followUp: { label: 'Uppföljning' },
      nextReport: { label: 'Första rapporten' },
    },
  },
  staffCharter: { title: 'Bemanna gruppen som förbereds', about: 'Vem som ska vara med för en part.', fields: seat },
  startGroup: {
    title: 'Starta gruppen',
    about: 'Gruppen startar när alla delar i uppdragsbeskrivningen är klara. Det som saknas visas.',
    fields: {},
  },
  staffGroup: { title: 'Bemanna gruppen', about: 'Vem som är med i gruppen för en part.', fields: seat },
  reportFromGroup: {
    title: 'Rapportera från gruppen',
    about: 'Rapporten läggs på uppdragsgivarens nästa dagordning.',
    fields: { title: { label: 'Läget på en rad' }, text: { label: 'Rapport' }, next: { label: 'Nästa rapport' } },
  },
  askGroupTime: {
    title: 'Be om mer tid för rapporten',
    about: 'Den som gav uppdraget svarar.',
    fields: { due: { label: 'Till' }, reason: { label: 'Skäl' } },
  },
  makeDecisionMaterial: {
    title: 'Gör rapporten till beslutsunderlag',
    about: 'Rapporten blir en beslutspunkt på nästa möte.',
    fields: { to: { label: 'Organ', hint: 'Tomt: uppdragsgivaren.' } },
  },
  endGroup: {
    title: 'Avsluta gruppen',
    about: 'Gruppens arbete är slut. Vad det innebär visas först.',
    fields: { reason: { label: 'Skäl' } },
  },
  setReportDay: {
    title: 'Bestäm dag för nästa rapport',
    about: 'Gruppen påminns när dagen närmar sig.',
    fields: { next: { label: 'Nästa rapport' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
