import { join } from 'node:path';
import ts from 'typescript';

const config = join(process.cwd(), 'tsconfig.json');

/** `IList` and `_List` are the client's names for what stands for a list. */
const classOf = (name: string): string => name.replace(/^(I(?=[A-Z])|_)/, '');

function classesOf(type: ts.Type): readonly string[] {
  if (type.isUnionOrIntersection()) return type.types.flatMap(classesOf);
  return [type.aliasSymbol, type.getSymbol()].flatMap((symbol) => (symbol === undefined ? [] : [classOf(symbol.name)]));
}

/**
 * Which of these names the specs ask of the client, by spec: `List.update` where `update` is asked of what the compiler knows to be a
 * list. A method of the same name on something else is another.
 */
export function calledBy(
  files: readonly string[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    process.cwd(),
  );
  const program = ts.createProgram([...files], { ...options, noEmit: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  return new Map(
    files.map((file) => {
      const called = new Set<string>();
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAccessExpression(node) && names.has(node.name.text))
          for (const name of classesOf(checker.getTypeAtLocation(node.expression)))
            called.add(`${name}.${node.name.text}`);
        ts.forEachChild(node, visit);
      };
      const source = program.getSourceFile(file);
      if (source !== undefined) visit(source);
      return [file, called];
    }),
  );
}
