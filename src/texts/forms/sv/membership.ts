import { sv as words } from '../../membership/sv';
import type { FormTexts } from '../form';

export const membership = {
  giveRole: {
    title: 'Ge en roll',
    about: 'Någon får en roll i organet från en dag. Läsrätten följer med inom fem minuter.',
    fields: {
      upn: { label: 'Användarnamn' },
      name: { label: 'Namn', hint: 'Bara för den som inte finns i registret.' },
      mail: { label: 'E-post', hint: 'Bara för den som inte finns i registret.' },
      role: { label: 'Roll', options: words.role },
      partyKey: { label: 'Part', hint: 'Parten som personen företräder.' },
      from: { label: 'Första dagen' },
      to: { label: 'Sista dagen', hint: 'Tomt medan rollen löper. En delegation har alltid en sista dag.' },
      rights: { label: 'Delegationen ger rätt att', hint: 'Bara för en delegat.', options: words.act },
      substituteFor: { label: 'Ersättare för' },
      appointedBy: { label: 'Utsedd av' },
    },
  },
  electWithin: {
    title: 'Välj inom organet',
    about: 'Organet väljer någon av sina egna, genom beslutet. Den som har uppgiften lämnar den dagen före.',
    fields: {
      office: {
        label: 'Till',
        options: { chair: 'Ordförande', viceChair: 'Vice ordförande', representative: 'Ledamot' },
      },
      upn: { label: 'Vem' },
      body: { label: 'I', hint: 'Tomt: organet självt. Annars dess utskott.' },
      from: { label: 'Från och med' },
      to: { label: 'Till och med', hint: 'Tomt: tills vidare.' },
    },
  },
  endRole: {
    title: 'Avsluta en roll',
    about: 'Du ser först vilka luckor det lämnar. Det som är gjort behåller sitt namn.',
    fields: { lastDay: { label: 'Sista dagen' } },
  },
  handOver: {
    title: 'Lämna över',
    about:
      'Allt en person har går till en efterträdare från en dag: roller, turer, uppdrag och grupper. Det gäller alla organ du svarar för.',
    fields: {
      leaving: { label: 'Den som lämnar' },
      successor: { label: 'Efterträdare' },
      from: { label: 'Efterträdarens första dag' },
    },
  },
  noteLeaving: {
    title: 'Anteckna att en part lämnar',
    about: 'Dagen då parten inte längre är bunden räknas ut av organets uppsägningstid.',
    fields: { partyKey: { label: 'Part' }, noticeOn: { label: 'Uppsagt den' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
