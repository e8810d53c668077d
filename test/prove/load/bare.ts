import { createServer, type IncomingMessage } from 'node:http';

/**
 * The least that could answer the same calls: node's own server, no check of anything, nothing kept. A message is answered
 * with a card said back, a press with a card, notes with a new version.
 */
export function serveBare(): void {
  let count = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      count += 1;
      answer(request, Buffer.concat(chunks).toString('utf8'), count).then(
        (json) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(json)),
        () => response.writeHead(500).end(),
      );
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    console.log(`bare http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`);
  });
}

interface Activity {
  readonly type: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
}

async function answer({ url = '' }: IncomingMessage, body: string, count: number): Promise<object> {
  if (!url.endsWith('/messages')) return { done: { text: '', id: null, version: String(count) } };
  const { type, serviceUrl, conversation } = JSON.parse(body) as Activity;
  if (type === 'invoke') return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: {} };
  const said = await fetch(`${serviceUrl}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ type: 'message', attachments: [{ content: { data: { draftId: count } } }] }),
  });
  await said.arrayBuffer();
  return {};
}
