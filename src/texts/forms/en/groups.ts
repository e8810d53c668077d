/** What the groups of acts are called. */
export const groups = { proposals: 'Proposals', meetings: 'Meetings' } as const;
