import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from './read-manifest';

/** What one file takes from another. `names` are the exports taken; 'all' where the whole module is taken. */
export interface Import {
  from: string;
  to: string;
  names: readonly string[] | 'all';
}

/** Files below a folder of the repository, by their paths from its root. What is built or installed does not count. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ['node_modules', 'build', 'dist'].includes(entry.name) ? [] : filesIn(path);
    return [path];
  });
}

/** TypeScript's files below the folders. */
export function sourcesIn(...folders: string[]): string[] {
  return folders.flatMap(filesIn).filter((path) => /\.[cm]?tsx?$/.test(path));
}

const parsed = new Map<string, ts.SourceFile>();

function parse(path: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known) return known;
  const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true);
  parsed.set(path, file);
  return file;
}

/** What a file imports of the repository's own files: static, type, dynamic (`import()` as value and as type), `require` and re-exports. */
export function importsOf(path: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, names: Import['names']): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const to = resolved(path, specifier.text);
    if (to) found.push({ from: path, to, names });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, namesOf(node.importClause));
    else if (ts.isExportDeclaration(node)) {
      const clause = node.exportClause;
      add(
        node.moduleSpecifier,
        clause && ts.isNamedExports(clause) ? clause.elements.map((one) => (one.propertyName ?? one.name).text) : 'all',
      );
    } else if (ts.isImportTypeNode(node)) {
      const first = node.qualifier && firstNameOf(node.qualifier);
      if (ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, first ? [first] : 'all');
    } else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      add(node.moduleReference.expression, 'all');
    } else if (ts.isCallExpression(node) && isImportCall(node)) add(node.arguments[0], 'all');
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return found;
}

function isImportCall({ expression }: ts.CallExpression): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');
}

function namesOf(clause: ts.ImportClause | undefined): Import['names'] {
  const bindings = clause?.namedBindings;
  if (!bindings || ts.isNamespaceImport(bindings)) return clause?.name && !bindings ? ['default'] : 'all';
  return [...(clause.name ? ['default'] : []), ...bindings.elements.map((one) => (one.propertyName ?? one.name).text)];
}

function firstNameOf(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : firstNameOf(name.left);
}

/** The file that a relative specifier means; undefined for packages and for what TypeScript does not read (styles). */
function resolved(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = join(dirname(from), specifier);
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((ending) => path + ending)
    .find((file) => /\.tsx?$/.test(file) && existsSync(join(root, file)));
}

/** Names that a file exports, what it passes on by name among them. */
export function exportsOf(path: string): string[] {
  return parse(path).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      return clause && ts.isNamedExports(clause) ? clause.elements.map((one) => one.name.text) : [];
    }
    if (ts.isExportAssignment(statement)) return ['default'];
    return isExported(statement) ? declaredIn(statement) : [];
  });
}

/** Types that exported declarations of the file mention outside of bodies: who calls the one may have to name the other. */
export function typesInSignatures(path: string): Set<string> {
  const mentioned = new Set<string>();
  for (const statement of parse(path).statements.filter(isExported)) {
    const own = declaredIn(statement);
    const visit = (node: ts.Node): void => {
      if (ts.isBlock(node)) return;
      const name = ts.isTypeReferenceNode(node) ? node.typeName : ts.isExpressionWithTypeArguments(node) ? node.expression : undefined;
      if (name && ts.isIdentifier(name) && !own.includes(name.text)) mentioned.add(name.text);
      ts.forEachChild(node, visit);
    };
    visit(statement);
  }
  return mentioned;
}

/** Types that a file declares by name. */
export function typesOf(path: string): string[] {
  return parse(path).statements.flatMap((one) => (ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one) ? [one.name.text] : []));
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function declaredIn(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  const declares =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return declares && statement.name ? [statement.name.text] : [];
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)));
}
