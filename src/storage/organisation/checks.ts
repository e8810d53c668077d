import { financeFaults } from './financeChecks';
import { letterheadFaults } from './letterhead';
import { mandateFaults } from './mandateChecks';
import { twice, unknownAccount, unknownBody, unknownParty, type Found } from './references';
import { rulesOf } from './rules';
import type { OrganisationFile } from './schema';
import { structureFaults } from './structureChecks';
import { slug } from '../../core/slug';

/** What the schema cannot see: numbers used twice, names that lead nowhere, times that run backwards. */
export function crossCheck(file: OrganisationFile): readonly Found[] {
  return [
    ...twice(
      file.parties,
      (party) => party.key,
      'parties',
      (key) => `Parten "${key}" finns redan. Ge den en egen nyckel.`,
    ),
    ...twice(
      file.bodies,
      (body) => body.nr,
      'bodies',
      (nr) => `Numret ${nr} är redan ett annat organs. Ge organet ett eget nummer.`,
    ),
    ...twice(
      file.people,
      (person) => person.upn,
      'people',
      (upn) => `Kontot ${upn} finns redan. Skriv varje person en gång.`,
    ),
    ...twice(
      file.people,
      (person) => person.mail,
      'people',
      (mail) => `Adressen ${mail} har redan en annan person. Var och en behöver en egen.`,
    ),
    ...bodyFaults(file),
    ...mandateFaults(file),
    ...wheelFaults(file),
    ...meetingFaults(file),
    ...workingGroupFaults(file),
    ...structureFaults(file),
    ...financeFaults(file),
    ...letterheadFaults(file),
  ];
}

function bodyFaults(file: OrganisationFile): readonly Found[] {
  return file.bodies.flatMap((body, index) => [
    ...body.conveners.flatMap((key, place) => unknownParty(file, key, ['bodies', index, 'conveners', place])),
    ...(body.parties ?? []).flatMap((key, place) => unknownParty(file, key, ['bodies', index, 'parties', place])),
    ...ruleAccounts(file, body).flatMap((upn) => unknownAccount(file, upn, ['bodies', index, 'rules'])),
  ]);
}

/** Accounts that the rules of a body name: those whose turn it is to chair, and the deputies. */
function ruleAccounts(file: OrganisationFile, body: OrganisationFile['bodies'][number]): readonly string[] {
  const { chair, deputies } = rulesOf(file, body);
  return [...(chair?.value.kind === 'rotation' ? chair.value.turns : []), ...(deputies?.value ?? [])];
}

function wheelFaults(file: OrganisationFile): readonly Found[] {
  const entries = file.yearWheel.flatMap((entry, index) => {
    const one = entry.body === undefined ? [] : [entry.body];
    return [...one, ...(entry.bodies ?? [])].map((nr) => ({ entry, index, nr }));
  });
  return [
    ...file.yearWheel.flatMap((entry, index) =>
      (entry.body === undefined) === (entry.bodies === undefined)
        ? [
            {
              path: ['yearWheel', index],
              text: 'Skriv antingen body med ett nummer eller bodies med flera, inte båda.',
            },
          ]
        : [],
    ),
    ...entries.flatMap(({ index, nr }) => unknownBody(file, nr, ['yearWheel', index])),
    ...file.yearWheel.flatMap((entry, index) =>
      entry.parties.flatMap((key, place) => unknownParty(file, key, ['yearWheel', index, 'parties', place])),
    ),
    ...twice(
      entries,
      ({ entry, nr }) => `${nr}:${entry.year}-${entry.month}:${slug(entry.title)}`,
      ({ index }) => ['yearWheel', index],
      () => 'Samma rad finns redan för organet den månaden. Ge den en egen rubrik eller ta bort den ena.',
    ),
  ];
}

function meetingFaults(file: OrganisationFile): readonly Found[] {
  return [
    ...file.meetings.flatMap((meeting, index) => {
      const path = ['meetings', index];
      const body = file.bodies.find(({ nr }) => nr === meeting.body);
      const rotates = body !== undefined && rulesOf(file, body).chair?.value.kind === 'rotation';
      return [
        ...unknownBody(file, meeting.body, [...path, 'body']),
        ...(meeting.ends > meeting.starts
          ? []
          : [
              {
                path: [...path, 'ends'],
                text: `Mötet slutar ${meeting.ends} men börjar ${meeting.starts}. Skriv ett senare slut.`,
              },
            ]),
        ...(meeting.turnOf === undefined ? [] : unknownAccount(file, meeting.turnOf, [...path, 'turnOf'])),
        ...(meeting.turnOf === undefined || rotates
          ? []
          : [{ path: [...path, 'turnOf'], text: 'Ordförandeskapet går inte runt i det här organet. Ta bort turnOf.' }]),
      ];
    }),
    ...twice(
      file.meetings,
      (meeting) => `${meeting.body} ${meeting.day} ${meeting.starts}`,
      'meetings',
      () => 'Organet har redan ett möte den dagen och tiden. Ta bort det ena.',
    ),
  ];
}

function workingGroupFaults(file: OrganisationFile): readonly Found[] {
  return [
    ...file.workingGroups.flatMap((group, index) => [
      ...unknownBody(file, group.body, ['workingGroups', index, 'body']),
      ...group.parties.flatMap((key, place) => unknownParty(file, key, ['workingGroups', index, 'parties', place])),
    ]),
    ...twice(
      file.workingGroups,
      (group) => `${group.body} ${slug(group.name)}`,
      'workingGroups',
      () => 'Organet har redan en arbetsgrupp med det namnet. Ge den ett eget namn.',
    ),
  ];
}
