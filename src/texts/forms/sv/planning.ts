import type { FormTexts } from '../form';

const yearAsked = {
  year: { label: 'År' },
  weekday: {
    label: 'Veckodag',
    options: { monday: 'Måndag', tuesday: 'Tisdag', wednesday: 'Onsdag', thursday: 'Torsdag', friday: 'Fredag' },
  },
  starts: { label: 'Börjar' },
  ends: { label: 'Slutar' },
  times: { label: 'Antal möten', hint: 'Tomt: så många som organet har bestämt.' },
  breaks: {
    label: 'Lov och andra uppehåll',
    parts: { name: { label: 'Namn' }, from: { label: 'Första dagen' }, to: { label: 'Sista dagen' } },
  },
  dates: { label: 'Egna datum', hint: 'Gäller i stället för de föreslagna.' },
} as const;

export const planning = {
  planYear: {
    title: 'Planera årets möten',
    about:
      'Föreslår datum med skäl: röda dagar, lov, krockar och det som ska vara gjort i tid. Du säger ja, eller anger egna datum.',
    fields: yearAsked,
  },
  askPlannedDates: {
    title: 'Fråga om årets mötesdagar',
    about: 'Dagarna föreslås med skäl. De som ingår i organet får svara innan dagarna blir möten.',
    fields: yearAsked,
  },
  answerPlannedDates: {
    title: 'Svara om mötesdagar',
    about: 'Du säger vilka dagar du kan.',
    fields: {
      answers: {
        label: 'Svar',
        parts: {
          day: { label: 'Dag' },
          answer: { label: 'Svar', options: { can: 'Kan', ifNeeded: 'Om det behövs', cannot: 'Kan inte' } },
        },
      },
    },
  },
  movePlannedDate: {
    title: 'Flytta en mötesdag',
    about: 'Du ser först vad som talar mot den nya dagen.',
    fields: { from: { label: 'Från dag' }, to: { label: 'Till dag' } },
  },
  enterPlannedDates: {
    title: 'Lägg in årets möten',
    about: 'Dagarna blir möten, och de kallade får veta det.',
    fields: {},
  },
  dropPlannedDates: {
    title: 'Ta bort frågan om mötesdagar',
    about: 'Frågan tas bort. Inga möten läggs in.',
    fields: {},
  },
  inviteToMeetings: {
    title: 'Skicka kallelser till kalendrarna',
    about: 'Lägger de kommande mötena i de kallades kalendrar. Flyttas ett möte ändras kalendern av sig själv.',
    fields: {},
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
