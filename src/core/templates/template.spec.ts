import { anItem } from '../specimens';
import { takeTemplate, templateOfAgenda, templateOfCharter, type TemplateContent } from './template';

const charter = { purpose: 'Syfte', assignment: 'Uppdrag', scopeTime: 'Ett år', scopeResources: '', followUp: '' };
const plan: TemplateContent = {
  kind: 'activityPlan',
  activities: { support: ['Kalla'], knowledge: [], development: [] },
};

describe('A template', () => {
  it('of an agenda has its open lines in order, without what belongs to one meeting (PL-17)', () => {
    const items = [
      anItem({ title: 'Laget runt', order: 2, notes: 'Hemligt', presenter: 'Disa' }),
      anItem({ title: 'Öppnande', order: 1 }),
      anItem({ title: 'Borttagen', order: 3, standing: 'removed' }),
      anItem({ title: 'Sekretess', order: 4, room: 'room:1', ground: 'OSL 26:1' }),
    ];
    const shared = templateOfAgenda(items);
    expect(shared).toMatchObject({ value: { lines: [{ title: 'Öppnande' }, { title: 'Laget runt' }] } });
    expect(JSON.stringify(shared)).not.toMatch(/Hemligt|Disa|Sekretess/);
    expect(templateOfAgenda([])).toEqual({ ok: false, refusal: { reason: 'nothingToShare' } });
  });

  it('of a charter has its words and not its people (PL-17)', () => {
    const group = { ...charter, staffing: [{ partyKey: 'fk', upn: null, name: 'Jenny' }] };
    expect(templateOfCharter(group)).toEqual({ kind: 'charter', charter });
  });

  it('is taken where it fits, until it is withdrawn (PL-17)', () => {
    const nowhere = { meeting: 'missing', halfYear: 'missing' } as const;
    const agenda = { kind: 'agenda', lines: [] } as const;
    const reason = (content: TemplateContent, into: Parameters<typeof takeTemplate>[1] = nowhere) => {
      const taken = takeTemplate({ content, status: 'shared' }, into);
      return taken.ok ? 'taken' : taken.refusal.reason;
    };
    expect(reason(agenda)).toBe('meetingMissing');
    expect(reason(agenda, { ...nowhere, meeting: 'given' })).toBe('taken');
    expect(reason(plan)).toBe('halfYearMissing');
    expect(reason(plan, { ...nowhere, halfYear: 'free' })).toBe('taken');
    expect(reason(plan, { ...nowhere, halfYear: 'taken' })).toBe('planThere');
    expect(reason(templateOfCharter(charter))).toBe('taken');
    expect(takeTemplate({ content: plan, status: 'withdrawn' }, nowhere)).toMatchObject({
      refusal: { reason: 'templateWithdrawn' },
    });
  });
});
