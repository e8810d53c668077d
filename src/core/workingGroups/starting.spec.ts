import { day, instant } from '../calendar';
import { aPlace } from '../matters/specimens';
import { aMandate, CLAUSE, decided } from '../specimens';
import { CHARTER_PARTS, type Charter } from './charter';
import { charterFromLine, hopToGroup } from './prefilling';
import { aCharter } from './specimens';
import { groupGaps } from './staffing';
import { canAppoint, missingParts, startGroup } from './starting';

const rules = { mayAppoint: decided(true), horizon: decided(['short', 'long'] as const), partsSource: CLAUSE };
const starts = (differs: Partial<Charter>) => startGroup(aCharter(differs), rules);
const BODY = aPlace(2, 'FSS Hisingen');

describe('A working group', () => {
  it.each([
    ['short', { kind: 'temporary', endsOn: day('2027-06-30'), endsWhen: '' }],
    ['short', { kind: 'temporary', endsOn: null, endsWhen: 'När planen är antagen' }],
    ['long', { kind: 'permanent' }],
  ] as const)(
    'is appointed for a %s time and is %j, by a body and its decision (WG-01, BAD-08)',
    (horizon, permanence) => {
      expect(starts({ horizon, permanence })).toEqual({ ok: true, value: { status: 'active', remarks: [] } });
    },
  );

  it.each([
    ['it is not said how long', { horizon: null }, 'horizon'],
    ['no decision commissions it', { commissionedBy: { body: BODY, decisionKey: null } }, 'decision'],
    ['it has no name', { name: ' ' }, 'name'],
    ['it is not said whether it lasts', { permanence: null }, 'permanence'],
  ] as const)('does not start while %s (WG-01)', (_case, differs, fact) => {
    expect(starts(differs)).toMatchObject({ refusal: { reason: 'factsMissing', facts: [fact] } });
  });

  it.each(CHARTER_PARTS)('does not start while its charter lacks %s, and the refusal names it (WG-05)', (part) => {
    const empty = part === 'parties' ? [] : ' ';
    const refusal = { reason: 'partsMissing', parts: [part], source: CLAUSE };
    expect(starts({ [part]: empty, ...(part === 'parties' ? { staffing: [] } : {}) })).toEqual({ ok: false, refusal });
  });

  it('has scope as two parts, time and resources, and names every part that is missing in order (WG-05)', () => {
    const nothing = { purpose: '', assignment: '', parties: [], scopeTime: '', scopeResources: '', followUp: '' };
    expect(missingParts(nothing)).toEqual([
      'purpose',
      'assignment',
      'parties',
      'scopeTime',
      'scopeResources',
      'followUp',
    ]);
  });

  it('has a need to link to; without one it starts, and that is remarked with the clause (WG-02)', () => {
    expect(starts({ need: null })).toMatchObject({
      value: { remarks: [{ reason: 'needMissing', source: CLAUSE }] },
    });
  });

  it('is new, or one that exists and is named (WG-04)', () => {
    expect(starts({ formation: { kind: 'existing', groupName: 'Områdesnätverket' } })).toMatchObject({ ok: true });
    expect(starts({ formation: { kind: 'existing', groupName: '' } })).toMatchObject({
      refusal: { facts: ['existingGroup'] },
    });
    expect(starts({ formation: null })).toMatchObject({ refusal: { facts: ['formation'] } });
  });

  it('is for a time the body may appoint groups for; where it has decided none, any (WG-01)', () => {
    const short = decided(['short'] as const);
    expect(startGroup(aCharter({ horizon: 'long' }), { ...rules, horizon: short })).toMatchObject({
      refusal: { reason: 'otherHorizon', horizon: 'long', source: CLAUSE },
    });
    expect(startGroup(aCharter({ horizon: 'long' }), { ...rules, horizon: null }).ok).toBe(true);
  });

  it('that is temporary has an end: a day or a condition (BAD-08)', () => {
    expect(starts({ permanence: { kind: 'temporary', endsOn: null, endsWhen: ' ' } })).toMatchObject({
      refusal: { reason: 'factsMissing', facts: ['end'] },
    });
  });

  it('starts once (WG-05)', () => {
    expect(starts({ status: 'active' })).toMatchObject({ refusal: { reason: 'notADraft', status: 'active' } });
  });

  it.each([
    ['in the purpose', { purpose: 'Gäller 811218-9876' }],
    ['as somebody’s name', { associated: [{ name: '811218-9876', organisation: 'Hyresbolaget' }] }],
  ])('has no personal identity number %s (WG-05)', (_case, differs) => {
    expect(starts(differs)).toMatchObject({ refusal: { reason: 'personalId' } });
  });

  it('may have participants from outside its parties (WG-07)', () => {
    const associated = [{ name: 'Lina Holm', organisation: 'Hyresbolaget' }];
    expect(starts({ associated })).toMatchObject({ ok: true });
  });
});

