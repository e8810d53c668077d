import { decodeJwt, decodeProtectedHeader, importSPKI, jwtVerify } from 'jose';
import type { AppConfig } from '../config';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Why a client did not get a token, as Entra words it: an OAuth error and a description. */
export interface ClientRefusal {
  readonly error: 'invalid_client' | 'invalid_request' | 'unauthorized_client';
  readonly description: string;
}

/**
 * The app that signed the assertion with the key registered for it, or why not. `audiences` are the addresses Entra
 * takes as the assertion's audience: the token endpoint and the issuer.
 */
export async function verifyClient(
  form: Readonly<Record<string, unknown>>,
  apps: readonly AppConfig[],
  audiences: readonly string[],
): Promise<{ readonly app: AppConfig } | { readonly refusal: ClientRefusal }> {
  const assertion = form['client_assertion'];
  if (form['client_assertion_type'] !== ASSERTION_TYPE || typeof assertion !== 'string') {
    return refusal('invalid_client', 'AADSTS7000216: a client_assertion is required; secrets are not taken.');
  }
  try {
    const clientId = form['client_id'] ?? decodeJwt(assertion).sub;
    const app = apps.find((one) => one.id === clientId);
    if (app === undefined)
      return refusal('unauthorized_client', 'AADSTS700016: no application with that id in the tenant.');
    if (app.key === null) return refusal('invalid_client', 'AADSTS700027: the application has no key registered.');
    if (!namesThumbprint(assertion, app.key.thumbprint)) {
      return refusal('invalid_client', 'AADSTS700027: the certificate named in the assertion is not registered.');
    }
    await jwtVerify(assertion, await importSPKI(app.key.publicPem, 'RS256'), {
      algorithms: ['RS256', 'PS256'],
      issuer: app.id,
      subject: app.id,
      audience: [...audiences],
      requiredClaims: ['exp', 'jti'],
      clockTolerance: 300,
    });
    return { app };
  } catch (error) {
    return refusal('invalid_client', `AADSTS700027: the assertion does not hold: ${reasonOf(error)}`);
  }
}

/** Entra finds the certificate by `x5t` (SHA-1) or `x5t#S256`; here the thumbprint registered is one of them. */
function namesThumbprint(assertion: string, thumbprint: string): boolean {
  const header = decodeProtectedHeader(assertion);
  const named = [header.x5t, header['x5t#S256'], header.kid].filter((name) => typeof name === 'string');
  const known = [thumbprint.toLowerCase(), Buffer.from(thumbprint, 'hex').toString('base64url')];
  return named.some((name) => known.includes(name) || known.includes(name.toLowerCase()));
}

function refusal(error: ClientRefusal['error'], description: string): { readonly refusal: ClientRefusal } {
  return { refusal: { error, description } };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unreadable';
}
