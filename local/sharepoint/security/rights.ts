import type { Role } from '../store/rows';

/** Bits of a permission mask, by SharePoint's names. */
const bit = (place: number): bigint => 1n << BigInt(place - 1);
export const Right = {
  viewListItems: bit(1),
  addListItems: bit(2),
  editListItems: bit(3),
  deleteListItems: bit(4),
  approveItems: bit(5),
  viewVersions: bit(7),
  deleteVersions: bit(8),
  overrideListBehaviors: bit(9),
  manageLists: bit(12),
  open: bit(17),
  manageSubwebs: bit(24),
  createGroups: bit(25),
  managePermissions: bit(26),
  browseUserInfo: bit(28),
  manageWeb: bit(31),
  enumeratePermissions: bit(63),
} as const;

export const FULL_MASK = (2147483647n << 32n) | 4294967295n;

/** A mask from the two halves SharePoint writes. */
export const maskOf = (high: number, low: number): bigint => (BigInt(high) << 32n) | BigInt(low);

/** The two halves, as the strings REST gives. */
export const halves = (mask: bigint): { readonly High: string; readonly Low: string } => ({
  High: String(mask >> 32n),
  Low: String(mask & 0xffffffffn),
});

export const LIMITED_ACCESS = 1073741825;
export const FULL_CONTROL = 1073741829;
export const EDIT = 1073741830;
const CONTRIBUTE = 1073741827;
export const READ = 1073741826;

/** The permission levels of a new site, with the masks recorded from SharePoint Online. */
export const standardRoles: readonly Role[] = [
  {
    id: FULL_CONTROL,
    name: 'Full Control',
    description: 'Has full control.',
    ordinal: 1,
    type: 5,
    high: 2147483647,
    low: 4294967295,
    hidden: 0,
  },
  {
    id: 1073741828,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    ordinal: 32,
    type: 4,
    high: 432,
    low: 1012866047,
    hidden: 0,
  },
  {
    id: EDIT,
    name: 'Edit',
    description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    ordinal: 48,
    type: 6,
    high: 432,
    low: 1011030767,
    hidden: 0,
  },
  {
    id: CONTRIBUTE,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    ordinal: 64,
    type: 3,
    high: 432,
    low: 1011028719,
    hidden: 0,
  },
  {
    id: READ,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    ordinal: 128,
    type: 2,
    high: 176,
    low: 138612833,
    hidden: 0,
  },
  {
    id: LIMITED_ACCESS,
    name: 'Limited Access',
    description:
      'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    ordinal: 160,
    type: 1,
    high: 48,
    low: 134287360,
    hidden: 1,
  },
];

const named = (id: number): bigint => {
  const role = standardRoles.find((one) => one.id === id);
  return role === undefined ? 0n : maskOf(role.high, role.low);
};

export const APP_ROLES = ['fullcontrol', 'write', 'read'] as const;
export type AppRole = (typeof APP_ROLES)[number];

/** What Sites.Selected gives an app on a site: it reaches every scope of it. */
export const appMask: Readonly<Record<AppRole, bigint>> = {
  fullcontrol: FULL_MASK,
  write: named(CONTRIBUTE),
  read: named(READ),
};
