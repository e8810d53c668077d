import type { Grant, Measure } from './measure';

/** A measure with two parties and one principal, for specs. */
export function aMeasure(differs: Partial<Measure> = {}): Measure {
  return {
    key: 'insats:1',
    actedBy: 'chef',
    bodyNr: 1,
    title: 'Samprövning',
    description: '',
    status: 'applied',
    principals: [{ name: 'AME Dalby', municipality: 'Dalby' }],
    parties: ['af', 'amal'],
    target: { ages: { from: 16, to: 64 }, tags: [] },
    grants: [aGrant(350)],
    startsOn: null,
    endsOn: null,
    reviewOn: null,
    parts: [],
    followUp: ['SUS'],
    steeredBy: null,
    financier: 'RAR',
    ...differs,
  };
}

/** A grant of 2016, thousands of kronor. */
export function aGrant(tkr: number, differs: Partial<Grant> = {}): Grant {
  return { tkr, year: 2016, decision: { key: 'beslut:1', section: '§ 12' }, restsOn: null, ...differs };
}
