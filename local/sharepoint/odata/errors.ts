/** A refusal, in SharePoint's words and with SharePoint's numbers. */
export class SharePointError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const queryException = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const spException = 'Microsoft.SharePoint.SPException';

export const badQuery = (message: string): SharePointError => new SharePointError(400, queryException, message);

export const unknownProperty = (name: string, type: string): SharePointError =>
  badQuery(
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  );

export const unknownColumn = (name: string): SharePointError =>
  new SharePointError(400, `-1, ${spException}`, `The field or property '${name}' does not exist.`);

export const notExpanded = (path: string, link: string): SharePointError =>
  new SharePointError(
    400,
    `-1, ${spException}`,
    `The query to field '${path}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${link}.`,
  );

/** What SharePoint says of a property a lookup does not bring along. */
export const lookupNotValid = (path: string): SharePointError =>
  new SharePointError(400, `-1, ${spException}`, `The query to field '${path}' is not valid.`);

export const notFilterable = (name: string, type: string): SharePointError =>
  new SharePointError(
    400,
    `-1, ${spException}`,
    `The field '${name}' of type '${type}' cannot be used in the query filter expression.`,
  );

export const badValue = (value: string, type: string): SharePointError =>
  badQuery(
    `Cannot convert the primitive value '${value}' to the expected type '${type}'. See the inner exception for more details.`,
  );

export const listMissing = (title: string, webUrl: string): SharePointError =>
  new SharePointError(
    404,
    '-1, System.ArgumentException',
    `List '${title}' does not exist at site with URL '${webUrl}'.`,
  );

export const listGone = (): SharePointError =>
  new SharePointError(
    404,
    '-2130575322, Microsoft.SharePoint.SPException',
    'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.',
  );

export const itemMissing = (): SharePointError =>
  new SharePointError(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.',
  );

export const fileNotFound = (): SharePointError =>
  new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

export const columnMissing = (name: string, list: string): SharePointError =>
  new SharePointError(
    404,
    '-2147024809, System.ArgumentException',
    `Column '${name}' does not exist. It may have been deleted by another user.  ${list}`,
  );

export const duplicateList = (): SharePointError =>
  new SharePointError(
    500,
    `-2130575342, ${spException}`,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
  );

export const duplicateColumn = (title: string): SharePointError =>
  new SharePointError(
    500,
    '-2130575306, Microsoft.SharePoint.SPDuplicateFieldNameException',
    `A duplicate field name "${title}" was found.`,
  );

export const duplicateValue = (title: string): SharePointError =>
  new SharePointError(
    400,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${title}].`,
  );

export const invalidText = (): SharePointError =>
  new SharePointError(
    400,
    `-2130575163, ${spException}`,
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
  );

export const accessDenied = (): SharePointError =>
  new SharePointError(
    403,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.',
  );

export const unauthenticated = (): SharePointError =>
  new SharePointError(
    401,
    '-2147024891, System.UnauthorizedAccessException',
    'Access denied. You do not have permission to perform this action or access this resource.',
  );

export const userMissing = (login: string): SharePointError =>
  new SharePointError(400, `-2146232832, ${spException}`, `The specified user ${login} could not be found.`);

export const principalMissing = (): SharePointError =>
  new SharePointError(404, `-2146232832, ${spException}`, 'User cannot be found.');

export const groupMissing = (): SharePointError =>
  new SharePointError(404, `-2146232832, ${spException}`, 'Group cannot be found.');

export const groupTaken = (): SharePointError =>
  new SharePointError(
    500,
    `-2130575293, ${spException}`,
    'The specified name is already in use.\n\nPlease try again with a new name.',
  );

export const thresholdExceeded = (): SharePointError =>
  new SharePointError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.',
  );

/** What SharePoint says of a column it does not find, and of an And or Or that holds one condition. */
export const camlFieldUnknown = (): SharePointError =>
  new SharePointError(
    500,
    `-2130575340, ${spException}`,
    'One or more field types are not installed properly. Go to the list settings page to delete these fields.',
  );

export const camlInvalid = (): SharePointError =>
  new SharePointError(500, `-2147467259, ${spException}`, 'Cannot complete this action.\n\nPlease try again.');

export const tooManyLookups = (): SharePointError =>
  new SharePointError(
    500,
    '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
  );

export const userNotUnique = (): SharePointError =>
  new SharePointError(400, `-2130575276, ${spException}`, 'The user does not exist or is not unique.');

export const invalidData = (): SharePointError =>
  new SharePointError(
    400,
    `-2130575155, ${spException}`,
    'Invalid data has been used to update the list item. The field you are trying to update may be read only.',
  );

export const stillRelated = (from: string, to: string): SharePointError =>
  new SharePointError(
    400,
    `-2130575151, ${spException}`,
    `This item cannot be deleted because an item in the "${from}" list is related to an item in the "${to}" list.`,
  );

export const badFormula = (why: string): SharePointError =>
  new SharePointError(400, `-2130575270, ${spException}`, why);

export const contentTypeMissing = (): SharePointError =>
  new SharePointError(404, '-2147024809, System.ArgumentException', 'The content type does not exist.');

export const contentTypeTaken = (name: string): SharePointError =>
  new SharePointError(
    400,
    `-2130575272, ${spException}`,
    `A content type with the name or the ID "${name}" already exists here.`,
  );

export const contentTypeInUse = (): SharePointError =>
  new SharePointError(400, `-2146232832, ${spException}`, 'The content type is in use.');

export const etagMismatch = (sent: string, actual: string): SharePointError =>
  new SharePointError(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${sent}' does not match the object's ETag value '${actual}'.`,
  );

