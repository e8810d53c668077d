import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { DoctorTexts } from '../../src/texts/doctor/texts';
import { fault, ok, warning, type Finding } from './finding';

/** Days before its end that a certificate is told of: time enough to have a new one made and uploaded. */
const SOON_DAYS = 45;
const DAY_MS = 86_400_000;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/;
/** Rights of a file that let others than its owner and group read it. */
const OTHERS_READ = 0o004;

/** One of the identities of the service: its key file and thumbprint, as the settings give them. */
export interface Held {
  readonly keySetting: string;
  readonly keyFile: string;
  readonly thumbprintSetting: string;
  readonly thumbprint: string;
}

/** Looks at a key file and the certificate that may stand in it, at a moment of real time in milliseconds. */
export function lookAtCertificate(held: Held, now: number, texts: DoctorTexts): readonly Finding[] {
  const { keySetting, keyFile, thumbprintSetting, thumbprint } = held;
  const open = (statSync(keyFile).mode & OTHERS_READ) === 0 ? [] : [warning(texts.keyOpenToAll(keySetting))];
  const text = readFileSync(keyFile, 'utf8');
  const pem = CERTIFICATE.exec(text)?.[0];
  if (pem === undefined) return [...open, warning(texts.noCertificate(keySetting))];
  const certificate = new X509Certificate(pem);
  if (!certificate.checkPrivateKey(createPrivateKey(text))) return [...open, fault(texts.otherCertificate(keySetting))];
  const sign = (hex: string) => hex.replace(/[: ]/g, '').toLowerCase();
  if (sign(certificate.fingerprint) !== sign(thumbprint))
    return [...open, fault(texts.otherThumbprint(thumbprintSetting))];
  const ends = new Date(certificate.validTo);
  const day = ends.toISOString().slice(0, 10);
  if (ends.getTime() <= now) return [...open, fault(texts.expired(keySetting, day))];
  const soon = ends.getTime() - now < SOON_DAYS * DAY_MS;
  return [...open, soon ? warning(texts.expiresSoon(keySetting, day)) : ok(texts.certificateOk(keySetting, day))];
}
