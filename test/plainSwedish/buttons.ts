import { existsSync } from 'node:fs';
import { join, dirname } from 'node:path';
import ts from 'typescript';
import { filesIn, parse, textOf, type Text } from './swedish';

/** What a button of the tab says: where it is drawn, the names its words have, and the files its words are in. */
interface Button {
  readonly at: string;
  readonly names: readonly string[];
  readonly within: string | undefined;
  readonly files: readonly string[];
}

/** The labels of all buttons in the tab, by the Swedish texts they are taken from. A label that is handed on is not found. */
export function buttonLabels(): readonly Text[] {
  const buttons = filesIn('src/tab')
    .filter((file) => file.endsWith('.tsx'))
    .flatMap(buttonsIn);
  return buttons.flatMap(({ at, names, within, files }) =>
    names.flatMap((name) => files.flatMap((file) => labelsNamed(file, name, within)).map((text) => ({ at, text }))),
  );
}

/** The titles of all acts: each is the label of the button that opens or does it. */
export function actTitles(): readonly Text[] {
  return filesIn('src/texts/forms/sv').flatMap((file) => {
    const source = parse(file);
    const found: Text[] = [];
    const visit = (node: ts.Node, depth: number): void => {
      if (ts.isPropertyAssignment(node) && node.name.getText() === 'title' && depth === 2) {
        found.push(...saidBy(node.initializer).map((text) => ({ at: file, text })));
      }
      ts.forEachChild(node, (child) => visit(child, depth + (ts.isObjectLiteralExpression(child) ? 1 : 0)));
    };
    visit(source, 0);
    return found;
  });
}

/** The labels of the buttons on cards: what stands under `button` or `buttons` in the Swedish texts. */
export function cardLabels(): readonly Text[] {
  return filesIn('src/texts')
    .filter((file) => /\/sv(?:\.ts$|\/)/.test(file))
    .flatMap((file) => {
      const found: Text[] = [];
      const visit = (node: ts.Node, within: 'buttons' | 'else'): void => {
        const here = ts.isPropertyAssignment(node) && /^buttons?$/.test(node.name.getText()) ? 'buttons' : within;
        if (here === 'buttons' && ts.isPropertyAssignment(node)) {
          found.push(...saidBy(node.initializer).map((text) => ({ at: file, text })));
        }
        ts.forEachChild(node, (child) => visit(child, here));
      };
      visit(parse(file), 'else');
      return found;
    });
}

function buttonsIn(file: string): readonly Button[] {
  const source = parse(file);
  const files = textFilesOf(source, file);
  const renamed = new Map<string, string>();
  const found: Button[] = [];
  const visit = (node: ts.Node): void => {
    // `const { rehearsal: texts } = useMeetingTexts()`: what is called `texts` lies within `rehearsal`.
    if (ts.isBindingElement(node) && ts.isIdentifier(node.name)) {
      renamed.set(node.name.text, (node.propertyName ?? node.name).getText());
    }
    if (ts.isJsxElement(node) && /(^|\.)(\w*Button|button)$/.test(node.openingElement.tagName.getText())) {
      for (const child of node.children) {
        if (!ts.isJsxExpression(child) || child.expression === undefined) continue;
        for (const { name, owner } of namedIn(child.expression)) {
          found.push({ at: file, names: [name], within: renamed.get(owner), files });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The texts an expression may give, by their names: `cond ? texts.undo : texts.count(3)` gives `undo` and `count`. */
function namedIn(expression: ts.Expression): readonly { readonly name: string; readonly owner: string }[] {
  if (ts.isConditionalExpression(expression)) {
    return [...namedIn(expression.whenTrue), ...namedIn(expression.whenFalse)];
  }
  if (ts.isCallExpression(expression)) return namedIn(expression.expression);
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const { expression: owner, name } = expression;
  return [{ name: name.text, owner: ts.isPropertyAccessExpression(owner) ? owner.name.text : owner.getText() }];
}

/** The Swedish texts a component's words come from: its hooks of words are in files of their own that name them. */
function textFilesOf(source: ts.SourceFile, file: string): readonly string[] {
  const imported = source.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier }) => {
    if (!ts.isStringLiteral(moduleSpecifier) || !/\/(\w+Texts|words)$/.test(moduleSpecifier.text)) return [];
    const path = join(dirname(file), moduleSpecifier.text);
    return [`${path}.ts`, `${path}.tsx`].filter((one) => existsSync(one));
  });
  return imported.flatMap((one) =>
    parse(one)
      .statements.filter(ts.isImportDeclaration)
      .flatMap(({ moduleSpecifier, importClause }) => {
        const path = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
        return path.endsWith('/sv') && importClause?.isTypeOnly === false ? [`${join(dirname(one), path)}.ts`] : [];
      }),
  );
}

/** What a file says under a name, where `within` is undefined or names what the name lies within. */
function labelsNamed(file: string, name: string, within: string | undefined): readonly string[] {
  const found: string[] = [];
  const owners = new Set<string>();
  const visit = (node: ts.Node, path: readonly string[]): void => {
    const named = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) ? node.name.getText() : undefined;
    const here = named === undefined ? path : [...path, named];
    if (named !== undefined) owners.add(named);
    if (ts.isPropertyAssignment(node) && named === name && (within === undefined || path.includes(within))) {
      found.push(...saidBy(node.initializer));
    }
    ts.forEachChild(node, (child) => visit(child, here));
  };
  visit(parse(file), []);
  // A name that nothing lies within is the whole of the texts.
  return found.length === 0 && within !== undefined && !owners.has(within) ? labelsNamed(file, name, undefined) : found;
}

function saidBy(node: ts.Expression): readonly string[] {
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return saidBy(node.body);
  if (ts.isConditionalExpression(node)) return [...saidBy(node.whenTrue), ...saidBy(node.whenFalse)];
  const text = textOf(node);
  return text === undefined ? [] : [text];
}