export const fileExists = (path: string): SharePointError =>
  new SharePointError(
    400,
    `-2130575257, ${spException}`,
    `A file or folder with the name ${path} already exists. It was last modified by another user.`,
  );

export const badName = (name: string): SharePointError =>
  new SharePointError(
    400,
    `-2130575245, ${spException}`,
    `The file or folder name "${name}" contains characters that are not permitted.  Please use a different name.`,
  );

export const tooManyIndexes = (): SharePointError =>
  new SharePointError(
    400,
    `-2146232832, ${spException}`,
    'The maximum number of indices on this list has been reached. A list may have at most 20 indexed columns.',
  );

export const notIndexable = (type: string): SharePointError =>
  new SharePointError(400, `-2146232832, ${spException}`, `A column of type ${type} cannot be indexed.`);

export const uniqueNeedsIndex = (): SharePointError =>
  new SharePointError(
    400,
    `-2146232832, ${spException}`,
    'This column must be indexed before values can be enforced to be unique.',
  );

export const valuesNotUnique = (): SharePointError =>
  new SharePointError(
    400,
    `-2130575168, ${spException}`,
    'This field contains duplicate values and cannot be enforced to be unique.',
  );

export const scopeTooLarge = (): SharePointError =>
  new SharePointError(
    429,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'You cannot break inheritance for this item because there are too many items that would be affected by this operation.',
  );

/** The stand-in's own word, never SharePoint's: what was asked for is not covered here. */
export const notCovered = (route: string): SharePointError =>
  new SharePointError(501, '-1, Standin.NotCovered', `This SharePoint stand-in does not cover ${route}.`);

/** SharePoint's word for a segment that leads nowhere. */
export const noSuchResource = (segment: string, route: string): SharePointError =>
  new SharePointError(
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    `Cannot find resource for the request ${segment}. (route: ${route})`,
  );

export const addressTaken = (url: string): SharePointError =>
  new SharePointError(500, `-2147024713, ${spException}`, `The Web site address "${url}" is already in use.`);

export const hasWebsBelow = (url: string): SharePointError =>
  new SharePointError(
    500,
    `-2130575195, ${spException}`,
    `Error deleting Web site "${url}".  Sites that have subsites or certain apps can't be deleted.  Please try again after deleting all subsites and removing the apps.`,
  );

export const rootWebStays = (): SharePointError =>
  new SharePointError(
    400,
    `-2146232832, ${spException}`,
    'The top-level site of a site collection cannot be deleted from here.',
  );

export const uniqueWithOwnReads = (): SharePointError =>
  new SharePointError(
    400,
    `-2146232832, ${spException}`,
    'This column cannot enforce unique values: the list shows each item to the person who created it only.',
  );
