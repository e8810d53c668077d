/** What the groups of acts are called. */
export const groups = {
  proposals: 'Proposals',
  meetings: 'Meetings',
  chairing: 'Who leads the meeting',
  confidential: 'Confidential',
  participation: 'Participation',
  wheel: 'Year wheel',
  matters: 'Matters between bodies',
  workingGroups: 'Working groups',
  rescheduling: 'Move, cancel and call',
  sittings: 'Sittings',
  resolutions: 'Decisions',
  minutes: 'Minutes and notices',
  assignments: 'Assignments',
  membership: 'Roles and handover',
  planning: 'Plan',
} as const;
