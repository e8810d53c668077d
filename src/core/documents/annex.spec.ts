import { attachAnnex, LARGEST_ANNEX, type AttachAnnex } from './annex';

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const NAME = 'Lägesbild hösten.pdf';
const attach = (differs: Partial<AttachAnnex> = {}) =>
  attachAnnex({
    stage: 'planned',
    item: { standing: 'draft' },
    name: ` ${NAME} `,
    bytes: new Uint8Array(PDF),
    attached: [],
    kept: [],
    ...differs,
  });
const ten = Array.from({ length: 10 }, (_one, at) => `${String(at)}.pdf`);

describe('A file put to a line of the agenda', () => {
  it('is taken by its name', () => {
    expect(attach()).toEqual({ ok: true, value: NAME });
    expect(attach({ name: 'Bild.JPG' })).toMatchObject({ ok: true });
    expect(attach({ attached: ten, name: '3.pdf' }).ok).toBe(true);
  });

  it.each<[string, Partial<AttachAnnex>, string]>([
    ['with nothing in it', { bytes: new Uint8Array() }, 'emptyFile'],
    ['that is too large', { bytes: new Uint8Array(LARGEST_ANNEX + 1) }, 'tooLarge'],
    ['of another kind', { name: 'program.exe' }, 'wrongType'],
    ['without an ending', { name: 'Lägesbild' }, 'wrongType'],
    ['by a name of 151 characters', { name: `${'å'.repeat(147)}.pdf` }, 'nameTooLong'],
    ['that nothing names', { name: '--.pdf' }, 'nameMissing'],
    ['named by a personal identity number', { name: 'Beslut 19811228-9874.pdf' }, 'personalId'],
    ['in the place of a confidential one', { attached: [NAME], kept: [NAME] }, 'sameAsConfidential'],
    ['beyond ten', { attached: ten }, 'tooMany'],
    ['when the line has gone out', { item: { standing: 'sent' } }, 'agendaFrozen'],
    ['when the meeting is cancelled', { stage: 'cancelled' }, 'cancelled'],
  ])('is refused %s', (_what, differs, reason) => {
    expect(attach(differs)).toMatchObject({ refusal: { reason } });
  });
});
