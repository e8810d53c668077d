import { createPrivateKey } from 'node:crypto';
import type { SettingsTexts } from '../../src/texts/settings/texts';
import { isLoopback } from './addresses';

type Environment = Readonly<Record<string, string | undefined>>;

/** What of a configuration is looked at here. */
interface Looked {
  readonly publicUrl: string;
  readonly sites: readonly { readonly url: string }[];
  readonly sharePointScope: string;
  readonly smtpUrl: string;
  readonly bot: { readonly privateKey: string };
  readonly service: { readonly privateKey: string };
}

/** What makes a configuration with Microsoft's addresses unsafe to run, one sentence for each (reliability S2, S3, I2). */
export function faultsInProduction(config: Looked, env: Environment, texts: SettingsTexts): readonly string[] {
  const publicUrl = new URL(config.publicUrl);
  const hosts = new Set(config.sites.map((site) => new URL(site.url).host));
  const scopeHost = new URL(config.sharePointScope).host;
  return [
    ...(publicUrl.protocol === 'https:' ? [] : [texts.plainTab]),
    ...(isLoopback(publicUrl.hostname) === 'loopback' ? [texts.tabHere] : []),
    ...(hosts.size > 1 ? [texts.severalTenants] : []),
    // A token for another resource would be shown to SharePoint, or SharePoint's to another.
    ...(hosts.has(scopeHost) ? [] : [texts.foreignScope]),
    ...(isSameKey(config) === 'same' ? [texts.sharedKey] : []),
    // The mail library takes options of its own from the address: also one that believes any certificate.
    ...[...new URL(config.smtpUrl).searchParams.keys()].map((option) => texts.laxMail(option)),
    ...unsafeVariables(env).map((name) => texts.unsafeNode(name)),
  ];
}

/** One certificate for both would give whoever has the one identity the other as well. */
function isSameKey({ bot, service }: Looked): 'same' | 'different' {
  if (bot.privateKey === '' || service.privateKey === '') return 'different';
  return createPrivateKey(bot.privateKey).equals(createPrivateKey(service.privateKey)) ? 'same' : 'different';
}

/** Variables that Node itself obeys: no certificate checked, headers with tokens printed, or a debugger let in. */
const UNSAFE: Readonly<Record<string, RegExp>> = {
  NODE_TLS_REJECT_UNAUTHORIZED: /^0$/,
  NODE_DEBUG: /./,
  NODE_OPTIONS: /--(?:inspect|tls-min-v1\.[01]|insecure-http-parser|unhandled-rejections=(?:none|warn))/,
};

function unsafeVariables(env: Environment): readonly string[] {
  return Object.entries(UNSAFE).flatMap(([name, unsafe]) => (unsafe.test(env[name] ?? '') ? [name] : []));
}
