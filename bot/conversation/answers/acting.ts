import { inNoBody, mineAt } from '../places';
import { propose, sayBody, sayNo, sayYes } from '../proposing';
import { answerReport, report, reportAskedLast } from '../reporting';
import { tell } from '../talk';
import type { Answer } from './answer';

/** A proposal becomes a draft and its card. */
export const proposed: Answer = (talk, { proposals }, around) => {
  if (around.mine.length === 0) return tell(talk, inNoBody(talk, around));
  const [said] = proposals;
  if (said === undefined) return tell(talk, talk.caller.texts.unclear);
  const numberAt = (address: string | null) =>
    [...around.mine, ...around.others].find((one) => mineAt({ ...around, mine: [one] }, address) !== undefined)?.body
      .nr ?? null;
  return propose(
    talk,
    {
      kind: 'proposal',
      title: said.title,
      description: said.description,
      proposalKind: said.kind,
      bodyNr: numberAt(said.body.address),
      candidates: said.body.candidates.flatMap((address) => numberAt(address) ?? []),
      otherBodyNr: numberAt(said.body.other),
    },
    around,
  );
};

/** A group's report becomes a draft and its card. */
export const reported: Answer = (talk, { topic, rest }) => report(talk, { group: topic ?? '', text: rest });

/** A yes to what was asked about last. */
export const saidYes: Answer = async (talk) => {
  const asked = await reportAskedLast(talk);
  return asked === undefined ? sayYes(talk) : answerReport(talk, asked, 'yes');
};

/** A no to what was asked about last, with what is to be instead. */
export const saidNo: Answer = async (talk, { rest }, around) => {
  const asked = await reportAskedLast(talk);
  return asked === undefined ? sayNo(talk, rest, around) : answerReport(talk, asked, { no: rest });
};

/** The name of a body alone. */
export const saidBody: Answer = (talk, { body }, around) =>
  sayBody(talk, mineAt(around, body.address)?.body.nr ?? null, around);
