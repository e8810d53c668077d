import type { LinkView } from '../../src/api/linkView';
import type { LocalMail } from '../contract';
import type { Answered } from './calling';
import type { OneMachine } from './oneMachine';

/** A page that a personal link has opened, in the hand of whoever has its cookie. */
export interface OpenPage {
  readonly cookie: string;
  readonly page: string;
  view(): Promise<Answered & { readonly body: LinkView }>;
  act(name: string, fields: object): Promise<Answered>;
}

/** A link as its letter has it. */
export interface MailedLink {
  readonly organisation: string;
  readonly token: string;
}

/** Where links are knocked at, straight at the service, by somebody without any account. */
export interface Door {
  ask(method: string, path: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<Response>;
  code(link: MailedLink, organisation?: string): Promise<Answered>;
  enter(link: MailedLink, code: string): Promise<Answered>;
  /** The newest link mailed to an address, in a letter whose subject holds these words. */
  linkTo(mail: string, subject: string): Promise<MailedLink>;
  /** The newest code mailed to an address. */
  codeTo(mail: string): Promise<string>;
  /** Opens a link as its person does: asks for a code and writes the one that was mailed. */
  open(link: MailedLink, mail: string): Promise<OpenPage>;
}

/** The door of a machine for those without our Teams. */
export function doorOf(machine: OneMachine): Door {
  const ask: Door['ask'] = (method, path, body, headers = {}) =>
    fetch(`${machine.serviceUrl}/link/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const answered = async (response: Response): Promise<Answered> => ({
    status: response.status,
    body: await response.json(),
  });
  const mails = async (to: string) =>
    (await machine.get(`/local/mail?to=${encodeURIComponent(to)}`)) as readonly LocalMail[];
  const newest = async (to: string, subject: string): Promise<LocalMail> => {
    await machine.service.idle();
    const found = (await mails(to)).filter((mail) => mail.subject.includes(subject)).at(-1);
    if (found === undefined) throw new Error(`No mail to ${to} about ${subject}.`);
    return found;
  };
  const door: Door = {
    ask,
    code: async ({ organisation, token }, other = organisation) =>
      answered(await ask('POST', `${other}/code`, { token })),
    enter: async ({ organisation, token }, code) =>
      answered(await ask('POST', `${organisation}/session`, { token, code })),
    async linkTo(mail, subject) {
      const { text } = await newest(mail, subject);
      const [, organisation, token] = /\/link\/([a-z]+)#([\w-]{43})/.exec(text) ?? [];
      if (organisation === undefined || token === undefined) throw new Error(`No link in:\n${text}`);
      return { organisation, token };
    },
    async codeTo(mail) {
      return /\b(\d{6})\b/.exec((await newest(mail, 'kod')).text)?.[1] ?? '';
    },
    async open(link, mail) {
      await door.code(link);
      const written = { token: link.token, code: await door.codeTo(mail) };
      const response = await ask('POST', `${link.organisation}/session`, written);
      const { page, error } = (await response.json()) as { page?: string; error?: string };
      const cookie = response.headers.get('set-cookie') ?? '';
      if (page === undefined) throw new Error(error);
      const headers = { Cookie: cookie.split(';')[0] ?? '', 'Samverka-Link': page };
      return {
        ...{ cookie, page },
        view: async () => (await answered(await ask('GET', `${link.organisation}/view`, undefined, headers))) as never,
        act: async (name, fields) =>
          answered(await ask('POST', `${link.organisation}/acts/${name}`, { version: 'read', ...fields }, headers)),
      };
    },
  };
  return door;
}
