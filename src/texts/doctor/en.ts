import type { DoctorTexts } from './texts';

const who = { bot: 'The bot', service: 'The service' } as const;

export const en: DoctorTexts = {
  marks: { ok: 'OK  ', warning: 'NOTE', fault: 'WRONG' },
  configOk: 'The settings are complete and safe.',
  oldNode: (version) => `Node ${version} gets no security fixes any more: run the service on Node 22 or later.`,
  keyOpenToAll: (setting) =>
    `Everybody on the machine can read the file in ${setting}: let only the service’s account.`,
  noCertificate: (setting) =>
    `The file in ${setting} has the key alone, so the last day of the certificate cannot be told: put it in the same file.`,
  otherCertificate: (setting) =>
    `The certificate in ${setting} belongs to another key: put the right pair in the file.`,
  otherThumbprint: (setting) =>
    `${setting} is not the thumbprint of the certificate in the key file: give the right one.`,
  expired: (setting, day) => `The certificate in ${setting} ended ${day}: make a new one and upload it in Entra.`,
  expiresSoon: (setting, day) => `The certificate in ${setting} ends ${day}: make a new one before that.`,
  certificateOk: (setting, day) => `The certificate in ${setting} holds until ${day}.`,
  signedIn: (one) => `${who[one]} may sign in to Entra.`,
  notSignedIn: (one) =>
    `${who[one]} may not sign in to Entra: check app id, thumbprint and that the app registration has the certificate.`,
  rightsOk: 'The service has the permission Sites.Selected alone.',
  tooWide: (roles) => `The service has too wide permissions (${roles}): remove them and keep Sites.Selected.`,
  noRight: 'The service lacks the permission Sites.Selected for SharePoint: add it and grant it in Entra.',
  readsOthers: (url) => `The service can read ${url}, which is none of its sites: take that right away.`,
  readsNoOther: 'The service reaches no other sites.',
  siteOk: (site) => `The site ${site} answers and has all lists and columns.`,
  siteFault: (site, sentence) => `The site ${site}: ${sentence}`,
  clockOk: 'The clock of the machine is right.',
  clockWrong: (seconds) =>
    `The clock of the machine is ${String(seconds)} seconds wrong, and sign-ins then fail: turn on time synchronisation.`,
  clockUnknown: 'The clock could not be compared, because the sign-in did not answer.',
  keysOk: (name) => `The keys of ${name} can be fetched.`,
  noKeys: (name, url) => `The keys of ${name} cannot be fetched: open the firewall for ${url}.`,
  endpointOk: 'The address of the bot answers and lets nobody in without signing in.',
  endpointAway: (url) => `${url} does not answer: start the service and check PUBLIC_URL, DNS and the certificate.`,
  endpointOther: (url, status) =>
    `${url} answered ${String(status)} instead of 401: check that the address leads to Samverka.`,
  framed: 'Teams may show the tab.',
  notFramed:
    'Something in front of the service keeps Teams from showing the tab: remove X-Frame-Options and other frame-ancestors.',
  mailOk: 'The mail server answers.',
  mailAway: (server) => `The mail server ${server} does not answer: check SMTP_URL and the firewall.`,
  summary: (faults, warnings) =>
    faults === 0
      ? `Nothing wrong, ${String(warnings)} to think of.`
      : `${String(faults)} wrong, ${String(warnings)} to think of.`,
  usage: 'Write: npm run doctor -- [--offline] [--language sv|en]',
};
