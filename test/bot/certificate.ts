import { createPublicKey, generateKeyPairSync, sign, X509Certificate, type KeyObject } from 'node:crypto';

/** A key and a certificate that it has signed for itself, in one PEM as an administrator keeps them. */
export interface Certified {
  readonly pem: string;
  readonly key: string;
  readonly certificate: string;
  readonly thumbprint: string;
}

const SHA256_WITH_RSA = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b, 0x05, 0x00];
const COMMON_NAME = [0x06, 0x03, 0x55, 0x04, 0x03];
const SEQUENCE = 0x30;
const SET = 0x31;
const UTC_TIME = 0x17;
const TEXT = 0x0c;

/** Makes a certificate that holds until a moment (version 1 of X.509, which is all that is looked at here). */
export function makeCertificate(until: Date): Certified {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = derOf(privateKey, until);
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  const certificate = `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
  return { pem: key + certificate, key, certificate, thumbprint: new X509Certificate(certificate).fingerprint };
}

function derOf(privateKey: KeyObject, until: Date): Buffer {
  const algorithm = part(SEQUENCE, Buffer.from(SHA256_WITH_RSA));
  const name = part(TEXT, Buffer.from('Samverka'));
  const who = part(SEQUENCE, part(SET, part(SEQUENCE, Buffer.from(COMMON_NAME), name)));
  const moment = (at: Date) =>
    part(
      UTC_TIME,
      Buffer.from(
        at
          .toISOString()
          .replace(/[-:T]|\.\d+/g, '')
          .slice(2),
      ),
    );
  const valid = part(SEQUENCE, moment(new Date(2020, 0, 1)), moment(until));
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  const signed = part(SEQUENCE, Buffer.from([0x02, 0x01, 0x01]), algorithm, who, valid, who, publicKey);
  const signature = part(0x03, Buffer.from([0]), sign('sha256', signed, privateKey));
  return part(SEQUENCE, signed, algorithm, signature);
}

/** A tagged part of DER with its length. */
function part(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const longer = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  const head = [tag, ...(length < 0x80 ? [length] : longer)];
  return Buffer.concat([Buffer.from(head), content]);
}
