import { hkdfSync } from 'node:crypto';
import type { LinkKey } from '../../src/doing/links/secrets';

/**
 * What addresses and codes of personal links are made with. It follows from the service's private key, so that every
 * instance takes what another has given, and whoever reads the lists alone can make none.
 */
export function linkKey(privateKey: string, tenantId: string): LinkKey {
  return new Uint8Array(hkdfSync('sha256', privateKey, tenantId, 'samverka-personal-link', 32));
}
