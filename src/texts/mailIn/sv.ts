import type { MailInTexts } from './texts';

export const sv: MailInTexts = {
  subject: (of) => `Sv: ${of}`,
  subjectAlone: 'Svar på ditt brev',
  lead: 'Tack för ditt brev.',
  howToAnswer: 'Svara ”ja” på det här brevet om det stämmer, eller ”nej” om inget ska göras. Svara inom ett dygn.',
  waits: (heading) => `Det här väntar på ditt svar: ${heading}`,
  proveYes: 'Ett ”ja” måste vara ett svar på brevet med frågan. Öppna det brevet och svara på det. Inget är gjort.',
  noWords: 'Brevet hade ingen text som går att läsa. Skriv vad du vill i själva brevet.',
  onlyWinmail: 'Brevet kom som winmail.dat och går inte att läsa. Skicka det som vanlig text, så läser jag det.',
  attachmentsKept: (count) =>
    count === 1
      ? 'Bilagan är sparad som den kom men följer inte med. Lägg den i fliken om den ska med till mötet.'
      : `De ${String(count)} bilagorna är sparade som de kom men följer inte med. Lägg dem i fliken om de ska med.`,
  attachmentsFollow: (count) =>
    count === 1
      ? 'Bilagan är sparad. Den följer med förslaget när du har svarat ja.'
      : `De ${String(count)} bilagorna är sparade. De följer med förslaget när du har svarat ja.`,
  carried: ({ carried, left }) => [
    ...(carried.length === 0 ? [] : [`Det här följer med förslaget: ${carried.join(', ')}.`]),
    ...(left.length === 0 ? [] : [`Det här kan inte följa med: ${left.join(', ')}. Det är sparat som det kom.`]),
  ],
  choose: 'Välj mellan:',
  calendar: {
    notInvited: 'Du är inte kallad till det mötet, så svaret är inte noterat. Hör av dig till mötets ordförande.',
    outOfDate: 'Mötet har ändrats sedan kallelsen du svarade på. Svara på den senaste kallelsen.',
    notTheirs: 'Svaret gäller någon annan. Bara personen själv eller någon med delegation kan svara. Inget är noterat.',
    noSuchMeeting: 'Kallelsen gäller inget möte här, så svaret är inte noterat.',
  },
};
