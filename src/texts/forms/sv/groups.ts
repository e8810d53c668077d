/** What the groups of acts are called. */
export const groups = {
  proposals: 'Förslag',
  meetings: 'Möten',
  chairing: 'Vem som leder mötet',
  confidential: 'Sekretess',
  participation: 'Deltagande',
  wheel: 'Årshjul',
  matters: 'Ärenden mellan organ',
  workingGroups: 'Arbetsgrupper',
  rescheduling: 'Flytta, ställa in och kalla',
  sittings: 'Sammanträde',
  resolutions: 'Beslut',
  minutes: 'Protokoll och anslag',
  assignments: 'Uppdrag',
  membership: 'Roller och överlämning',
  planning: 'Planera',
} as const;
