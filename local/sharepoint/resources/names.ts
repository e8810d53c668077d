import { badName } from '../odata/errors';

/** What SharePoint does not take in a file or folder name, nor at its ends. */
export function checkName(name: string): void {
  const reserved =
    /^(\.lock|CON|PRN|AUX|NUL|COM\d|LPT\d|desktop\.ini)$/i.test(name) ||
    name.includes('_vti_') ||
    name.startsWith('~$');
  const forbidden = /["*:<>?/\\|]/.test(name) || /\p{Cc}/u.test(name);
  if (name === '' || name.length > 255 || reserved || forbidden || name !== name.trim() || name.endsWith('.'))
    throw badName(name);
}

/** The longest path SharePoint takes, decoded. */
export function checkPath(path: string): void {
  if (path.length > 400) throw badName(path);
}
