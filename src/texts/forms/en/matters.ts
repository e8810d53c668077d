import type { FormTexts } from '../form';

const before = {
  meetingId: { label: 'Meeting', hint: 'Empty: the next one.' },
  askException: { label: 'Ask the chair of the meeting for an exception when the last day has passed' },
};
const reason = { label: 'Reason', hint: 'Follows the matter.' };
const due = { label: 'Answer by' };
const answer = { label: 'Answer' };
const partyKey = { label: 'Party', hint: 'Empty: your own party.' };

export const matters = {
  answerLevel: {
    title: 'Say the level',
    about: 'At which level the question is best handled.',
    fields: {
      level: {
        label: 'Level',
        options: { workingGroup: 'Working group', area: 'The area', cityWide: 'The whole city' },
      },
    },
  },
  liftMatter: {
    title: 'Lift to the city-wide forum',
    about: 'The question is put before the city-wide forum, and the item here is lifted.',
    fields: {
      trigger: {
        label: 'Why it is lifted',
        options: {
          betterCityWide: 'It is better handled city-wide',
          cityWidePartyPerspective: 'It needs the parties’ city-wide perspective',
        },
      },
      reason,
      ...before,
    },
  },
  spreadMatter: {
    title: 'Put before several forums',
    about: 'The same question goes on the next meeting of several forums, and the answers come together here.',
    fields: {
      to: { label: 'Forums', hint: 'Empty: all.' },
      reason,
      reasonForFewer: { label: 'Why not all' },
    },
  },
  placeSpread: {
    title: 'Put the question on new meetings',
    about: 'For the forums that had no meeting that could take it in time.',
    fields: { reason },
  },
  answerSpread: {
    title: 'Answer a question to several forums',
    about: 'What this forum answers. The answers of the others stay.',
    fields: { answer },
  },
  passOnMatter: {
    title: 'Pass on to another body',
    about: 'The question is put before another body, under that body’s last day for proposals.',
    fields: { to: { label: 'Body' }, reason, ...before },
  },
  prepareMatter: {
    title: 'Hand over a prepared matter',
    about: 'The item goes on the other body’s agenda with a proposed decision.',
    fields: { to: { label: 'Body' }, proposedDecision: { label: 'Proposed decision' } },
  },
  startAnchoring: {
    title: 'Start anchoring',
    about: 'Each party answers whether it stands behind the proposal.',
    fields: { due, parties: { label: 'Parties', hint: 'Empty: all.' } },
  },
  answerAnchoring: {
    title: 'Answer in the anchoring',
    about: 'Whether the party stands behind the proposal.',
    fields: {
      partyKey,
      stance: {
        label: 'Answer',
        options: {
          supports: 'Stands behind it',
          supportsWithCondition: 'Stands behind it, on a condition',
          doesNotSupport: 'Does not stand behind it',
          abstains: 'Abstains',
        },
      },
      answer: { label: 'Grounds or condition' },
    },
  },
  askOpinion: {
    title: 'Ask for an opinion',
    about: 'The members are asked for their opinion or for information.',
    fields: { question: { label: 'Question' }, due, parties: { label: 'Members', hint: 'Empty: all.' } },
  },
  answerOpinion: {
    title: 'Give an opinion',
    about: 'The member’s opinion, or that it has no remark.',
    fields: {
      partyKey,
      stance: { label: 'Kind', options: { opinion: 'Opinion', noRemark: 'No remark' } },
      answer: { label: 'Opinion' },
    },
  },
  callOwnerDialogue: {
    title: 'Call for an owner dialogue',
    about: 'A member or the association calls for it, and who is stored.',
    fields: {
      by: { label: 'Called for by', options: { member: 'A member', association: 'The association' } },
      subject: { label: 'What it is about' },
    },
  },
  planOwnerDialogue: {
    title: 'Plan the owner dialogue',
    about: 'When and where it is held. The members’ representatives are told.',
    fields: {
      day: { label: 'Day' },
      starts: { label: 'Begins' },
      ends: { label: 'Ends' },
      place: { label: 'Place' },
    },
  },
  noteOwnerDialogue: {
    title: 'Note the owner dialogue',
    about: 'Which members took part and what was said.',
    fields: { present: { label: 'Members that took part' }, text: { label: 'Notes' } },
  },
  carryQuestion: {
    title: 'Carry a question from or to a project',
    about: 'The question goes to whoever is to answer, and the answer goes back to whoever asked.',
    fields: {
      project: { label: 'Project' },
      direction: {
        label: 'Direction',
        options: { fromProject: 'From the project to here', toProject: 'From here to the project' },
      },
      title: { label: 'Question' },
      question: { label: 'Description' },
      upn: { label: 'Who in the project', hint: 'The one who asks, or who is to answer.' },
      ...before,
    },
  },
  answerCarried: {
    title: 'Answer a question between a project and a body',
    about: 'The answer goes back to whoever asked.',
    fields: { answer },
  },
  referElsewhere: {
    title: 'Refer to another organisation',
    about: 'You get a reference to leave there. They open a matter of their own with it.',
    fields: {
      organisation: { label: 'Organisation', hint: 'The short name in addresses, for example stockholm.' },
      body: { label: 'Body there' },
    },
  },
  takeUpFromElsewhere: {
    title: 'Take up from another organisation',
    about: 'Opens a matter here that refers to theirs.',
    fields: {
      reference: { label: 'Reference', hint: 'The address of the matter, for example goteborg-17.' },
      title: { label: 'Question' },
      cameFrom: { label: 'Body it comes from' },
      reason: { label: 'Description' },
      ...before,
    },
  },
  registerMatter: {
    title: 'Register the matter',
    about: 'The register number and the case officer. They stand on documents written from now on.',
    fields: { number: { label: 'Register number' }, caseOfficer: { label: 'Case officer' } },
  },
  closeMatter: {
    title: 'Close the matter',
    about: 'The matter is finished. What still waits is shown first.',
    fields: { reason: { label: 'Reason' } },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
