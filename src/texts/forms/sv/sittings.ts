import type { FormTexts } from '../form';

export const sittings = {
  recordStay: {
    title: 'Anteckna när någon kom eller gick',
    about: 'Tiden räknas i beslutsförheten och är underlag för arvoden.',
    fields: {
      upn: { label: 'Person' },
      what: { label: 'Vad', options: { arrives: 'Kommer', leaves: 'Går' } },
      at: { label: 'Klockslag' },
      itemId: {
        label: 'Punkt',
        hint: 'Punkten som är näst på tur eller pågår. Tomt: före den första, eller efter den sista.',
      },
      pace: { label: 'Läge', options: { betweenItems: 'Mellan två punkter', duringItem: 'Under punkten' } },
    },
  },
  noteConflict: {
    title: 'Anteckna jäv',
    about: 'Personen lämnar rummet för punkten och deltar inte i beslutet.',
    fields: {
      upn: { label: 'Person' },
      at: { label: 'Klockslag' },
      because: { label: 'Orsak', options: { conflictOfInterest: 'Jäv', confidential: 'Punkten är sekretessbelagd' } },
    },
  },
  noteBack: {
    title: 'Anteckna att någon är tillbaka',
    about: 'Efter en punkt som personen lämnade rummet för.',
    fields: { at: { label: 'Klockslag' } },
  },
  namePresider: {
    title: 'Utse vem som leder mötet',
    about: 'När varken ordförande eller vice ordförande tjänstgör.',
    fields: {
      upn: { label: 'Person' },
      as: { label: 'Som', options: { electedByMeeting: 'Vald av mötet', oldestMember: 'Äldste ledamoten' } },
    },
  },
  moveMotion: {
    title: 'Anteckna ett yrkande',
    about: 'Vad någon som tjänstgör yrkar under punkten.',
    fields: {
      upn: { label: 'Yrkar' },
      kind: {
        label: 'Slag',
        options: {
          approval: 'Bifall',
          rejection: 'Avslag',
          amendment: 'Ändring',
          addition: 'Tillägg',
          tabling: 'Bordläggning',
          referralBack: 'Återremiss',
          adjournment: 'Ajournering',
        },
      },
      text: { label: 'Lydelse' },
      clauseNr: { label: 'Att-sats', hint: 'Tomt: hela förslaget.' },
    },
  },
  withdrawMotion: {
    title: 'Återkalla ett yrkande',
    about: 'Den som framställde yrkandet tar tillbaka det.',
    fields: { upn: { label: 'Återkallas av' } },
  },
  settleOrder: {
    title: 'Fastställ propositionsordningen',
    about: 'I vilken ordning frågorna ställs. Utan frågor: den ordning som reglerna ger.',
    fields: {
      questions: {
        label: 'Frågor',
        parts: {
          about: {
            label: 'Gäller',
            options: {
              procedure: 'Om ärendet avgörs i dag',
              rivals: 'Mellan yrkanden',
              main: 'Huvudfrågan',
              addition: 'Ett tillägg',
            },
          },
          yes: {
            label: 'Ja för',
            parts: {
              kind: {
                label: 'Vad',
                options: {
                  proposal: 'Förslaget',
                  motion: 'Ett yrkande',
                  winnerOf: 'Det som vann i en fråga',
                  no: 'Nej',
                },
              },
              nr: { label: 'Nummer' },
            },
          },
          against: {
            label: 'Nej för',
            parts: {
              kind: {
                label: 'Vad',
                options: {
                  proposal: 'Förslaget',
                  motion: 'Ett yrkande',
                  winnerOf: 'Det som vann i en fråga',
                  no: 'Nej',
                },
              },
              nr: { label: 'Nummer' },
            },
          },
        },
      },
    },
  },
  takeVote: {
    title: 'Avgör en fråga',
    about: 'Med öppen omröstning eller med acklamation. Kräver att mötet är beslutsfört.',
    fields: {
      question: { label: 'Fråga nummer' },
      found: {
        label: 'Utfall',
        options: {
          counted: 'Rösterna räknas',
          unanimous: 'Alla sa ja',
          carried: 'Ja vann utan räkning',
          lost: 'Nej vann utan räkning',
        },
      },
      votes: {
        label: 'Röster',
        parts: {
          upn: { label: 'Person' },
          vote: { label: 'Röst', options: { yes: 'Ja', no: 'Nej', abstains: 'Avstår' } },
        },
      },
      castingVote: {
        label: 'Utslagsröst',
        hint: 'Bara när den som leder mötet avstod och rösterna är lika.',
        options: { yes: 'Ja', no: 'Nej' },
      },
    },
  },
  recordReservation: {
    title: 'Anteckna en reservation',
    about:
      'En reservation görs innan mötet avslutas. En anteckning till protokollet kan lämnas till dess det justeras.',
    fields: {
      upn: { label: 'Person' },
      kind: { label: 'Slag', options: { reservation: 'Reservation', minuteNote: 'Anteckning till protokollet' } },
      text: { label: 'Text' },
    },
  },
  showFees: {
    title: 'Visa underlag för arvode',
    about: 'Antecknad närvaro för en person under en tid, och kurser som styrelsen har beslutat om.',
    fields: {
      upn: { label: 'Person' },
      from: { label: 'Från och med' },
      to: { label: 'Till och med' },
      courses: {
        label: 'Kurser och konferenser',
        parts: {
          title: { label: 'Vad' },
          day: { label: 'Dag' },
          from: { label: 'Börjar' },
          to: { label: 'Slutar' },
          decisionId: { label: 'Beslut om deltagande', hint: 'Beslutet ska ha kommit före kursen.' },
        },
      },
    },
  },
} as const satisfies Readonly<Record<string, FormTexts>>;
