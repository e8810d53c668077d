/** Which addresses a deployment may use: Microsoft's, or loopback's on one machine (design decision 18). */

/** Whether a host name means this machine and no other. */
export function isLoopback(host: string): 'loopback' | 'elsewhere' {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  return name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name) ? 'loopback' : 'elsewhere';
}

/** Reads an http(s) address without user, query or fragment; undefined for anything else. */
export function parseAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && url.username === '' && url.search === '' && url.hash === '' ? url : undefined;
}

/** The address without a slash at its end, so that paths can be put after it. */
export function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}

const MICROSOFT = {
  authority: /^login\.microsoftonline\.com$/,
  botKeys: /^login\.botframework\.com$/,
  connector: /^smba\.trafficmanager\.net$/,
  graph: /^graph\.microsoft\.com$/,
  site: /^[a-z0-9][a-z0-9-]*\.sharepoint\.com$/,
} as const;

/** What an address is for; each has hosts of Microsoft's that it may be. */
export type AddressUse = keyof typeof MICROSOFT;

/** Where an address leads. Plain HTTP is never Microsoft's. */
export function placeOf(address: URL, use: AddressUse): 'microsoft' | 'loopback' | 'foreign' {
  if (isLoopback(address.hostname) === 'loopback') return 'loopback';
  return address.protocol === 'https:' && MICROSOFT[use].test(address.host) ? 'microsoft' : 'foreign';
}
