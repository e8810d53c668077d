import { createHash } from 'node:crypto';
import { originalsAmong, pdfOf } from '../../src/core/documents/rendition';
import { readBackPdf, structuralFaults } from '../../src/documents/pdf/readBackPdf';
import { readBack } from '../../src/documents/readBack';
import * as lists from '../../src/storage/lists';
import type { BoardMeeting } from './boardMeeting';

interface After {
  readonly spec: BoardMeeting;
  readonly meetingId: string;
  readonly secretary: string;
}

/** The minutes of a board as they lie in the record, and as they are corrected. */
export function minutesAreCorrected(after: () => After): void {
  const published = async () => {
    const { spec, meetingId } = after();
    const where = { meetingId: Number(meetingId.split('-')[1]) };
    const { found } = await spec.machine.site.read({ found: { list: lists.documents, where } });
    const minutes = found.rows.filter(({ kind }) => kind === 'minutes');
    return { minutes: originalsAmong(minutes), all: minutes };
  };
  const bytesOf = async (path: string) => (await after().spec.machine.site.documentBytes(path)) ?? new Uint8Array();
  const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  it('lie in the record as .docx and as tagged PDF, each with its own checksum and the look of the organisation', async () => {
    const { minutes, all } = await published();
    expect(minutes.map(({ edition }) => edition)).toEqual([1]);
    const [first] = minutes;
    if (first === undefined) throw new Error('Nothing was published.');
    const pdf = pdfOf(first, all);
    expect(pdf).toMatchObject({ title: `${first.title} (PDF)`, day: first.day, retention: first.retention });
    expect(pdf?.path).toBe(first.path.replace(/\.docx$/, '.pdf'));
    const [docxBytes, pdfBytes] = [await bytesOf(first.path), await bytesOf(pdf?.path ?? '')];
    expect([first.sha256, pdf?.sha256]).toEqual([sha256Of(docxBytes), sha256Of(pdfBytes)]);
    expect(await structuralFaults(pdfBytes)).toEqual([]);
    const { pages, alts, info } = await readBackPdf(pdfBytes);
    expect(alts).toEqual(['Förbundets märke']);
    expect(pages[0]).toContain('Box 1, 111 11 Stockholm');
    expect(pages.join('\n')).toContain('Frågor om protokollet besvaras av förbundets kansli.');
    expect(info).toMatchObject({ Custom: { Kind: 'Protokoll', Status: 'published', Version: '1' } });
    const { html, lines } = await readBack(docxBytes);
    expect(html).toMatch(/<img[^>]*alt="Förbundets märke"/);
    expect(lines).toContain('Frågor om protokollet besvaras av förbundets kansli.');
  });

  it('have no other file in their place, whoever asks again', async () => {
    const { all } = await published();
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
    const { spec, meetingId, secretary } = after();
    const shown = (await spec.meeting(meetingId, secretary)).documents.filter(({ kind }) => kind === 'minutes');
    expect(shown).toHaveLength(1);
    expect(shown[0]?.pdf).toMatch(/\.pdf$/);
  });

  it('are corrected by a new edition that goes the whole way again, and says what it corrects', async () => {
    const { spec, meetingId, secretary } = after();
    const minutes = async () => (await spec.board(meetingId, secretary)).minutes ?? { id: '' };
    const correction = 'Rätt datum i § 2.';
    const edition = await spec.confirmed('correctMinutes', await minutes(), { correction }, secretary);
    expect(edition.text).toMatch(/Utgåva 2/);
    expect(await minutes()).toMatchObject({ edition: 2, stage: 'draft' });
    const before = (await published()).all;

    await spec.done('registerMeeting', await meetingRow(), { number: 'SF 2026-77' }, secretary);
    await spec.confirmed('sendForApproval', { id: meetingId }, {}, secretary);
    await spec.confirmed('approveMinutes', await minutes(), { by: 'eSignature' }, 'reza.moradi');
    await spec.confirmed('approveMinutes', await minutes(), { by: 'eSignature' }, 'margit.ekenstam');

    const { minutes: editions, all } = await published();
    expect(editions.map((one) => one.edition)).toEqual([1, 2]);
    // What was published stands as it was: no row and no byte of the first edition is another.
    expect(all.filter(({ edition: nr }) => nr === 1)).toEqual(before);
    const second = editions[1];
    if (second === undefined) throw new Error('No correction was published.');
    expect(second.registrationNumber).toBe('SF 2026-77');
    const { headings, lines } = await readBack(await bytesOf(second.path));
    expect(headings.slice(0, 2)).toEqual(['1 Rättat protokoll, version 2', '1 Rättelse']);
    expect(lines).toContain(correction);
    const pdf = await readBackPdf(await bytesOf(pdfOf(second, all)?.path ?? ''));
    expect(pdf.pages[0]).toContain(correction);
    expect(pdf.pages[0]).toContain('Dnr SF 2026-77');

    async function meetingRow() {
      const { id, version } = (await spec.meeting(meetingId, secretary)).meeting;
      return { id, version };
    }
  });
}
