import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Somebody with one mandate at most, in the first of two bodies, and what the rule book says of them. */
export interface Tried {
  readonly who: string;
  /** The role whose row of the rule book counts; null for whom none does. */
  readonly role: string | null;
  /** Chairs the meeting, or has been given one act by name. */
  readonly besides: 'nothing' | 'chairsTheMeeting' | 'sendAgenda' | 'publishNotes';
}

const DOMAIN = 'tveboda.example';
const MEETING_CHAIR = `mote@${DOMAIN}`;
const OTHER_CHAIR = `annan@${DOMAIN}`;
/** The roles that are held for a party. */
export const FOR_A_PARTY: readonly string[] = [
  'chair',
  'viceChair',
  'representative',
  'substitute',
  'otherRepresentative',
];
/** Chairs the meeting of the other body; part of their account before the @. */
export const OTHERS_CHAIR = 'annan';

/** Everybody the cells are tried with: one of each role, and those whom no role tells of. */
export function triedWith(roles: readonly string[]): readonly Tried[] {
  return [
    ...roles.map((role): Tried => ({
      who: role.toLowerCase(),
      role,
      // A delegate is one who has been given something.
      besides: role === 'delegate' ? 'sendAgenda' : 'nothing',
    })),
    { who: 'mote', role: 'jointPreparer', besides: 'chairsTheMeeting' },
    { who: 'ombedd', role: 'secretary', besides: 'publishNotes' },
    { who: 'slutat', role: null, besides: 'nothing' },
    { who: 'blivande', role: null, besides: 'nothing' },
    { who: 'ingen', role: null, besides: 'nothing' },
  ];
}

/** Writes an organisation of two bodies where each of them is; gives the file. */
export function writeOrganisation(folder: string, roles: readonly string[]): string {
  const tried = triedWith(roles);
  const since = '2025-01-01';
  const mandates = tried.flatMap(({ who, role, besides }) => {
    const person = `${who}@${DOMAIN}`;
    const party = FOR_A_PARTY.includes(role ?? '') ? 'skola' : null;
    const given = besides === 'nothing' || besides === 'chairsTheMeeting' ? {} : { rights: [besides] };
    if (who === 'slutat') return [{ person, body: 1, role: 'deputy', from: since, to: '2026-11-19' }];
    if (who === 'blivande') return [{ person, body: 1, role: 'deputy', from: '2026-11-21' }];
    if (role === null) return [];
    return [{ person, body: 1, role, party, from: since, ...given }];
  });
  const meeting = (body: number, turnOf: string) => ({
    body,
    day: '2026-12-10',
    starts: '13:00',
    ends: '15:00',
    turnOf,
  });
  const source = { document: 'Arbetsformer', clause: 'Möten' };
  const turns = (chair: string) => ({ chair: { value: { kind: 'rotation', turns: [chair] }, source } });
  const file = {
    organisation: {
      name: 'tveboda',
      title: 'Tveboda kommun',
      site: 'samverka-tveboda',
      tenant: '2f6c1b0e-58a4-4c7d-9b13-6e0d4a97c252',
      recordsCreator: 'Kommunstyrelsen i Tveboda',
      agreement: 'Överenskommelse om samverkan i Tveboda',
    },
    siteOwners: [`agare@${DOMAIN}`],
    parties: [{ key: 'skola', name: 'Skolförvaltningen' }],
    ruleSets: { areaForum: { recordKind: { value: 'notes', source } } },
    bodies: [
      {
        nr: 1,
        name: 'Forum Tveboda',
        shortName: 'Tveboda',
        kind: 'areaForum',
        conveners: ['skola'],
        rules: turns(MEETING_CHAIR),
      },
      {
        nr: 2,
        name: 'Forum Annanstans',
        shortName: 'Annanstans',
        kind: 'areaForum',
        conveners: ['skola'],
        rules: turns(OTHER_CHAIR),
      },
    ],
    people: [...tried.map(({ who }) => who), OTHERS_CHAIR].map((who) => ({
      name: `Person ${who}`,
      upn: `${who}@${DOMAIN}`,
      mail: `${who}@${DOMAIN}`,
    })),
    mandates: [...mandates, { person: OTHER_CHAIR, body: 2, role: 'deputy', party: 'skola', from: since }],
    meetings: [meeting(1, MEETING_CHAIR), meeting(2, OTHER_CHAIR)],
  };
  const path = join(folder, 'tveboda.yaml');
  writeFileSync(path, JSON.stringify(file));
  return path;
}
