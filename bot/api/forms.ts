import { z } from 'zod';
import { actGroups, type ActGroup, type ActName } from '../../src/api/acts';
import { importActs } from '../../src/api/importing';
import type { Language } from '../../src/core/people/person';
import { listOf, rightFor } from '../../src/doing/acts/performing';
import { en } from '../../src/texts/forms/en';
import { groups as groupsInEnglish } from '../../src/texts/forms/en/groups';
import type { FieldTexts, FormTexts } from '../../src/texts/forms/form';
import { sv } from '../../src/texts/forms/sv';
import { groups as groupsInSwedish } from '../../src/texts/forms/sv/groups';

type Given<Value> = Exclude<Value, undefined | null>;
interface Label {
  readonly label: string;
  readonly hint?: string;
}
/** The words a field takes: a choice names each of its values, a field of parts each of its parts. */
type WordsOf<Value> = [Value] extends [readonly (infer Part)[]]
  ? WordsOf<Given<Part>>
  : [Value] extends [string]
    ? string extends Value
      ? Label
      : Label & { readonly options: Readonly<Record<Value, string>> }
    : [Value] extends [object]
      ? string extends keyof Value
        ? Label
        : Label & { readonly parts: { readonly [Part in keyof Value]-?: WordsOf<Given<Value[Part]>> } }
      : Label;
type FormOf<Schema extends z.ZodType> = FormTexts & {
  readonly fields: {
    readonly [Field in Exclude<keyof z.input<Schema>, 'id' | 'version' | 'key' | 'consequencesRead'>]-?: WordsOf<
      Given<z.input<Schema>[Field]>
    >;
  };
};
type Groups = typeof actGroups;
/** An act or a field without its words in a language does not compile. */
type Forms = {
  readonly [Group in ActGroup]: { readonly [Name in keyof Groups[Group]]: FormOf<Groups[Group][Name] & z.ZodType> };
};
const FORMS: Readonly<Record<Language, Forms>> = { sv, en };
const GROUPS: Readonly<Record<Language, Readonly<Record<ActGroup, string>>>> = {
  sv: groupsInSwedish,
  en: groupsInEnglish,
};

type Schema = Record<string, unknown>;

/**
 * The acts with the JSON Schema of what a caller sends, each with its title and what it does in a language, the list its
 * `id` is a row of (`about`), the right it takes (`needs`) and the group it is shown in
 * (`group`, and `groupTitle` in words). Fields have `title`, those to
 * choose among `titles` of their values, and those that point at a row `picks` the kind of row.
 */
export function actSchemas(language: Language): ActSchemas {
  // Anybody may ask, without signing in, and it takes longer to make than to send.
  const made = MADE.get(language) ?? describeActs(language);
  MADE.set(language, made);
  return made;
}

type ActSchemas = Readonly<Record<string, object>>;
const MADE = new Map<Language, ActSchemas>();

function describeActs(language: Language): ActSchemas {
  const described = Object.entries(actGroups).flatMap(([group, schemas]) =>
    Object.entries<z.ZodType>(schemas).map(([name, fields]) => {
      const words = wordsOf(language, group as ActGroup, name);
      return [
        name,
        {
          ...titled(schemaOf(fields), { label: words.title, parts: words.fields }),
          description: words.about,
          // What its own page alone can fill has no form among the others.
          ...(onlyOnItsPage(fields) === 'yes' ? {} : { group, groupTitle: GROUPS[language][group as ActGroup] }),
          about: listOf(name as ActName),
          needs: rightFor(name as ActName),
        },
      ] as const;
    }),
  );
  const imports = Object.entries<z.ZodType>(importActs).map(([name, fields]) => [name, schemaOf(fields)] as const);
  return Object.fromEntries([...described, ...imports]);
}

/** The type of `FORMS` says that every act has its words; by a name of any act, the compiler cannot tell. */
function wordsOf(language: Language, group: ActGroup, name: string): FormTexts {
  const words = (FORMS[language][group] as Readonly<Record<string, FormTexts>>)[name];
  return words ?? { title: name, about: '', fields: {} };
}

function schemaOf(fields: z.ZodType): Schema {
  return z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any' });
}

/** The schema with its words: properties and items get those of their parts, however deep. */
function titled(schema: Schema, words: FieldTexts): Schema {
  const { label, hint, options, parts } = words;
  return {
    ...inner(schema, words),
    title: label,
    ...(hint === undefined ? {} : { description: hint }),
    ...(options === undefined ? {} : { titles: options }),
    ...(parts === undefined || schema['properties'] === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(schema['properties'] as Record<string, Schema>).map(([name, property]) => {
              const own = parts[name];
              return [name, own === undefined ? property : titled(property, own)];
            }),
          ),
        }),
  };
}

function inner(schema: Schema, words: FieldTexts): Schema {
  const items = schema['items'] as Schema | undefined;
  return items === undefined ? schema : { ...schema, items: titled(items, words) };
}

/** Whether an act needs what no form can ask for: a file, that is dropped where it belongs. */
function onlyOnItsPage(fields: z.ZodType): 'yes' | 'no' {
  const { properties = {}, required = [] } = schemaOf(fields) as {
    readonly properties?: Readonly<Record<string, { readonly drawn?: string }>>;
    readonly required?: readonly string[];
  };
  return required.some((name) => properties[name]?.drawn === 'onItsPage') ? 'yes' : 'no';
}
