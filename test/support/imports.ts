import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** One import of a source file. */
export interface Import {
  /** Path from the root of the sources, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** `type` leaves nothing in the running program; `lazy` is an `import()` that runs when it is called. */
  readonly kind: 'type' | 'static' | 'lazy';
  readonly names: readonly string[];
}

/** A source file as the compiler sees it. */
export interface Source {
  /** From the root of the sources, with forward slashes. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Every source file under a folder, with what it imports. */
export function readSources(root: string): readonly Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js)$/u.test(file))
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      return { path: file.replaceAll('\\', '/'), tree, imports: importsOf(tree, root) };
    });
}

/** Calls `visit` on every node of a file. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function importsOf(tree: ts.SourceFile, root: string): readonly Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Import['kind'], names: readonly string[]) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const isPackage = !specifier.text.startsWith('.');
    const path = join(root, dirname(tree.fileName), specifier.text);
    imports.push({
      target: isPackage ? specifier.text : relative(root, path).replaceAll('\\', '/'),
      isPackage,
      kind,
      names,
    });
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      const names =
        bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
      add(node.moduleSpecifier, clause?.isTypeOnly ? 'type' : 'static', names);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static', []);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'lazy', []);
    }
  });
  return imports;
}
