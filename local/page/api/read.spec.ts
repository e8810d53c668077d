import { readMessages } from './read';

const bot = { id: '28:bot', name: 'Samverka' };
const person = { id: '29:1asa', name: 'Åsa Lind' };

describe('Messages as a person sees them', () => {
  it('show a mention as people write it', () => {
    const [message] = readMessages([{ type: 'message', id: '1', from: person, text: '<at>Samverka</at> hej' }]);
    expect(message).toMatchObject({ text: '@Samverka hej', from: { kind: 'person' }, card: null, replyTo: null });
  });

  it('carry the card that is attached', () => {
    const content = { type: 'AdaptiveCard', body: [] };
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }];
    expect(readMessages([{ type: 'message', id: '1', from: bot, attachments }])[0]).toMatchObject({
      card: content,
      from: { kind: 'bot' },
    });
  });

  it('stand in a thread under the post it began with', () => {
    const conversation = { id: '19:channel@thread.tacv2;messageid=1' };
    const [post, reply] = readMessages([
      { type: 'message', id: '1', from: person, text: 'Fråga', conversation },
      { type: 'message', id: '2', from: bot, text: 'Svar', conversation },
    ]);
    expect([post?.replyTo, reply?.replyTo]).toEqual([null, '1']);
  });

  it('are only what was said, not all that happened', () => {
    expect(readMessages([{ type: 'installationUpdate', id: 'f:1' }])).toEqual([]);
  });
});
