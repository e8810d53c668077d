import type { Directory } from '../directory/directory';
import { guidOf } from '../directory/ids';
import type { TenantPerson } from '../directory/person';
import type { LocalBody } from './bodies';

export const FRAME_CONTEXTS = ['content', 'sidePanel', 'meetingStage'] as const;
export type FrameContext = (typeof FRAME_CONTEXTS)[number];

/** Where the tab lies, and what Teams answers its `getContext` with (the flat form of the protocol). */
export function tabOf(
  directory: Directory,
  person: TenantPerson,
  body: LocalBody | undefined,
  frameContext: FrameContext,
): { readonly url: string; readonly context: object } {
  const place = body?.channel === null || body === undefined ? undefined : directory.channel(body.channel);
  const inMeeting = frameContext !== 'content';
  return {
    url: body === undefined ? '/tab/' : `/tab/?body=${encodeURIComponent(body.address)}`,
    context: {
      theme: 'default',
      locale: 'sv-se',
      frameContext,
      entityId: body === undefined ? 'samverka' : `body-${body.address}`,
      subEntityId: '',
      userObjectId: person.objectId,
      userPrincipalName: person.userPrincipalName,
      loginHint: person.upn,
      tid: directory.tenantId,
      hostName: 'Teams',
      hostClientType: 'web',
      sessionId: guidOf('session', person.objectId),
      ...(inMeeting ? { meetingId: guidOf('meeting', body?.address ?? '') } : {}),
      ...(place === undefined
        ? {}
        : {
            teamId: place.team.id,
            teamName: place.team.name,
            groupId: place.team.aadGroupId,
            channelId: place.channel.id,
            channelName: place.channel.name,
            channelType: 'Regular',
          }),
    },
  };
}
