import type { FormTexts } from '../form';

const seat = {
  partyKey: { label: 'Party' },
  upn: { label: 'Who, from the register', hint: 'Empty for somebody who is not in it.' },
  name: { label: 'Name' },
};

export const workingGroups = {
  draftCharter: {
    title: 'Give an assignment to a working group',
    about: 'A charter is begun, filled in from the item or the proposal. Groups like it are shown.',
    fields: {
      name: { label: 'Name of the group' },
      itemId: { label: 'Item', hint: 'Empty: begin from nothing.' },
      proposalId: { label: 'Proposal' },
    },
  },
  changeCharter: {
    title: 'Write the charter',
    about: 'What is left empty is not changed.',
    fields: {
      name: { label: 'Name of the group' },
      kind: { label: 'Kind', options: { workingGroup: 'Working group', steeringGroup: 'Steering group for a time' } },
      horizon: { label: 'Horizon', options: { short: 'Short-term', long: 'Long-term' } },
      permanence: { label: 'Permanence', options: { permanent: 'Permanent', temporary: 'Temporary' } },
      endsOn: { label: 'Ends on' },
      endsWhen: { label: 'Ends when' },
      formation: { label: 'Formed', options: { new: 'A new group', existing: 'Existed already' } },
      existingGroup: { label: 'The group that existed already' },
      decisionId: { label: 'Decision', hint: 'The decision the group rests on.' },
      need: { label: 'Need', hint: 'The need the parties have identified together.' },
      purpose: { label: 'Purpose' },
      assignment: { label: 'Assignment' },
      parties: { label: 'Parties' },
      scopeTime: { label: 'Scope in time' },
      scopeResources: { label: 'Scope in resources' },
      followUp: { label: 'Follow-up' },
      nextReport: { label: 'First report' },
    },
  },
  staffCharter: { title: 'Staff the group being prepared', about: 'Who is to be in it for a party.', fields: seat },
  startGroup: {
    title: 'Start the group',
    about: 'The group starts when every part of its charter is clear. What is missing is shown.',
    fields: {},
  },
  staffGroup: { title: 'Staff the group', about: 'Who is in the group for a party.', fields: seat },
  reportFromGroup: {
    title: 'Report from the group',
    about: 'The report goes on the next agenda of who commissioned it.',
    fields: {
      title: { label: 'How things stand, in one line' },
      text: { label: 'Report' },
      next: { label: 'Next report' },
    },
  },
  askGroupTime: {
    title: 'Ask for more time for the report',
    about: 'Whoever gave the assignment answers.',
    fields: { due: { label: 'Until' }, reason: { label: 'Reason' } },
  },
  makeDecisionMaterial: {
    title: 'Make the report material for a decision',
    about: 'The report becomes an item to decide on at the next meeting.',
    fields: { to: { label: 'Body', hint: 'Empty: who commissioned the group.' } },
  },
  endGroup: {
    title: 'End the group',
    about: 'The work of the group is over. What that means is shown first.',
    fields: { reason: { label: 'Reason' } },
  },
  setReportDay: {
    title: 'Set the day of the next report',
    about: 'The group is reminded as the day comes near.',
    fields: { next: { label: 'Next report' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
