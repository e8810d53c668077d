/** Why a call gave nothing, in a sentence a person can act on. */
export class RequestFailure extends Error {
  constructor(
    readonly status: number,
    readonly sentence: string,
  ) {
    super(sentence);
  }
}

const SENTENCES: Readonly<Record<number, string>> = {
  401: 'Inloggningen godtogs inte. Välj person igen.',
  403: 'Du har inte behörighet att se det här.',
  404: 'Det du söker finns inte, eller så har det tagits bort.',
  429: 'Det är många som frågar just nu. Vänta en stund och försök igen.',
};
const UNREACHABLE = 'Den lokala tjänsten svarar inte. Kontrollera att npm start fortfarande kör.';
const BROKEN = 'Något gick fel i den lokala tjänsten. Försök igen om en stund.';

/** The sentence for anything thrown while asking. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof RequestFailure ? thrown.sentence : BROKEN;
}

export async function getJson(path: string, headers: Readonly<Record<string, string>> = {}): Promise<unknown> {
  return (await answered(path, { headers: { Accept: 'application/json', ...headers } })).json();
}

export async function postJson(path: string, body: object): Promise<unknown> {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  return (await answered(path, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}

export async function getBytes(path: string, headers: Readonly<Record<string, string>>): Promise<Blob> {
  return (await answered(path, { headers })).blob();
}

async function answered(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new RequestFailure(0, UNREACHABLE);
  }
  if (!response.ok) throw new RequestFailure(response.status, SENTENCES[response.status] ?? (await saidBy(response)));
  return response;
}

/** The server's own sentence when it gave one: `{ error: "…" }`. */
async function saidBy(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  const error = typeof body === 'object' && body !== null ? (body as { error?: unknown }).error : undefined;
  return typeof error === 'string' ? error : BROKEN;
}
