import { day, instant } from '../calendar';
import { aMeeting, FORUM_RULES } from '../specimens';
import { referElsewhere, referenceTo, takenUpKey, takeUpFromElsewhere, type TakeUp } from './elsewhere';
import { ANNA, aPlace, HISINGEN } from './specimens';

const now = instant('2026-12-01T09:00:00Z');
const BOARD = aPlace(1, 'Styrelsen', 'stockholm');
const refer = (to: { readonly organisation: string; readonly name: string }) =>
  referElsewhere({ now, matterId: 7, from: HISINGEN, to, by: ANNA, key: 'elsewhere:7' });
const taking = (differs: Partial<TakeUp> = {}) =>
  takeUpFromElsewhere({
    ...{ now, to: BOARD, nextMeeting: undefined, rules: FORUM_RULES, by: ANNA, key: 'taken:1', asException: 'no' },
    meeting: aMeeting({ id: 40, bodyNr: 1, day: day('2026-12-17') }),
    ...{ reference: ' Goteborg-7 ', title: ' Belysning ', cameFrom: 'FSS Hisingen', reason: 'Rör båda.' },
    ...differs,
  });

describe('A matter that concerns another organisation (ESC-07)', () => {
  it('is told of by its public address and its title, and nothing else of it', () => {
    expect(referenceTo({ id: 7, title: 'Belysning' }, HISINGEN)).toEqual({
      ...{ organisation: 'goteborg', address: 'goteborg-7', title: 'Belysning' },
    });
  });

  it('says here where it went, and writes nothing there', () => {
    expect(refer({ organisation: ' Stockholm ', name: ' Styrelsen ' })).toMatchObject({
      value: {
        matterId: 7,
        day: '2026-12-01',
        outcome: 'passedOn',
        to: { organisation: 'stockholm', name: 'Styrelsen' },
      },
    });
  });

  it.each([
    ['', 'Styrelsen', 'whereMissing'],
    ['stockholm', ' ', 'whereMissing'],
    ['goteborg', 'FSG', 'sameOrganisation'],
  ])('is not sent to «%s», «%s»: %s', (organisation, name, reason) => {
    expect(refer({ organisation, name })).toMatchObject({ refusal: { reason } });
  });

  it('is taken up there as a matter of its own with the reference, before a meeting there and once', () => {
    expect(taking()).toMatchObject({
      value: {
        matter: {
          key: takenUpKey('goteborg-7'),
          ...{ bodyNr: 1, bodyYear: '0001-2026', title: 'Belysning', status: 'open', openedOn: '2026-12-01' },
          cameFrom: { organisation: 'goteborg', address: 'goteborg-7', title: 'Belysning' },
        },
        proposal: { bodyNr: 1, meetingId: 40, title: 'Belysning', description: 'Rör båda.' },
        hop: { at: { organisation: 'goteborg', name: 'FSS Hisingen' }, to: { organisation: 'stockholm', key: '0001' } },
      },
    });
  });

  it.each<[Partial<TakeUp>, string]>([
    [{ reference: 'sju' }, 'notAReference'],
    [{ reference: 'goteborg-07' }, 'notAReference'],
    [{ reference: 'stockholm-7' }, 'sameOrganisation'],
    [{ meeting: undefined }, 'noMeetingPlanned'],
    [{ now: instant('2026-12-10T09:00:00Z') }, 'lastDayPassed'],
  ])('is not taken up with %o: %s', (differs, reason) => {
    expect(taking(differs)).toMatchObject({ refusal: { reason } });
  });
});
