/** The pages that list what a body has before it and behind it. */
export { AssignmentsPage as assignments } from '../assignments/AssignmentsPage';
export { DecisionsPage as decisions } from '../decisions/DecisionsPage';
export { MattersPage as matters } from '../matters/MattersPage';
export { ProposalsPage as proposals } from '../proposals/ProposalsPage';
