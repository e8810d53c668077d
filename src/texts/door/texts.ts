import type { Decided } from '../../core/bodies/ruleSet';
import type { DoorRefusal } from '../../core/privacy/door';
import type { Said } from '../said';

/** What a body has decided about a message that should not have been written. `null`: nothing, and the registrar decides. */
export interface MessageRules {
  readonly disposal: Decided<string>;
  readonly registrar: Decided<string>;
}

/** The sentences of the door: why a text is not taken in, and what to do instead. */
export interface DoorTexts {
  readonly refused: Said<DoorRefusal>;
  /** What the sender does with the message itself, which stands in the chat whatever the service does. */
  readonly theMessage: (rules: MessageRules) => string;
  /** Said once to somebody who writes faster than anybody is answered. */
  readonly tooFast: string;
}
