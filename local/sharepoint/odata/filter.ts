import { badQuery } from './errors';

export type Literal =
  | { readonly kind: 'text' | 'date' | 'guid'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };

export const COMPARISONS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** The parts of a time a $filter may ask for, each in UTC. */
export const DATE_PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/** A condition over rows: what a $filter and the Where of a CAML query both come to. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly of: Filter }
  | { readonly kind: 'compare'; readonly property: string; readonly by: Comparison; readonly to: Literal }
  | {
      readonly kind: 'datePart';
      readonly part: DatePart;
      readonly property: string;
      readonly by: Comparison;
      readonly to: number;
    }
  | { readonly kind: 'startswith' | 'substringof'; readonly property: string; readonly text: string }
  /** Only CAML can say these two: one of several values, and a column of many values that holds one. */
  | { readonly kind: 'in'; readonly property: string; readonly values: readonly Literal[] }
  | { readonly kind: 'includes'; readonly property: string; readonly to: Literal };

interface Token {
  readonly kind: 'word' | 'literal' | 'symbol';
  readonly text: string;
  readonly literal?: Literal;
}

const pattern =
  /\s*(?:(datetime|guid)?'((?:[^']|'')*)'|(-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?)[dfml]?(?![\w-])|([A-Za-z_][\w]*(?:\/[A-Za-z_]\w*)*)|([(),]))/giy;

function tokens(source: string): Token[] {
  const found: Token[] = [];
  const scan = new RegExp(pattern.source, 'giy');
  const end = source.trimEnd().length;
  while (scan.lastIndex < end) {
    const match = scan.exec(source);
    if (match === null) throw badQuery(`The expression "${source}" is not valid.`);
    const [, prefix, quoted, number, word, symbol] = match;
    if (quoted !== undefined) {
      const kind = prefix === undefined ? 'text' : prefix.toLowerCase() === 'guid' ? 'guid' : 'date';
      const value = quoted.replaceAll("''", "'");
      found.push({ kind: 'literal', text: value, literal: { kind, value } });
    } else if (number !== undefined) {
      found.push({ kind: 'literal', text: number, literal: { kind: 'number', value: Number(number) } });
    } else if (word === 'null') found.push({ kind: 'literal', text: word, literal: { kind: 'null' } });
    else if (word === 'true' || word === 'false') {
      found.push({ kind: 'literal', text: word, literal: { kind: 'boolean', value: word === 'true' } });
    } else if (word !== undefined) found.push({ kind: 'word', text: word });
    else found.push({ kind: 'symbol', text: symbol ?? '' });
  }
  return found;
}

/** Recursive descent: or < and < not < comparison, as OData v3 binds them. */
class Parser {
  private at = 0;
  constructor(
    private readonly source: string,
    private readonly list: readonly Token[],
  ) {}

  whole(): Filter {
    const filter = this.either();
    if (this.at < this.list.length) throw this.invalid();
    return filter;
  }

  private either(): Filter {
    let left = this.both();
    while (this.takeWord('or')) left = { kind: 'or', left, right: this.both() };
    return left;
  }

  private both(): Filter {
    let left = this.single();
    while (this.takeWord('and')) left = { kind: 'and', left, right: this.single() };
    return left;
  }

  private single(): Filter {
    if (this.takeWord('not')) return { kind: 'not', of: this.single() };
    if (this.takeSymbol('(')) {
      const inner = this.either();
      this.demandSymbol(')');
      return inner;
    }
    const property = this.next('word').text;
    if (this.takeSymbol('(')) return this.call(property);
    return { kind: 'compare', property, by: this.comparison(), to: this.literal() };
  }

  private comparison(): Comparison {
    const { text } = this.next('word');
    const by = COMPARISONS.find((one) => one === text);
    if (by === undefined) throw this.invalid();
    return by;
  }

  private call(name: string): Filter {
    const part = DATE_PARTS.find((one) => one === name);
    if (part !== undefined) return this.datePart(part);
    if (name !== 'startswith' && name !== 'substringof')
      throw badQuery(`The query uses unsupported functions: ${name}.`);
    const first = this.take();
    this.demandSymbol(',');
    const second = this.take();
    this.demandSymbol(')');
    const [property, text] = name === 'startswith' ? [first, second] : [second, first];
    if (property.kind !== 'word' || text.literal?.kind !== 'text') throw this.invalid();
    const filter: Filter = { kind: name, property: property.text, text: text.text };
    // SharePoint takes both `startswith(a,'b')` and the same compared with true or false.
    if (!this.takeWord('eq')) return filter;
    const { literal } = this.next('literal');
    if (literal?.kind === 'boolean') return literal.value ? filter : { kind: 'not', of: filter };
    if (literal?.kind === 'number' && (literal.value === 1 || literal.value === 0))
      return literal.value === 1 ? filter : { kind: 'not', of: filter };
    throw this.invalid();
  }

  private datePart(part: DatePart): Filter {
    const property = this.next('word').text;
    this.demandSymbol(')');
    const by = this.comparison();
    const to = this.literal();
    if (to.kind !== 'number') throw this.invalid();
    return { kind: 'datePart', part, property, by, to: to.value };
  }

  private literal(): Literal {
    const { literal } = this.next('literal');
    if (literal === undefined) throw this.invalid();
    return literal;
  }

  private take(): Token {
    const token = this.list[this.at];
    if (token === undefined) throw this.invalid();
    this.at += 1;
    return token;
  }

  private next(kind: Token['kind']): Token {
    const token = this.take();
    if (token.kind !== kind) throw this.invalid();
    return token;
  }

  private takeWord(word: string): boolean {
    const token = this.list[this.at];
    if (token?.kind !== 'word' || token.text !== word) return false;
    this.at += 1;
    return true;
  }

  private takeSymbol(symbol: string): boolean {
    if (this.list[this.at]?.kind !== 'symbol' || this.list[this.at]?.text !== symbol) return false;
    this.at += 1;
    return true;
  }

  private demandSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) throw this.invalid();
  }

  private invalid(): Error {
    return badQuery(`The expression "${this.source}" is not valid.`);
  }
}

/** Reads a $filter, refusing what SharePoint refuses (contains, endswith, tolower, arithmetic). */
export const readFilter = (source: string): Filter => new Parser(source, tokens(source)).whole();

/** The value of a literal, as JSON has it. */
export const literalValue = (literal: Literal): string | number | boolean | null =>
  literal.kind === 'null' ? null : literal.value;
