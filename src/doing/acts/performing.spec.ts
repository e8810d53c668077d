import { act, doneOf, startGoteborg, type Goteborg } from '../../../test/doing/goteborg';
import * as lists from '../../storage/lists';
import { performAct } from './performing';

jest.setTimeout(120_000);

let goteborg: Goteborg;
beforeAll(async () => {
  goteborg = await startGoteborg('2026-11-20T09:00:00+01:00');
});
afterAll(() => goteborg.stop());

describe('An act that is broken off', () => {
  it.each(['Journal', 'Inbox'])(
    'before its line in %s is in the journal once when it is pressed again with the same key',
    async (list) => {
      const nadia = await goteborg.member('nadia.benali@goteborg.example');
      const { meetings } = await goteborg.site.read({
        meetings: { list: lists.meetings, where: { bodyYear: '0002-2026' } },
      });
      const meeting = meetings.rows.find(({ day }) => day === '2026-12-10');
      const fields = {
        ...{ id: `goteborg-${String(meeting?.id)}`, version: meeting?.version, key: `broken-at-${list}` },
        title: `Trygg väg till ${list}`,
      };
      await goteborg.fail({ kind: 'drop-before', method: 'POST', match: `/Lists/${list}` });
      const dying = { ...nadia, site: goteborg.impatient() };
      await expect(performAct(goteborg.world, [dying], 'submitProposal', fields)).rejects.toThrow();
      await goteborg.heal();
      doneOf(await act(goteborg.world, nadia, 'submitProposal', fields));
      const key = `journal:act:submitProposal:${nadia.person.upn}:${fields.key}`;
      const { lines } = await goteborg.site.read({ lines: { list: lists.journal, where: { key } } });
      expect(lines.rows).toHaveLength(1);
    },
  );
});
