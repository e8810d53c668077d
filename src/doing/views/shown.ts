import { showing } from '../../storage/list';
import * as lists from '../../storage/lists';

/** What says that a row is confidential: without them it would be shown to all. */
const ENCLOSED = ['room', 'ground'] as const;

// The columns the forum page shows or works out what it shows from: what it does not use is not asked for.
export const people = showing(lists.people, 'upn', 'name', 'language');
export const bodies = showing(
  lists.bodies,
  ...([
    'nr',
    'name',
    'shortName',
    'kind',
    'agreement',
    'purpose',
    'conveners',
    'parties',
    'dissolvedOn',
    'rules',
  ] as const),
);
export const parties = showing(lists.parties, 'partyKey', 'name');
export const mandates = showing(
  lists.mandates,
  ...(['bodyNr', 'upn', 'personName', 'role', 'partyKey', 'from', 'to'] as const),
);
export const meetings = showing(
  lists.meetings,
  ...([
    'bodyNr',
    'title',
    'day',
    'starts',
    'ends',
    'mode',
    'place',
    'stage',
    'turnOf',
    'turnUntil',
    'actingChair',
    'chairName',
  ] as const),
);
export const proposals = showing(
  lists.proposals,
  ...(['meetingId', 'title', 'kind', 'status', 'submittedBy', 'submitterName', 'partyKey', ...ENCLOSED] as const),
);
export const assignments = showing(
  lists.assignments,
  ...(['meetingId', 'itemTitle', 'what', 'who', 'due', 'status', ...ENCLOSED] as const),
);
export const wheel = showing(
  lists.yearWheel,
  ...(['bodyYear', 'month', 'title', 'about', 'theme', 'kind', 'standing'] as const),
);
export const workingGroups = showing(lists.workingGroups, 'name', 'purpose', 'horizon', 'nextReport');
export const documents = showing(lists.documents, 'meetingId', 'title', 'kind', 'day', 'path', ...ENCLOSED);
export const rooms = showing(lists.rooms, 'bodyNr', 'kind', 'name', 'state', 'named');
