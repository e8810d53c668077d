/** A mandate as `/local/people` shows it. `body` is the number, `address` the public address `goteborg-1`. */
export interface LocalMandate {
  readonly body: number;
  readonly organisation: string;
  readonly address: string;
  readonly role: string;
  readonly party: string | null;
  readonly partyName: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** A person of the tenant. One person may appear in several organisations; the account makes them one. */
export interface TenantPerson {
  /** Short stable id for scripts: `anna-berg`. */
  readonly id: string;
  readonly name: string;
  /** The account as the organisation file has it. */
  readonly upn: string;
  readonly mail: string;
  /** `none` is someone without Teams: no sign-in, no chat. */
  readonly teams: 'member' | 'guest' | 'none';
  readonly objectId: string;
  readonly teamsId: string;
  /** What the roster and Entra say; a guest's differs from the account they are known by. */
  readonly userPrincipalName: string;
  readonly personalChatId: string;
  readonly organisations: readonly string[];
  readonly mandates: readonly LocalMandate[];
}
