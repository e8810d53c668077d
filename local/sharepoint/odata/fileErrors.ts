import { SharePointError } from './errors';

const spException = 'Microsoft.SharePoint.SPException';

/** A file asked for by its path; what is asked for otherwise is `fileNotFound`. */
export const noFileAt = (path: string): SharePointError =>
  new SharePointError(404, `-2130575338, ${spException}`, `The file ${path} does not exist.`);

export const outsideWeb = (): SharePointError =>
  new SharePointError(
    400,
    '-2147024809, System.ArgumentException',
    'Server relative urls must start with SPWeb.ServerRelativeUrl',
  );

const checkOutException = 'Microsoft.SharePoint.SPFileCheckOutException';

export const checkedOutBy = (url: string, login: string): SharePointError =>
  new SharePointError(
    423,
    `-2130575306, ${checkOutException}`,
    `The file "${url}" is checked out for editing by ${login}.`,
  );

export const notCheckedOut = (path: string): SharePointError =>
  new SharePointError(400, `-2147024738, ${checkOutException}`, `The file "${path}" is not checked out.`);

export const mustCheckOut = (path: string): SharePointError =>
  new SharePointError(
    400,
    `-2147018029, ${checkOutException}`,
    `The file "${path}" is not checked out.  You must first check out this document before making changes.`,
  );

export const neverCheckedIn = (path: string): SharePointError =>
  new SharePointError(
    400,
    `-2147024738, ${checkOutException}`,
    `The file "${path}" has never been checked in, so its check-out cannot be discarded.`,
  );

export const noMinorVersions = (): SharePointError =>
  new SharePointError(
    400,
    `-2146232832, ${spException}`,
    'You can only publish, unpublish documents in a minor version enabled list.',
  );

export const noModeration = (): SharePointError =>
  new SharePointError(
    400,
    `-2146232832, ${spException}`,
    'You can only approve or reject documents in a list that requires content approval.',
  );

export const currentVersion = (): SharePointError =>
  new SharePointError(400, `-2146232832, ${spException}`, 'You cannot delete the current version.');

export const attachmentsOff = (): SharePointError =>
  new SharePointError(400, `-2130575337, ${spException}`, 'Attachments are disabled for this list.');

export const folderNotEmpty = (path: string): SharePointError =>
  new SharePointError(400, `-2146232832, ${spException}`, `The folder ${path} is not empty.`);

export const uploadMissing = (): SharePointError =>
  new SharePointError(
    404,
    '-2147024894, System.IO.FileNotFoundException',
    'There is no upload with this identifier on this file.',
  );

export const uploadOffset = (sent: number, reached: number): SharePointError =>
  new SharePointError(
    400,
    '-2147024809, System.ArgumentException',
    `The file offset ${sent} is not where the upload has come to, which is ${reached}.`,
  );

export const hashMismatch = (): SharePointError =>
  new SharePointError(400, '-2147024809, System.ArgumentException', 'The content does not have the given XorHash.');

export const binLineMissing = (): SharePointError =>
  new SharePointError(
    404,
    '-2147024894, System.IO.FileNotFoundException',
    'The recycle bin holds nothing with this identifier.',
  );

export const placeGone = (dir: string): SharePointError =>
  new SharePointError(
    400,
    `-2146232832, ${spException}`,
    `This cannot be restored, because its original location ${dir} does not exist. Restore that first.`,
  );

export const unrestorable = (title: string): SharePointError =>
  new SharePointError(
    400,
    `-2146232832, ${spException}`,
    `"${title}" was recycled by an earlier version of this stand-in and cannot be restored.`,
  );
