import * as lists from '../../src/storage/lists';
import { openBoard, type BoardMeeting } from '../../test/bot/boardMeeting';
import { doorOf, type Door } from '../../test/bot/linked';
import { commentRound } from '../../test/bot/commentRound';

jest.setTimeout(600_000);

const COORDINATOR = 'tariq.aziz.lund';
const LINA = 'lina.storhav@fk.example';
const MATS = 'mats.gronvik@af.example';

let spec: BoardMeeting;
let door: Door;
let id = '';

beforeAll(async () => {
  spec = await openBoard('2026-11-13T09:00:00+01:00');
  door = doorOf(spec.machine);
  id = await commentRound(spec);
});
afterAll(() => spec.stop());

const sent = async (upn: string) => {
  const fields = { upn, purpose: 'comments', meetingId: id };
  await spec.done('sendPersonalLink', { id: 'stockholm-11' }, fields, COORDINATOR);
  await spec.machine.service.idle();
};

describe('A link for the comment round', () => {
  it('shows the draft, takes one comment of who attended, and shows it (LSG-15)', async () => {
    await sent(LINA);
    const page = await door.open(await door.linkTo(LINA, 'Din länk'), LINA);
    const { body } = await page.view();
    expect(body.preview?.blocks.length).toBeGreaterThan(0);
    expect(body.acts.map(({ act }) => act)).toEqual(['commentOnNotes', 'renewPersonalLink']);
    const comment = { id: body.meeting?.round?.id, text: 'Kön ökar, den minskar inte.' };
    expect(await page.act('commentOnNotes', comment)).toMatchObject({ status: 200 });
    expect(await page.act('commentOnNotes', comment)).toMatchObject({
      status: 409,
      body: { refused: { reason: 'used' } },
    });
    const after = (await page.view()).body;
    expect(after.meeting?.round?.comments).toMatchObject([{ text: 'Kön ökar, den minskar inte.' }]);
    const { comments } = await spec.machine.site.read({ comments: { list: lists.comments, where: { bodyNr: 11 } } });
    expect(comments.rows).toMatchObject([{ actedBy: LINA }]);
  });

  it('takes none of who was not there, and none of anything else', async () => {
    await sent(MATS);
    const page = await door.open(await door.linkTo(MATS, 'Din länk'), MATS);
    const { body } = await page.view();
    const round = body.meeting?.round?.id;
    const refused = await page.act('commentOnNotes', { id: round, text: 'Det var 40.' });
    expect(refused).toMatchObject({ status: 409 });
    for (const [name, on] of [
      ['submitProposal', id],
      ['publishNotes', id],
      ['answerComment', round],
      ['commentOnNotes', 'stockholm-99999'],
    ] as const) {
      expect([name, (await page.act(name, { id: on, text: 'x', title: 'x' })).status]).toEqual([name, 409]);
    }
  });
});
