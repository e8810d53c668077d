import { badFormula } from '../odata/errors';

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A formula as a tree. Columns stand by the name they were written with. */
export type Formula =
  | { readonly is: 'value'; readonly value: number | string | boolean }
  | { readonly is: 'column'; readonly name: string }
  | { readonly is: 'negated' | 'percent'; readonly of: Formula }
  | { readonly is: 'binary'; readonly by: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Formula[] };

const syntax = (): Error => badFormula('The formula contains a syntax error or is not supported.');

const token =
  /\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|\[([^\]]+)\]|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-+*/^&=<>%(),;]))/giuy;

interface Token {
  readonly kind: 'text' | 'number' | 'column' | 'word' | 'symbol';
  readonly text: string;
}

function tokens(source: string): Token[] {
  const found: Token[] = [];
  const scan = new RegExp(token.source, 'giuy');
  const end = source.trimEnd().length;
  while (scan.lastIndex < end) {
    const match = scan.exec(source);
    if (match === null) throw syntax();
    const [, text, number, column, word, symbol] = match as (string | undefined)[];
    if (text !== undefined) found.push({ kind: 'text', text: text.replaceAll('""', '"') });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (column !== undefined) found.push({ kind: 'column', text: column });
    else if (word !== undefined) found.push({ kind: 'word', text: word });
    else found.push({ kind: 'symbol', text: symbol ?? '' });
  }
  return found;
}

/** What binds least first, as in Excel. */
const levels: readonly (readonly Operator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;
  constructor(private readonly list: readonly Token[]) {}

  whole(): Formula {
    const formula = this.binary(0);
    if (this.at < this.list.length) throw syntax();
    return formula;
  }

  private binary(level: number): Formula {
    const operators = levels[level];
    if (operators === undefined) return this.signed();
    let left = this.binary(level + 1);
    for (;;) {
      const by = operators.find((one) => this.isSymbol(one));
      if (by === undefined) return left;
      this.at += 1;
      left = { is: 'binary', by, left, right: this.binary(level + 1) };
    }
  }

  private signed(): Formula {
    if (this.takeSymbol('-')) return { is: 'negated', of: this.signed() };
    if (this.takeSymbol('+')) return this.signed();
    let value = this.single();
    while (this.takeSymbol('%')) value = { is: 'percent', of: value };
    return value;
  }

  private single(): Formula {
    if (this.takeSymbol('(')) {
      const inner = this.binary(0);
      this.demand(')');
      return inner;
    }
    const next = this.list[this.at];
    if (next === undefined || next.kind === 'symbol') throw syntax();
    this.at += 1;
    switch (next.kind) {
      case 'text':
        return { is: 'value', value: next.text };
      case 'number':
        return { is: 'value', value: Number(next.text) };
      case 'column':
        return { is: 'column', name: next.text };
      case 'word':
        return this.word(next.text);
    }
  }

  private word(name: string): Formula {
    if (this.takeSymbol('(')) return { is: 'call', name: name.toUpperCase(), args: this.args() };
    if (/^(true|false)$/i.test(name)) return { is: 'value', value: name.toLowerCase() === 'true' };
    return { is: 'column', name };
  }

  private args(): Formula[] {
    const args: Formula[] = [];
    if (this.takeSymbol(')')) return args;
    do args.push(this.binary(0));
    while (this.takeSymbol(',') || this.takeSymbol(';'));
    this.demand(')');
    return args;
  }

  private isSymbol(symbol: string): boolean {
    const next = this.list[this.at];
    return next?.kind === 'symbol' && next.text === symbol;
  }

  private takeSymbol(symbol: string): boolean {
    if (!this.isSymbol(symbol)) return false;
    this.at += 1;
    return true;
  }

  private demand(symbol: string): void {
    if (!this.takeSymbol(symbol)) throw syntax();
  }
}

/** Reads a formula such as `=IF([Belopp]>100,"högt","lågt")`; the arguments of a function may be parted by semicolons. */
export const readFormula = (source: string): Formula => new Parser(tokens(source.trim().replace(/^=/, ''))).whole();

/** Every node of a formula, itself first. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.is) {
    case 'value':
    case 'column':
      return [formula];
    case 'negated':
    case 'percent':
      return [formula, ...partsOf(formula.of)];
    case 'binary':
      return [formula, ...partsOf(formula.left), ...partsOf(formula.right)];
    case 'call':
      return [formula, ...formula.args.flatMap(partsOf)];
  }
}
