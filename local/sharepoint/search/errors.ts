import { SharePointError } from '../odata/errors';

/** The status is that of every refusal of the search service that is documented in public; none was recorded. */
const refusal = (message: string): SharePointError =>
  new SharePointError(500, '-1, Microsoft.Office.Server.Search.REST.SearchServiceException', message);

/** What is no KQL. */
export const malformed = (): SharePointError => refusal('The query is malformed.');

/** A property that nothing can be sorted by. */
export const wrongProperty = (): SharePointError =>
  refusal("Property doesn't exist or is used in a manner inconsistent with schema settings.");

/** Rows past the last that can be paged to. */
export const tooFar = (most: number): SharePointError =>
  refusal(`The value of StartRow must be between 0 and ${most}.`);
