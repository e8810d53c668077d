import type { Day } from '../../core/calendar';
import type { Source } from '../../core/bodies/ruleSet';
import { botTexts } from '../bot';
import { listed, writtenDay } from '../when';
import type { MatterTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'en');
const cited = ({ document, clause }: Source) => ` (${document}, ${clause})`;
const names = (all: readonly string[]) => listed(all, 'en');
const meeting = (on: Day | null) => (on === null ? '' : `, the meeting on ${day(on)}`);

export const en: MatterTexts = {
  refused: {
    ...botTexts('en').refused,
    otherOrganisation: ({ toName }) =>
      `${toName} belongs to another organisation with records of its own. Ask somebody there to open a matter that refers to this one.`,
    samePlace: ({ name }) => `The matter is with ${name} already. Choose another body.`,
    reasonMissing: () => 'Write why. The reason follows the matter.',
    notDecided: ({ rule }) => NOT_DECIDED[rule],
    notATrigger: ({ source }) => `That is none of the reasons to lift a question${cited(source)}. Choose another.`,
    alreadyLifted: () => 'The item has been lifted already. Follow it on the way of the matter.',
    noneChosen: () => 'There is no body to put the question before. Choose at least one.',
    unknownBody: () => 'One of the bodies cannot get the question from here. Choose among those shown.',
    fewerThanAll: ({ chosen, of, left, source }) =>
      `The question is to be handled the same way in all ${String(of)} forums, and you have chosen ${String(chosen)} of ${String(of)}${cited(source)}. Include ${names(left)}, or write why it is not to go there.`,
    notAsked: () => 'The question has not come here, so there is nothing to answer.',
    alreadyAnswered: ({ on }) => `The answer was given on ${day(on)}. It stands.`,
    answerMissing: () => 'Write an answer.',
    proposalMissing: () => 'Write what the body proposes that the decision should be.',
    noParties: () => 'There is no party to ask. Choose at least one of the body’s parties.',
    dueBeforeToday: ({ due }) => `${day(due)} has passed. Choose a later last day.`,
    standsForNone: () =>
      'You stand for no party here. Say which party the answer is for, or ask its representative to answer.',
    notYourParty: () =>
      'You can answer for your own party. Ask the other party’s representative, or whoever prepares the meetings.',
    mayNotAsk: ({ source }) => `The body may not ask for opinions${cited(source)}.`,
    noMembers: () => 'There is no member to ask. Choose at least one.',
    notAMember: () => 'One of those you have chosen is not a member. Choose among the members.',
    wording: () =>
      'Write what the members are asked for: at most 4,000 characters and no personal identity number. Nothing has been sent.',
    notAnInitiator: ({ source }) => `It cannot be called for in that way${cited(source)}.`,
    subjectMissing: () => 'Write what the owner dialogue is to be about.',
    sameOrganisation: ({ organisation }) =>
      `${organisation} is this organisation. Pass the question on to the body instead.`,
    whereMissing: () => 'Write both the short name of the organisation and the body that is to have the question.',
    notAReference: ({ given }) =>
      `“${given}” is no reference. Write the address of the matter, for example goteborg-17. Whoever referred it here has it.`,
    notAnswered: () => 'The question has no answer yet.',
    alreadyReturned: ({ on }) => `The answer was returned on ${day(on)}. It stands.`,
    alreadyClosed: () => 'The matter is closed already.',
  },
  dialogue: {
    alreadyNoted: ({ on }) => `The owner dialogue was noted on ${day(on)}. It stands.`,
    dueBeforeToday: ({ due }) => `${day(due)} has passed. Choose a day to come.`,
    endsBeforeStart: () => 'The meeting ends before it begins. Correct the times.',
    notPlanned: () => 'The owner dialogue has no day yet. Plan it first.',
    notHeldYet: ({ day: on }) => `The owner dialogue is held on ${day(on)}. Note it afterwards.`,
    notAMember: ({ partyKey, source }) => `${partyKey} is not a member${cited(source)}. Choose among the members.`,
    answerMissing: () => 'Write what was said.',
    personalId: () => 'The text holds a personal identity number. Take it out. Nothing has been saved.',
  },
  noCityForum: 'There is no city-wide forum to lift the question to here.',
  otherSite: 'The body is not here. A matter only goes between bodies of the same organisation.',
  unknownProject: 'The project is not here. Choose among those shown.',
  notYoursToAnswer: 'The one who is asked in the project answers, or whoever takes the notes here.',
  takenUpBefore: (title) => `The reference has been taken up here already, as “${title}”. Follow that matter.`,
  notSpread: 'The item is no question that several forums have been asked.',
  confidential:
    'The item is confidential and does not leave its closed room. Raise the question without what is secret.',
  nothingWaits: 'No forum is waiting to get the question.',
  cameFrom: (bodyName, reason) => `From ${bodyName}: ${reason.trim()}`,
  part: (bodyName, on) =>
    on === null
      ? `${bodyName}: waits for a meeting that can take it in time`
      : `${bodyName}: the meeting on ${day(on)}`,
  answers: {
    title: (title) => `Answers from the forums: ${title}`,
    line: (bodyName, answer) => `${bodyName}: ${answer}`,
    purpose: 'Hear the answers of the forums and agree on how to go on',
  },
  preparedLine: {
    proposal: (bodyName, proposed) => `Proposed decision from ${bodyName}: ${proposed}`,
    purpose: 'Decide on what has been proposed',
  },
  closeAnyway: (title) => `“${title}” still waits for answers. Do you want to close the matter anyway?`,
  stillWaiting: ({ spread, asked, groups }) => [
    ...spread.map((name) => `${name} has not answered the question.`),
    ...asked.map((name) => `${name} has not answered.`),
    ...groups.map((name) => `The working group ${name} is at work on it.`),
  ],
  outcomes: {
    raised: 'raised',
    handled: 'handled',
    carriedOver: 'carried over',
    escalated: 'lifted',
    spread: 'put before several bodies',
    assigned: 'given to a working group',
    prepared: 'prepared',
    passedOn: 'passed on',
    decided: 'closed',
    reported: 'reported',
    answered: 'answered',
  },
  done: {
    lifted: (bodyName, on) => `The question has been put before ${bodyName}${meeting(on)}. The item here is lifted.`,
    spread: (count, waiting) =>
      waiting.length === 0
        ? `The question is with all ${String(count)}. 0 of ${String(count)} have answered.`
        : `The question has gone to ${String(count)}. ${names(waiting)} has no meeting that can take it in time and waits for one.`,
    placed: (placed, left) =>
      `The question has been put on ${String(placed)} more meetings.${left === 0 ? '' : ` ${String(left)} still wait for one.`}`,
    answeredSpread: (answered, of, waitingFor) =>
      waitingFor.length === 0
        ? `The answer is saved. All ${String(of)} have answered, and the answers are on the next meeting of those who asked.`
        : `The answer is saved. ${String(answered)} of ${String(of)} have answered; ${names(waitingFor)} is left.`,
    passedOn: (bodyName, on) => `The question has been passed on to ${bodyName}${meeting(on)}.`,
    prepared: (bodyName, on) =>
      `The item is on the agenda of ${bodyName}, the meeting on ${day(on)}, with your proposed decision.`,
    anchoringStarted: (count, due) => `${String(count)} parties have been asked and answer by ${day(due)}.`,
    anchored: (outcome) => {
      switch (outcome.state) {
        case 'waiting':
          return `The answer is saved. ${names(outcome.for)} is left.`;
        case 'anchored':
          return `The answer is saved. The proposal is anchored: ${String(outcome.supporting)} of ${String(outcome.of)} stand behind it.${
            outcome.conditions.length === 0 ? '' : ` Conditions: ${outcome.conditions.join(' ')}`
          }`;
        case 'notAnchored':
          return outcome.by.length === 0
            ? 'The answer is saved. Nobody stands behind the proposal.'
            : `The answer is saved. The proposal is not anchored: ${names(outcome.by)} does not stand behind it.`;
      }
    },
    opinionAsked: (count, due) => `${String(count)} members have been asked and answer by ${day(due)}.`,
    opinionGiven: (answered, of) => `The opinion is saved. ${String(answered)} of ${String(of)} have answered.`,
    level: (route) => (route === null ? 'The level is saved.' : ROUTES[route]),
    dialoguePlanned: (subject, on, starts) =>
      `The owner dialogue about “${subject}” is held on ${day(on)} at ${starts}. The members’ representatives are told.`,
    dialogueNoted: (subject, present, of) =>
      `The owner dialogue about “${subject}” is noted. ${String(present)} of ${String(of)} members took part.`,
    dialogueCalled: (subject) => `The call for an owner dialogue about “${subject}” is saved.`,
    questionCarried: (to, on) => `The question has gone to ${to}${meeting(on)}. The answer goes back to whoever asked.`,
    carriedAnswered: (to) => `The answer is saved and has gone back to ${to}.`,
    referred: (organisation, bodyName) =>
      `It is noted here that the question goes to ${bodyName} (${organisation}). Nothing is written there. Leave the reference with somebody there.`,
    toTakeAlong: (address, title) => [`Reference: ${address}`, `Question: ${title}`],
    takenUp: (address, on) => `A matter of its own is opened with a reference to ${address}${meeting(on)}.`,
    registered: (title, number) =>
      number === null ? `“${title}” has no register number.` : `“${title}” has register number ${number}.`,
    closed: (title) => `“${title}” is closed.`,
  },
};

const NOT_DECIDED = {
  lifting: 'Not decided: the body has not decided when a question is lifted.',
  mayAskMembers: 'Not decided: the body has not decided whether it may ask its members for opinions.',
  ownerDialogue: 'Not decided: the body has not decided who may call for an owner dialogue.',
} as const;

const ROUTES = {
  stays: 'The level is saved. The question belongs here.',
  toWorkingGroup: 'The level is saved. The question belongs in a working group: give an assignment from the item.',
  liftToCity: 'The level is saved. The question belongs in the city-wide forum: lift it there from the item.',
  spreadToAreas: 'The level is saved. The question belongs in the area forums: put it before them from the item.',
} as const;
