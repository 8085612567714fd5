import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type ParseResult, parseSync, Visitor } from 'oxc-parser';

/** One import of a source file. */
export interface Import {
  /** Path from the root of the sources, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
  /** `type` leaves nothing in the running program; `lazy` is an `import()` that runs when it is called. */
  readonly kind: 'type' | 'static' | 'lazy';
  readonly names: readonly string[];
}

/** A source file as the parser sees it. */
export interface Source {
  /** From the root of the sources, with forward slashes. */
  readonly path: string;
  readonly program: ParseResult['program'];
  readonly imports: readonly Import[];
}

/** Every source file under a folder, with what it imports. */
export function readSources(root: string): readonly Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js)$/u.test(file))
    .map((file) => {
      const path = file.replaceAll('\\', '/');
      const { program, errors } = parseSync(path, readFileSync(join(root, file), 'utf8'));
      if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
      return { path, program, imports: importsOf(path, program, root) };
    });
}

function importsOf(file: string, program: Source['program'], root: string): readonly Import[] {
  const imports: Import[] = [];
  const add = (specifier: string, kind: Import['kind'], names: readonly string[]) => {
    const isPackage = !specifier.startsWith('.');
    const path = join(root, dirname(file), specifier);
    imports.push({
      target: isPackage ? specifier : relative(root, path).replaceAll('\\', '/'),
      isPackage,
      kind,
      names,
    });
  };
  const kindOf = (kind: 'type' | 'value' | undefined) => (kind === 'type' ? 'type' : 'static');
  new Visitor({
    ImportDeclaration({ source, importKind, specifiers }) {
      add(
        source.value,
        kindOf(importKind),
        specifiers.filter(({ type }) => type === 'ImportSpecifier').map(({ local }) => local.name),
      );
    },
    ExportNamedDeclaration({ source, exportKind }) {
      if (source) add(source.value, kindOf(exportKind), []);
    },
    ExportAllDeclaration({ source, exportKind }) {
      add(source.value, kindOf(exportKind), []);
    },
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') add(source.value, 'lazy', []);
    },
  }).visit(program);
  return imports;
}
