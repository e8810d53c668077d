/** What the groups of acts are called. */
export const groups = {
  proposals: 'Proposals',
  meetings: 'Meetings',
  chairing: 'Who leads the meeting',
  confidential: 'Confidential',
} as const;
