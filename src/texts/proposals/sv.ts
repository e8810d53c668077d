import type { Day } from '../../core/calendar';
import { botTexts } from '../bot';
import { writtenDay } from '../when';
import type { ProposalTexts } from './texts';

const day = (on: Day) => writtenDay(on, 'sv');

const some = (taking: number, of: number) =>
  taking === of ? `${String(of)} organ` : `${String(taking)} av ${String(of)} organ`;

export const sv: ProposalTexts = {
  refused: {
    ...botTexts('sv').refused,
    notYours: ({ who }) => `Förslaget är ${who}s. Bara den som lämnade det ändrar, flyttar eller drar tillbaka det.`,
    alreadyAnswered: ({ status }) =>
      status === 'withdrawn'
        ? 'Förslaget är redan tillbakadraget.'
        : 'Förslaget har fått svar och kan inte ändras här. Skriv till mötets ordförande.',
    meetingBegun: ({ day: on }) => `Mötet ${day(on)} har börjat. Skriv till mötets ordförande.`,
    thereAlready: ({ day: on }) => `Förslaget ligger redan till mötet ${day(on)}.`,
  },
  unknownBody: 'Organet finns inte i samma organisation. Lämna ett nytt förslag där.',
  several: {
    unknownBody: 'Du har ingen roll där, eller så hör organet till en annan organisation.',
    taken: (bodyName, on, chairName) =>
      `${bodyName}: till mötet${on === null ? '' : ` ${day(on)}`}.${chairName === '' ? '' : ` ${chairName} svarar.`}`,
    refusedBy: (bodyName, why) => `${bodyName} tar inte emot det: ${why}`,
    nobody: 'Inget av organen kan ta emot förslaget. Inget är lämnat.',
    toConfirm: (title, taking, of) => `”${title}” lämnas till ${some(taking, of)}. Läs vad det blir i varje organ.`,
    done: (title, taking, of) => `”${title}” är lämnat till ${some(taking, of)}. Varje ordförande får veta det.`,
  },
  done: {
    changed: (title) => `Förslaget är ändrat: ”${title}”. Ordföranden får veta det.`,
    withdrawn: (title) => `Förslaget ”${title}” är tillbakadraget. Ordföranden får veta det.`,
    moved: (title, bodyName, on) => `Förslaget ”${title}” ligger nu hos ${bodyName}, till mötet ${day(on)}.`,
    exceptionAsked: (title, bodyName, on) =>
      `Ordföranden för ${bodyName} avgör om ”${title}” kan tas upp på mötet ${day(on)}. Du får svar här.`,
  },
};
