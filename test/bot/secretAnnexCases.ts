import * as lists from '../../src/storage/lists';
import { askingAs } from './reading';
import { MAP, SECRET_FILE, statusOf } from './secretAnnexes';
import { OTHERS_IN_SHAREPOINT } from './secretReaders';
import type { Within } from './secretMeeting';
import { GROUND, PER, WORD } from './secretWords';
import { textsOf } from './told';

/** What is shown of the annexes of the secret meeting. */
export function aboutAnnexes(within: () => Within): void {
  describe('An annex that is confidential by itself', () => {
    const documentOf = async (title: string) => {
      const where = { bodyYear: '0002-2026' };
      const { documents } = await within().machine.site.read({ documents: { list: lists.documents, where } });
      return documents.rows.find((one) => one.title === title);
    };

    it('is read by those named, and is by its kind and ground to others, on a line that is open (design decision 16)', () => {
      const { toNamed, toChair } = within().held.annexes;
      expect(toNamed.annexes.map(({ name, ground }) => [name, ground])).toEqual([
        [SECRET_FILE, GROUND],
        [MAP, GROUND],
      ]);
      expect(toNamed.enclosed.map(({ kind, face, text }) => [kind, face, text])).toEqual([
        ['annex', 'open', SECRET_FILE],
        ['annex', 'open', MAP],
      ]);
      const masked = ['annex', 'masked', `Sekretessbelagd bilaga (${GROUND}).`, ''];
      expect(toChair.annexes).toEqual([]);
      expect(toChair.enclosed.map(({ kind, face, said, text }) => [kind, face, said, text])).toEqual([masked, masked]);
      expect(toChair.title).toBe(toNamed.title);
    });

    it('is not there for whoever is not named, and nothing open takes its place (design decision 16)', () => {
      const reasons = (answers: readonly unknown[]) =>
        answers.map((one) => (one as { answer: { refused?: { reason: string } } }).answer.refused?.reason);
      expect(reasons(within().held.annexes.refused)).toEqual(['notFound', 'notFound', 'notFound', 'noSuchAnnex']);
      expect(reasons(within().held.annexes.refusedNamed)).toEqual(['sameAsConfidential', 'alreadyConfidential']);
    });

    it('lies where nobody reads it until it is sent, and then where its readers alone reach it (design decision 16)', async () => {
      expect(within().held.annexes.draftStatus.filter((status) => status !== 403 && status !== 404)).toEqual([]);
      const [own, ofLine] = [await documentOf(SECRET_FILE), await documentOf(`Följer punkten ${WORD}.pdf`)];
      for (const one of [own, ofLine]) {
        expect(one).toMatchObject({ room: expect.stringMatching(/^S\d+$/) as string, ground: GROUND });
        expect(await statusOf(within().machine, PER, one?.path ?? '')).toBe(200);
        for (const upn of OTHERS_IN_SHAREPOINT)
          expect([401, 403, 404]).toContain(await statusOf(within().machine, upn, one?.path ?? ''));
      }
      expect(own?.room).not.toBe(ofLine?.room);
      const texts = await textsOf(await askingAs(within().machine, 'karim.haddad@goteborg.example'));
      const agenda = Object.entries(texts).find(([path]) => path.endsWith('2026-12-10 Dagordning Hisingen.docx'))?.[1];
      expect(agenda).toContain(`sekretessbelagd bilaga (${GROUND.toLowerCase()})`);
    });

    it('is as it was when it has been opened again, and goes out to everybody (design decision 16)', async () => {
      expect(within().held.annexes.opened).toMatchObject({
        annexes: [{ name: MAP, ground: null }],
        enclosed: [{ face: 'masked' }],
      });
      const map = await documentOf(MAP);
      expect(map?.room ?? null).toBeNull();
      expect(await statusOf(within().machine, 'karim.haddad@goteborg.example', map?.path ?? '')).toBe(200);
    });
  });
}
