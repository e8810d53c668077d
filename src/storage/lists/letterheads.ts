import { z } from 'zod';
import { WITH_OWN_TEXT, type KeptLook, type OwnLook } from '../../core/documents/letterhead';
import { json, orNull } from '../column';
import { defineList, rowColumns } from '../list';
import { shapeOf } from './shared';

const look: z.ZodType<OwnLook> = z.object({
  logo: z
    .object({
      type: z.enum(['png', 'jpg']),
      width: z.int().positive(),
      height: z.int().positive(),
      base64: z.base64(),
      alt: z.string(),
    })
    .nullable(),
  accent: z
    .string()
    .regex(/^[0-9A-F]{6}$/)
    .nullable(),
  footer: z.string(),
  texts: z.partialRecord(z.enum(WITH_OWN_TEXT), z.string()),
});

export const letterheads = defineList<KeptLook>()({
  title: 'Letterheads',
  displayTitle: 'Handlingarnas utseende',
  about: 'Logotyp, färg och fasta texter på organisationens handlingar. Skrivs ur organisationsfilen.',
  zone: 'workshop',
  kind: 'list',
  folderBy: null,
  size: 'small',
  columns: {
    ...rowColumns,
    look: orNull(json('Look', 'Utseende', 'Logotyp, färg och fasta texter.', shapeOf(look))),
  },
});
