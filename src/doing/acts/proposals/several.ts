import type { ActAnswer, ActFields, InOneBody } from '../../../api/acts';
import { bodyYear } from '../../../core/bodies/body';
import { nameOf, rolesOf } from '../../../core/bodies/holding';
import { dayOf, yearOf } from '../../../core/calendar';
import { chairOf } from '../../../core/meetings/chair';
import type { Proposal } from '../../../core/proposals/proposal';
import { proposeToSeveral as propose, type ReceivingBody } from '../../../core/proposals/several';
import type { New, Stored } from '../../../core/stored';
import * as lists from '../../../storage/lists';
import { botTexts } from '../../../texts/bot';
import { proposalTexts } from '../../../texts/proposals';
import { say } from '../../../texts/said';
import { addressOf, find } from '../../addressing';
import { tell } from '../../outbox/telling';
import type { InBody } from '../acting';
import { clauseOf } from '../clause';
import { pressOf } from '../press';

/**
 * Puts the same proposal before several bodies of the organisation (PL-05), once it has been read what each makes of it:
 * each by its own rules, with its own refusal. The same press again adds nothing, and completes one that was broken off.
 */
export async function proposeToSeveral(acting: InBody, fields: ActFields<'proposeToSeveral'>): Promise<ActAnswer> {
  const { world, facts, member, language } = acting;
  const texts = proposalTexts(language).several;
  const key = `proposal:several:${pressOf(acting)}`;
  const asked = [...new Set([addressOf(member.site, facts.body.nr), ...fields.to])];
  const numbers = [...new Set(asked.flatMap((address) => find(address, [member])?.number ?? []))];
  const receiving = await receivingBodies(acting, numbers);
  const { written } = await facts.site.read({
    written: { list: lists.proposals, where: { key: numbers.map((nr) => `${key}:${String(nr)}`) } },
  });
  const { title, description, kind } = fields;
  const command = { now: world.now(), upn: member.person.upn, title, description, kind, key };
  const outcomes = propose(command, receiving).map(({ bodyNr, outcome }): InOneBodyHere => {
    const to = receiving.find(({ body }) => body.nr === bodyNr);
    const name = to?.body.name ?? '';
    const body = addressOf(member.site, bodyNr);
    const proposal = written.rows.find((one) => one.bodyNr === bodyNr) ?? (outcome.ok ? outcome.value : undefined);
    if (to === undefined || proposal === undefined) {
      if (outcome.ok) throw new Error('A body that takes a proposal is one that was asked.');
      const text = say(botTexts(language).refused, outcome.refusal);
      const { reason } = outcome.refusal;
      return { said: { body, name, id: null, refused: { reason, clause: clauseOf(outcome.refusal), text } }, proposal };
    }
    return { said: { body, name, id: null, refused: null }, proposal, to };
  });
  const away = asked.filter((address) => !outcomes.some(({ said }) => sameAddress(acting, said.body, address)));
  const unknown = away.map((body): InOneBodyHere => ({
    said: { body, name: body, id: null, refused: { reason: 'unknownBody', clause: null, text: texts.unknownBody } },
    proposal: undefined,
  }));
  const all = [...outcomes, ...unknown];
  const lines = all.map(({ said, proposal, to }) =>
    said.refused === null && proposal !== undefined && to !== undefined
      ? texts.taken(said.name, dayIn(to, proposal), chairIn(acting, to, proposal).name)
      : texts.refusedBy(said.name, said.refused?.text ?? ''),
  );
  const taking = outcomes.filter(({ said }) => said.refused === null);
  const answers = all.map(({ said }) => said);
  if (taking.length === 0) {
    return { refused: { reason: 'nobodyTakesIt', clause: null, text: texts.nobody, lines, bodies: answers } };
  }
  if (fields.consequencesRead !== true) {
    const text = texts.toConfirm(title, taking.length, all.length);
    return { refused: { reason: 'toConfirm', clause: null, text, lines, bodies: answers } };
  }
  const added = await facts.site.addAll(
    lists.proposals,
    taking.flatMap(({ proposal }) => proposal ?? []),
  );
  for (const proposal of added) {
    const to = receiving.find(({ body }) => body.nr === proposal.bodyNr);
    if (to !== undefined) await tellChair(acting, to, proposal);
  }
  const bodies = answers.map((said) => {
    const proposal = added.find((one) => addressOf(member.site, one.bodyNr) === said.body);
    return proposal === undefined ? said : { ...said, id: addressOf(member.site, proposal.id) };
  });
  return { done: { text: texts.done(title, taking.length, all.length), id: null, version: null, lines, bodies } };
}

interface InOneBodyHere {
  readonly said: InOneBody;
  readonly proposal: New<Proposal> | undefined;
  readonly to?: ReceivingBody;
}

/** The bodies among these that the person sees, with their mandates and meetings, in one `$batch`, in the order asked. */
async function receivingBodies(
  { world, facts, member }: InBody,
  numbers: readonly number[],
): Promise<readonly ReceivingBody[]> {
  const today = dayOf(world.now());
  const years = [yearOf(today), yearOf(today) + 1];
  const { mandates, meetings } = await facts.site.read({
    mandates: { list: lists.mandates, where: { bodyNr: numbers } },
    meetings: {
      list: lists.meetings,
      where: { bodyYear: numbers.flatMap((nr) => years.map((year) => bodyYear(nr, year))) },
    },
  });
  return numbers.flatMap((nr) => {
    const body = [facts.body, ...facts.otherBodies].find((one) => one.nr === nr);
    if (body === undefined || rolesOf(mandates.rows, nr, member.person.upn, today).length === 0) return [];
    const ofBody = <Row extends { readonly bodyNr: number }>(rows: readonly Row[]) =>
      rows.filter(({ bodyNr }) => bodyNr === nr);
    return [{ body, mandates: ofBody(mandates.rows), meetings: ofBody(meetings.rows) }];
  });
}

function dayIn({ meetings }: ReceivingBody, { meetingId }: Pick<Proposal, 'meetingId'>) {
  return meetings.find(({ id }) => id === meetingId)?.day ?? null;
}

/** The chair of the meeting a proposal is put before: who decides about it (AMB-17). */
function chairIn({ world }: InBody, { body, mandates, meetings }: ReceivingBody, { meetingId }: New<Proposal>) {
  const meeting = meetings.find(({ id }) => id === meetingId);
  const upn = meeting === undefined ? undefined : chairOf(meeting, body.rules, mandates, dayOf(world.now()));
  return { upn, name: (upn === undefined ? undefined : nameOf(mandates, upn)) ?? meeting?.chairName ?? '' };
}

async function tellChair(acting: InBody, to: ReceivingBody, proposal: Stored<Proposal>): Promise<void> {
  const { upn } = chairIn(acting, to, proposal);
  await tell(acting.world, acting.facts.site, {
    ...{ bodyNr: proposal.bodyNr, meetingId: proposal.meetingId, aboutId: proposal.id, about: String(proposal.id) },
    kind: 'proposalReceived',
    to: upn === undefined ? [] : [upn],
    actedBy: acting.member.person.upn,
  });
}

function sameAddress({ member }: InBody, body: string, address: string): boolean {
  const number = find(address, [member])?.number;
  return number !== undefined && addressOf(member.site, number) === body;
}
