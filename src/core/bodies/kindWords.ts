import type { BodyKind } from './body';

/** What people call a body by its kind: "AU", "LSG", "styrelsen". The bot reads a body by them beside its own names. */
export const KIND_WORDS: Readonly<Record<BodyKind, readonly string[]>> = {
  areaForum: ['FSS'],
  cityForum: ['FSG'],
  board: ['styrelsen', 'förbundsstyrelsen', 'the board'],
  workingCommittee: ['AU', 'arbetsutskottet', 'the working committee'],
  preparatoryGroup: ['BG', 'beredningsgruppen', 'the preparatory group'],
  clusterGroup: ['LSG', 'lokala samverkansgruppen', 'klustergruppen', 'the local group'],
  localCollaborationGroup: ['LSG', 'lokala samverkansgruppen', 'the local group'],
  steeringGroup: ['styrgruppen', 'the steering group'],
  localWorkingGroup: ['arbetsgruppen', 'the working group'],
};