describe('Appointing groups', () => {
  it.each([
    [null, { refusal: { reason: 'notDecided', rule: 'mayAppointGroups' } }],
    [decided(false), { refusal: { reason: 'mayNotAppoint', source: CLAUSE } }],
    [decided(true), { ok: true }],
  ])('is what the body has decided: %j gives %j (WG-01, BAD-08)', (rule, result) => {
    expect(canAppoint(rule)).toMatchObject(result);
    expect(startGroup(aCharter(), { ...rules, mayAppoint: rule })).toMatchObject(result);
  });

  it('covers a steering group for a time, with offices beside the parties (SFB-29)', () => {
    const steering: Partial<Charter> = {
      kind: 'steeringGroup',
      permanence: { kind: 'temporary', endsOn: null, endsWhen: 'När förbundet är bildat' },
      associated: [{ name: 'Kim Lund', organisation: 'Socialförvaltningen' }],
    };
    expect(starts(steering)).toMatchObject({ value: { status: 'active' } });
  });
});

describe('The staffing of a group', () => {
  const staffing = [{ partyKey: 'polisen', upn: null, name: ' ' }];
  const representatives = [aMandate('eva', 'representative', { partyKey: 'polisen' })];

  it('has a named person for every party of the charter, or a gap that is told at the start (WG-06)', () => {
    expect(starts({ staffing: [] })).toMatchObject({
      value: {
        remarks: [
          { reason: 'staffingGap', partyKey: 'polisen' },
          { reason: 'staffingGap', partyKey: 'sf-hisingen' },
        ],
      },
    });
  });

  it('reminds the representative of a party nobody stands for; where there is none, nobody (WG-06)', () => {
    expect(groupGaps(aCharter({ staffing }), representatives, day('2027-01-01'))).toEqual([
      { partyKey: 'polisen', remind: 'eva' },
      { partyKey: 'sf-hisingen', remind: null },
    ]);
    expect(groupGaps(aCharter(), representatives, day('2027-01-01'))).toEqual([]);
  });
});

describe('A question that goes down to a working group', () => {
  const item = {
    matterId: 7,
    bodyNr: 2,
    title: 'Trygghetsvandringar',
    description: ' Hur och när? ',
    purpose: 'Komma överens',
    parties: ['polisen'],
  };
  const by = { upn: 'anna', name: 'Anna Ek' };

  it('opens a charter filled in from the line, with the rest to be made clear (ESC-06)', () => {
    const charter = charterFromLine({ item, body: BODY, groupName: '', key: 'grupp:4', by });
    expect(charter).toMatchObject({
      status: 'draft',
      purpose: 'Komma överens',
      assignment: 'Trygghetsvandringar\n\nHur och när?',
      parties: ['polisen'],
      matterId: 7,
      commissionedBy: { body: BODY, decisionKey: null },
    });
    expect(missingParts(charter)).toEqual(['scopeTime', 'scopeResources', 'followUp']);
    expect(startGroup(charter, rules).ok).toBe(false);
  });

  it('takes over the title alone where the line says no more (ESC-06)', () => {
    const bare = { ...item, description: '' };
    expect(charterFromLine({ item: bare, body: BODY, groupName: 'T', key: 'g', by }).assignment).toBe(item.title);
  });

  it('is a hop of the matter, from the body to the group (ESC-06, ESC-07)', () => {
    const charter = { ...aCharter(), matterId: 7 };
    expect(hopToGroup(charter, by, instant('2026-12-10T13:00:00Z'))).toEqual({
      key: 'hop:grupp:3',
      actedBy: 'anna',
      matterId: 7,
      day: '2026-12-10',
      personName: 'Anna Ek',
      at: BODY,
      outcome: 'assigned',
      from: null,
      to: { kind: 'group', key: 'grupp:3', name: 'Trygghetsgruppen', organisation: 'goteborg' },
      document: null,
    });
  });
});
