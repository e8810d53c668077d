import { parseClockTime } from '../calendar';
import { NOTHING_SET, settingsInWords, type NoticeSettings } from './settings';

const at = (time: string) => parseClockTime(time) ?? null;
const evening: NoticeSettings = { pace: 'each', quietFrom: at('17:00'), quietTo: at('08:00') };

describe('How somebody wants to be told, in words', () => {
  it.each([
    ['skriv inte efter 17', { quietFrom: '17:00', quietTo: '08:00' }],
    ['Skriv inte till mig efter kl. 16.30, tack', { quietFrom: '16:30', quietTo: '08:00' }],
    ['stör mig inte före 9', { quietFrom: '17:00', quietTo: '09:00' }],
    ['inga meddelanden mellan 18 och 7', { quietFrom: '18:00', quietTo: '07:00' }],
    ['don’t write after 5 pm', { quietFrom: '17:00', quietTo: '08:00' }],
    ['no messages before 9 am', { quietFrom: '17:00', quietTo: '09:00' }],
    ['jag vill inte ha notiser på kvällen', { quietFrom: '17:00', quietTo: '08:00' }],
    ['samla till en gång om dagen', { pace: 'daily' }],
    ['samla allt, och skriv inte efter 17', { pace: 'daily', quietFrom: '17:00', quietTo: '08:00' }],
    ['once a day please', { pace: 'daily' }],
    ['not after 12 am', { quietFrom: '00:00', quietTo: '08:00' }],
    ['skriv direkt i stället för att samla', { pace: 'each' }],
  ])('%s', (text, change) => {
    expect(settingsInWords(text, NOTHING_SET)).toEqual({ ...NOTHING_SET, ...change });
  });

  it('what is not spoken of stays as it was', () => {
    expect(settingsInWords('samla till en gång om dagen', evening)).toMatchObject({
      pace: 'daily',
      quietFrom: '17:00',
    });
    expect(settingsInWords('inte före 10', evening)).toMatchObject({ quietFrom: '17:00', quietTo: '10:00' });
    expect(settingsInWords('inte efter 15', evening)).toMatchObject({ quietFrom: '15:00', quietTo: '08:00' });
    expect(settingsInWords('inte på kvällar', evening)).toEqual(evening);
    expect(settingsInWords('skriv när som helst', evening)).toEqual(NOTHING_SET);
  });

  it.each(['sluta tjata', 'skriv inte efter 75', 'inte mellan 17 och 99', 'mellan 42 och 17', ''])(
    'nothing is guessed: %s',
    (text) => {
      expect(settingsInWords(text, NOTHING_SET)).toBeNull();
    },
  );
});
