import { z } from 'zod';
import { address, addressOf, clockTime, day, on, onItsPage, partyKey, text, title, upn } from '../../api/acts/fields';
import type { ActForm } from '../../api/forms';
import { fieldsOf } from './fields';
import { complaintsIn, emptyParts, sentParts, type Parts } from './values';

/** A form as the service describes it, without words. */
const formOf = (shape: z.ZodRawShape) => {
  const schema = z.toJSONSchema(z.strictObject({ ...on, ...shape }), { io: 'input', unrepresentable: 'any' });
  return schema as unknown as ActForm;
};
const drawn = (shape: z.ZodRawShape) => fieldsOf(formOf(shape));
const kinds = (shape: z.ZodRawShape) => drawn(shape).map(({ name, kind, needed }) => [name, kind, needed]);

describe('The fields of a form', () => {
  it('are drawn from the schema of the act, what the form knows itself left out', () => {
    expect(
      kinds({
        heading: title,
        reason: text,
        when: day,
        starts: clockTime,
        minutes: z.int().min(0).max(600),
        kind: z.enum(['one', 'other']),
        open: z.boolean(),
        read: z.literal(true),
        meetingId: addressOf('meeting'),
        party: partyKey.nullable(),
        who: upn.optional(),
        from: day.optional(),
        hidden: z.string().optional().meta(onItsPage),
      }),
    ).toEqual([
      ['heading', 'text', 'needed'],
      ['reason', 'text', 'free'],
      ['when', 'day', 'needed'],
      ['starts', 'time', 'needed'],
      ['minutes', 'number', 'needed'],
      ['kind', 'choice', 'needed'],
      ['open', 'yesNo', 'needed'],
      ['read', 'agree', 'needed'],
      ['meetingId', 'pick', 'needed'],
      ['party', 'pick', 'free'],
      ['who', 'pick', 'free'],
      ['from', 'day', 'free'],
    ]);
  });

  it('know several lines, several values, parts and pairs', () => {
    const [long, days, parts, reasons, either] = drawn({
      long: text,
      days: z.array(day).min(1),
      parts: z.array(z.strictObject({ what: title, row: address.optional() })),
      reasons: z.record(z.string(), text),
      either: z.union([z.strictObject({ kind: z.literal('a'), one: title }), z.strictObject({ kind: z.literal('b') })]),
    });
    expect(long).toMatchObject({ kind: 'text', lines: 'several', longest: 4000 });
    expect(days).toMatchObject({ kind: 'several', fewest: 1, of: { kind: 'day' } });
    expect(parts).toMatchObject({ kind: 'several', of: { kind: 'parts', parts: [{ name: 'what' }, { name: 'row' }] } });
    expect(reasons).toMatchObject({ kind: 'pairs', of: { kind: 'text', lines: 'several' } });
    expect(either).toMatchObject({
      kind: 'parts',
      parts: [
        { name: 'kind', kind: 'choice', needed: 'needed', options: [{ value: 'a' }, { value: 'b' }] },
        { name: 'one', needed: 'free' },
      ],
    });
  });
});

describe('What is sent of a form', () => {
  const shape = {
    heading: title,
    reason: text,
    minutes: z.int().min(5).max(600),
    share: z.number().optional(),
    party: partyKey.nullable(),
    open: z.boolean(),
    parties: z.array(partyKey),
    parts: z.array(z.strictObject({ what: title, due: day.optional() })),
    reasons: z.record(z.string(), text).default({}),
  };
  const fields = drawn(shape);
  const sent = (written: Parts) => sentParts(fields, { ...emptyParts(fields), ...written });

  it('is as the schema wants it: the empty left out, null or an empty text', () => {
    expect(sent({})).toEqual({
      heading: '',
      reason: '',
      minutes: '',
      party: null,
      open: false,
      parties: [],
      parts: [],
    });
    const whole = sent({
      heading: 'Lägesbild',
      minutes: '45',
      share: '12,5',
      party: 'region',
      open: 'yes',
      parties: ['region'],
      parts: [
        { what: 'Boka', due: '' },
        { what: '', due: '' },
      ],
      reasons: [{ name: 'late', value: 'Sent inkommet' }],
    });
    expect(whole).toMatchObject({ minutes: 45, share: 12.5, open: true, parts: [{ what: 'Boka' }] });
    expect(z.strictObject(shape).safeParse(whole).success).toBe(true);
  });

  it('is held back with what is wrong, field by field', () => {
    const wrong = complaintsIn(fields, {
      ...emptyParts(fields),
      minutes: '4',
      share: 'mycket',
      parts: [{ what: '', due: '2026-12-10' }],
    });
    expect(wrong.map(({ path, reason }) => [path, reason])).toEqual([
      ['heading', 'missing'],
      ['minutes', 'tooSmall'],
      ['share', 'notANumber'],
      ['parts.0.what', 'missing'],
    ]);
  });
});
