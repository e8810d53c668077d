import type { MovableClock } from '../../clock/movableClock';
import type { ChannelService } from '../connector/channelService';
import type { Conversations } from '../conversations/conversations';
import type { Surroundings } from '../conversations/envelope';
import type { Directory } from '../directory/directory';
import type { ServiceControl } from './control';

/** What a turn needs: who and what there is, what has been said, and the way to the bot. */
export interface World {
  readonly directory: Directory;
  readonly conversations: Conversations;
  readonly clock: MovableClock;
  readonly around: Surroundings;
  /** Address the bot takes Activities at. */
  readonly botEndpoint: string;
  readonly channelService: ChannelService;
  readonly service: ServiceControl;
}
