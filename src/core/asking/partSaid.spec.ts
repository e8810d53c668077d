import { partSaid } from './partSaid';

describe('What somebody says of a thing, apart from what they want done with it', () => {
  it.each([
    ['Uppdraget om belysningen är klart: vi har räknat 40 platser', 'vi har räknat 40 platser'],
    ['Ändra förslaget\nNy belysning vid torget', 'Ny belysning vid torget'],
    ['Jag behöver mer tid till 15 januari eftersom vi väntar på svar', 'eftersom vi väntar på svar'],
    ['Jag behöver mer tid. Vi väntar på svar. Det dröjer.', 'Vi väntar på svar. Det dröjer.'],
    ['I need more time because we wait', 'because we wait'],
    ['Jag behöver mer tid för uppdraget', ''],
    ['', ''],
  ])('%j', (message, part) => {
    expect(partSaid(message)).toBe(part);
  });
});
