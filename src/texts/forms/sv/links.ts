import type { FormTexts } from '../form';

export const links = {
  sendPersonalLink: {
    title: 'Skicka en personlig länk',
    about: 'Till den som saknar vårt Teams. Länken går med e-post och öppnas med en kod till samma adress.',
    fields: {
      upn: { label: 'Till' },
      purpose: {
        label: 'Till för',
        options: {
          meeting: 'Läsa, svara och lämna förslag',
          sending: 'Godkänna utskicket av dagordningen',
          comments: 'Lämna synpunkter på anteckningarna',
          group: 'Rapportera för en arbetsgrupp',
        },
      },
      meetingId: { label: 'Möte' },
      groupId: { label: 'Arbetsgrupp', hint: 'Bara när länken är till för att rapportera.' },
      lastDay: { label: 'Gäller till och med', hint: 'Tomt: så länge det den är till för pågår.' },
    },
  },
  revokePersonalLink: {
    title: 'Återkalla en personlig länk',
    about: 'Länken släpper inte in någon efter det, inte heller den som har sidan öppen.',
    fields: {},
  },
  renewPersonalLink: {
    title: 'Skicka en ny personlig länk',
    about: 'Samma person får en ny länk till samma sak, med samma sista dag.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
