import { z } from 'zod';
import { isLoopback } from '../config/addresses';

const id = z.string().min(1).max(1024);

/** What the gate reads of an activity. The rest is Teams' own and passes untouched. */
const activity = z.looseObject({
  type: z.string().min(1).max(100),
  id,
  name: z.string().max(200).optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.url().max(1024),
  text: z.string().nullish(),
  locale: z.string().max(35).nullish(),
  from: z.looseObject({ id }),
  recipient: z.looseObject({ id }),
  conversation: z.looseObject({ id, tenantId: id }),
  channelData: z.looseObject({ tenant: z.looseObject({ id }) }),
});
export type GatedActivity = z.output<typeof activity>;

/** Why an activity of a right token is still not let in. */
export type ActivityFault = 'malformed' | 'foreignTenant' | 'foreignServiceUrl';

/** Reads a body as an activity of this tenant whose answers go where the token says and the configuration allows. */
export function readActivity(
  body: unknown,
  expected: { readonly tenantId: string; readonly serviceUrl: unknown; readonly hosts: readonly string[] },
): GatedActivity | ActivityFault {
  const parsed = activity.safeParse(body);
  if (!parsed.success) return 'malformed';
  const { conversation, channelData, serviceUrl } = parsed.data;
  const tenants = [conversation.tenantId, channelData.tenant.id].map((one) => one.toLowerCase());
  if (tenants.some((tenant) => tenant !== expected.tenantId)) return 'foreignTenant';
  if (serviceUrl !== expected.serviceUrl || !mayAnswerTo(serviceUrl, expected.hosts)) return 'foreignServiceUrl';
  return parsed.data;
}

/** Whether an address may get the bot's own token: HTTPS (or loopback), and a host of the list, port included. */
export function mayAnswerTo(serviceUrl: string, hosts: readonly string[]): boolean {
  const url = new URL(serviceUrl);
  const secret = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname) === 'loopback');
  return secret && url.username === '' && hosts.includes(url.host);
}
