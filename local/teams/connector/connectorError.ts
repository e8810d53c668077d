/** An error as the connector words it: `{ error: { code, message } }`. */
export class ConnectorError extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 413,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'ConnectorError';
  }
}

export const notInRoster = (): ConnectorError =>
  new ConnectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
export const noConversation = (): ConnectorError =>
  new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');
export const noActivity = (): ConnectorError =>
  new ConnectorError(404, 'ActivityNotFoundInConversation', 'The activity is not in this conversation.');
export const noMember = (): ConnectorError =>
  new ConnectorError(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
