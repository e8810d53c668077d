import type { AppRole } from '../security/rights';

/** A person of the tenant. */
export interface Person {
  readonly upn: string;
  readonly name: string;
  readonly mail: string;
}

/** An app of the tenant and what Sites.Selected gives it, by site address. */
export interface App {
  readonly appId: string;
  readonly title: string;
  readonly sites: Readonly<Record<string, AppRole>>;
}

const TENANT = '00000000-0000-0000-0000-000000000000';
const membership = 'i:0#.f|membership|';
const appPrefix = 'i:0i.t|ms.sp.ext|';

/** The login SharePoint knows a person by. */
export const personLogin = (upn: string): string => membership + upn.toLowerCase();

/** The login SharePoint knows an app by. */
export const appLogin = (appId: string): string => `${appPrefix}${appId.toLowerCase()}@${TENANT}`;

/** Who exists in the tenant. */
export class Directory {
  constructor(
    private readonly people: readonly Person[],
    private readonly apps: readonly App[],
  ) {}

  person(upn: string): Person | undefined {
    return this.people.find((one) => one.upn.toLowerCase() === upn.toLowerCase());
  }

  app(appId: string): App | undefined {
    return this.apps.find((one) => one.appId.toLowerCase() === appId.toLowerCase());
  }

  /** A person by login, UPN or mail address, as ensureUser takes them. */
  personCalled(name: string): Person | undefined {
    const upn = name.toLowerCase().startsWith(membership) ? name.slice(membership.length) : name;
    return (
      this.person(upn) ?? this.people.find((one) => one.mail !== '' && one.mail.toLowerCase() === upn.toLowerCase())
    );
  }

  /** The people whose name, UPN or mail address begins with a text, or a word of whose name does. */
  peopleLike(text: string): readonly Person[] {
    const sought = text.trim().toLowerCase();
    if (sought === '') return [];
    return this.people.filter(({ upn, name, mail }) =>
      [upn, mail, name, ...name.split(/\s+/)].some((one) => one.toLowerCase().startsWith(sought)),
    );
  }

  appCalled(name: string): App | undefined {
    const match = /^i:0i\.t\|ms\.sp\.ext\|([0-9a-f-]+)@/i.exec(name);
    return match?.[1] === undefined ? undefined : this.app(match[1]);
  }
}
