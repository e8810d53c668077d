/** Which of the two identities of the service a sentence is about. */
export type Identity = 'bot' | 'service';

/** What the doctor says: one sentence for each thing looked at, and for a fault what to do. */
export interface DoctorTexts {
  readonly marks: Readonly<Record<'ok' | 'warning' | 'fault', string>>;
  readonly configOk: string;
  readonly oldNode: (version: string) => string;
  readonly keyOpenToAll: (setting: string) => string;
  readonly noCertificate: (setting: string) => string;
  readonly otherCertificate: (setting: string) => string;
  readonly otherThumbprint: (setting: string) => string;
  readonly expired: (setting: string, day: string) => string;
  readonly expiresSoon: (setting: string, day: string) => string;
  readonly certificateOk: (setting: string, day: string) => string;
  readonly signedIn: (who: Identity) => string;
  readonly notSignedIn: (who: Identity) => string;
  readonly rightsOk: string;
  readonly tooWide: (roles: string) => string;
  readonly noRight: string;
  readonly readsOthers: (url: string) => string;
  readonly readsNoOther: string;
  readonly siteOk: (site: string) => string;
  readonly siteFault: (site: string, sentence: string) => string;
  readonly clockOk: string;
  readonly clockWrong: (seconds: number) => string;
  readonly clockUnknown: string;
  readonly keysOk: (who: string) => string;
  readonly noKeys: (who: string, url: string) => string;
  readonly endpointOk: string;
  readonly endpointAway: (url: string) => string;
  readonly endpointOther: (url: string, status: number) => string;
  readonly framed: string;
  readonly notFramed: string;
  readonly mailOk: string;
  readonly mailAway: (server: string) => string;
  readonly summary: (faults: number, warnings: number) => string;
  readonly usage: string;
}
