/** What the groups of acts are called. */
export const groups = { proposals: 'Förslag', meetings: 'Möten' } as const;
