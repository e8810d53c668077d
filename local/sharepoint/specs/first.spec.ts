import { OWNER, running, SITE, type Running } from './running';
import { pnp } from './pnp';

let sp: Running;
beforeAll(async () => {
  sp = await running();
});
afterAll(() => sp.stop());

it('x', async () => {
  const s = pnp(sp.sharePoint.url + SITE, OWNER);
  console.log(await s.web());
  const l = await s.web.lists.add('Proposals', 'about', 100);
  console.log(l);
  const list = s.web.lists.getByTitle('Proposals');
  console.log(await list.fields.addText('Status', { Indexed: true }));
  console.log(await list.fields.createFieldAsXml({ SchemaXml: '<Field Type="DateTime" Name="Due" DisplayName="Senast åter" Format="DateOnly" />', Options: 8 } as never));
  const i = await list.items.add({ Title: 'Ett', Status: 'open', Due: '2026-02-19T12:00:00Z' });
  console.log(i);
  console.log(await list.items.getById(1).update({ Title: 'Två' }, '"1"'));
  console.log(await list.items.select('Id', 'Title', 'Author/Title').expand('Author').filter("Status eq 'open'")());
  const [b, run] = s.batched();
  const p = [b.web.lists.getByTitle('Proposals').items.add({ Title: 'b' }), b.web.lists.getByTitle('Proposals').items(), b.web.lists.getByTitle('Nope')().catch((e: Error) => e.message)];
  await run();
  console.log(JSON.stringify(await Promise.all(p)));
});
