import { writtenMoment } from '../when';
import type { StandingTexts } from './texts';

export const en: StandingTexts = {
  unknown: 'The service has just started and has not had the time to look how the site stands.',
  newerSchema: ({ site, code }) =>
    `The lists of the site follow version ${site} and this service knows version ${code}. Nothing is written there and it is not shown: take a newer version of Samverka.`,
  missingList: ({ title, place }) =>
    `The list ${title} (${place}) is not in the site. Where it is in the recycle bin, restore it; otherwise run the provisioning, which makes a new and empty one.`,
  movedList: ({ title, place, movedTo }) =>
    `The list ${title} (${place}) has been given the address ${movedTo}. Give it back its address; do not run the provisioning first, which would make a new and empty one.`,
  missingColumn: ({ list, column }) =>
    `The column ${column} is not in the list ${list}. Where it is in the recycle bin, restore it; otherwise run the provisioning, which makes a new and empty one.`,
  clockOff: ({ minutes, which }) =>
    `The clock of the machine is ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${which === 'ahead' ? 'ahead of' : 'behind'} SharePoint’s. Set it right: otherwise two instances may send the same message, and time limits are counted wrongly.`,
  stuck: ({ count, since }) =>
    `${count} ${count === 1 ? 'message has' : 'messages have'} waited in the outbox since ${writtenMoment(since, 'en')}. See that the service reaches Teams and the mail server.`,
  unreachable: 'SharePoint does not answer for the site. The service tries again by itself.',
  noAccess:
    'The service is not let into the site. Give its app registration the right to write there (Sites.Selected).',
};
