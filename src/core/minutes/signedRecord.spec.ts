import { keepSigned, LARGEST_SIGNED, type KeepSigned } from './signedRecord';

const signed: KeepSigned = {
  stage: 'approved',
  meeting: 'notesPublished',
  confidential: 'none',
  name: 'Protokoll.PDF',
  size: 10,
  sha256: 'a',
  kept: undefined,
};

describe('The signed minutes', () => {
  it('become the record once they are approved and published, and are not exchanged', () => {
    expect(keepSigned(signed)).toEqual({ ok: true, value: 'becomesTheRecord' });
    expect(keepSigned({ ...signed, stage: 'noticed' }).ok).toBe(true);
    expect(keepSigned({ ...signed, kept: 'a' })).toEqual({ ok: true, value: 'isTheRecord' });
    expect(keepSigned({ ...signed, kept: 'b' })).toEqual({ ok: false, refusal: { reason: 'alreadyKept' } });
  });

  it.each<[string, Partial<KeepSigned>, string]>([
    ['before they are approved', { stage: 'approval' }, 'notApproved'],
    ['before they are published', { meeting: 'agendaSent' }, 'notPublished'],
    ['where something of the meeting is confidential', { confidential: 'some' }, 'confidentialParts'],
    ['as an empty file', { size: 0 }, 'emptyFile'],
    ['as too large a file', { size: LARGEST_SIGNED + 1 }, 'tooLarge'],
    ['as another kind of file', { name: 'Protokoll.docx' }, 'notPdf'],
  ])('are refused %s', (_when, differs, reason) => {
    expect(keepSigned({ ...signed, ...differs })).toMatchObject({ ok: false, refusal: { reason } });
  });
});
