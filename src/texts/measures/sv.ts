import { writtenDay } from '../when';
import type { MeasureTexts } from './texts';

const day = (on: Parameters<typeof writtenDay>[0]) => writtenDay(on, 'sv');
const amounts = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
const tkr = (amount: number) => `${amounts.format(amount)} tkr`;
const percent = (share: number) => `${amounts.format(share * 100)} %`;

const status: MeasureTexts['status'] = { applied: 'sökt', granted: 'beviljad', running: 'pågår', ended: 'avslutad' };

const planLacks: MeasureTexts['planLacks'] = ({ year, lacks }) => {
  switch (lacks) {
    case 'year':
      return `Planen saknar ${String(year)}.`;
    case 'budget':
      return `Planen saknar budget för ${String(year)}.`;
    case 'goals':
      return `Planen saknar mål för ${String(year)}.`;
    case 'precision':
      return `Budgeten för ${String(year)} är preliminär; det första året ska vara preciserat.`;
  }
};

export const sv: MeasureTexts = {
  refused: {
    titleMissing: () => 'Skriv vad insatsen heter.',
    tooFewParties: ({ parties, needed }) =>
      `En insats bygger på minst ${String(needed)} parter, och här är det ${String(parties)}. Lägg till en part.`,
    principalMissing: () => 'Skriv vem som är huvudman.',
    twoPrincipals: ({ municipality }) =>
      `Samma huvudman står två gånger${municipality === null ? '' : ` för ${municipality}`}. Ta bort den ena.`,
    agesTurned: ({ from, to }) => `Åldrarna är omvända: från ${String(from)} till ${String(to)} år.`,
    endsBeforeStart: () => 'Insatsen slutar innan den börjar. Välj en senare sista dag.',
    reviewAfterEnd: ({ reviewOn, endsOn }) =>
      `Insatsen slutar ${day(endsOn)} men skulle omprövas ${day(reviewOn)}. Ompröva den före slutet.`,
    notAnAmount: ({ tkr: amount }) => `${amounts.format(amount)} är inget belopp i hela tusental kronor.`,
    notNext: ({ from, to }) =>
      `Insatsen är ${status[from]} och kan inte bli ${status[to]} härifrån. Gå ett steg i taget.`,
    noGrantDecided: () => 'Insatsen har inga beviljade medel. Notera beslutet om medel först.',
    alreadyEnded: () => 'Insatsen är redan avslutad.',
    notYet: () => 'Dagen har inte kommit än. Notera omprövningen när den är gjord.',
    nextNotLater: ({ nextReviewOn }) => `Nästa omprövning, ${day(nextReviewOn)}, måste vara senare än den här.`,
  },
  unknownDecision: 'Beslutet finns inte bland organets publicerade beslut. Publicera det först, eller lämna det tomt.',
  status,
  done: {
    added: (title) => `”${title}” är med i insatsregistret.`,
    changed: (title) => `”${title}” är ändrad.`,
    granted: (title, amount, year, how) =>
      how === 'granted'
        ? `”${title}” är beviljad ${tkr(amount)} för ${String(year)}.`
        : `${tkr(amount)} är föreslaget till ”${title}” för ${String(year)}. Det är inte beslutat.`,
    reviewed: (title, outcome, next) => {
      if (outcome === 'ends') return `”${title}” är omprövad och avslutad.`;
      return next === null
        ? `”${title}” är omprövad och fortsätter.`
        : `”${title}” är omprövad och fortsätter. Nästa omprövning är ${day(next)}.`;
    },
  },
  review: (standing) => {
    switch (standing.state) {
      case 'noReview':
        return null;
      case 'later':
        return `Omprövas ${day(standing.reviewOn)}.`;
      case 'remind':
        return standing.endsOn === null
          ? `Ska omprövas senast ${day(standing.reviewOn)}.`
          : `Ska omprövas senast ${day(standing.reviewOn)}, före slutet ${day(standing.endsOn)}.`;
      case 'overdue':
        return `Skulle ha omprövats ${day(standing.reviewOn)}.`;
    }
  },
  budget: (year, standing) => {
    const words = { proposed: 'förslag', adopted: 'fastställd', preliminary: 'preliminär' };
    return `Budget ${String(year)}, ${words[standing]}`;
  },
  frame: ({ frame, parts, partsGap, listed, unexplained }) => [
    `Ramen är ${tkr(frame)}.`,
    partsGap === 0
      ? `Dess delar är tillsammans ${tkr(parts)}.`
      : `Dess delar är tillsammans ${tkr(parts)}, ${tkr(Math.abs(partsGap))} ${partsGap > 0 ? 'mindre' : 'mer'} än ramen.`,
    `Det som är uppräknat är tillsammans ${tkr(listed)}.`,
    ...(unexplained === 0
      ? []
      : [
          unexplained > 0
            ? `${tkr(unexplained)} av ramen är inte förklarat.`
            : `${tkr(-unexplained)} mer än ramen är uppräknat.`,
        ]),
  ],
  shares: ({ total, lines, outcome }) => [
    `Bidragen är tillsammans ${tkr(total)}.`,
    ...lines.map(({ payer, tkr: paid, share, expected, difference }) =>
      share === null || expected === null || difference === null
        ? `${payer}: ${tkr(paid)}. Andelen är inte bestämd.`
        : `${payer}: ${tkr(paid)}. ${percent(share)} av ${tkr(total)} är ${tkr(expected)}${Math.abs(difference) < 1 ? '.' : `, en skillnad på ${tkr(difference)}.`}`,
    ),
    ...(outcome === 'notDecided' ? ['Hur bidragen ska fördelas är inte bestämt.'] : []),
  ],
  ownCapital: (checked) => {
    if (checked.outcome === 'notDecided') return 'Hur stort det egna kapitalet ska vara är inte bestämt.';
    const { own, needed, budget } = checked;
    const said = `Det egna kapitalet är ${tkr(own)}. Det ska vara minst ${tkr(needed)} av ${tkr(budget)}`;
    return checked.outcome === 'enough' ? `${said}, och det räcker.` : `${said}, och det räcker inte.`;
  },
  planLacks,
  plan: {
    refused: {
      planNotDecided: () =>
        'Det är inte bestämt att organet ska ha en plan för tre år. Skriv in det bland organets återkommande uppgifter först.',
      planIncomplete: ({ lacking }) =>
        `Planen är inte komplett. ${lacking.map(planLacks).join(' ')} Fyll i det som saknas.`,
      yearAdopted: ({ year, frame }) =>
        `Budgeten för ${String(year)} är redan fastställd${frame === null ? '' : ` till ${tkr(frame)}`}. Lämna beloppet tomt.`,
    },
    written: (firstYear) => `Planen för ${String(firstYear)}–${String(firstYear + 2)} är sparad.`,
    complete: 'Planen har det den ska ha.',
  },
};
