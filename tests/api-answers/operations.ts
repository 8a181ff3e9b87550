// The operations of the house as the compiler sees them: every use case that the rooms list and every public page with data, with the type of what
// it answers.

import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { rowOf } from '#access/reach.ts';

export interface TypedOperation {
  /** Where a use case is called below `/api/v1/`, or the path of a page. */
  readonly name: string;
  readonly of: 'useCases' | 'pages';
  /** The type of what it answers. */
  readonly answer: ts.Type;
}

export interface Operations {
  readonly checker: ts.TypeChecker;
  readonly found: readonly TypedOperation[];
  /** Entries of a list whose name no literal says. */
  readonly faults: readonly string[];
}

/** Reads the program from the lists of the rooms down; function bodies are looked into only where a type follows from them. */
export function readOperations(root: string): Operations {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const { tsBuildInfoFile: _, incremental: __, ...rest } = options;
  const rooms = join(root, 'src/entry/rooms');
  const rootNames = [join(root, 'src/json.d.ts'), join(rooms, 'index.ts')];
  const program = ts.createProgram({ rootNames, options: rest });
  const checker = program.getTypeChecker();
  const reading = new Reading(checker);
  for (const file of program.getSourceFiles()) {
    if (dirname(file.fileName) === rooms) reading.useCasesIn(file);
    else if (file.fileName.startsWith(join(root, 'src/modules')) && file.text.includes('definePage'))
      reading.pagesIn(file);
  }
  return { checker, found: reading.found, faults: reading.faults };
}

class Reading {
  readonly #checker: ts.TypeChecker;
  readonly found: TypedOperation[] = [];
  readonly faults: string[] = [];

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** Every use case in a list that is called so. */
  useCasesIn(node: ts.Node): void {
    if (
      ts.isPropertyAssignment(node) &&
      node.name.getText() === 'useCases' &&
      ts.isArrayLiteralExpression(node.initializer)
    ) {
      for (const element of node.initializer.elements) this.#useCase(element);
    } else ts.forEachChild(node, (child) => this.useCasesIn(child));
  }

  #useCase(element: ts.Expression): void {
    const literal = this.#literalOf(element);
    const [name] = literal === null ? [] : [...this.#textsOf(literal, 'apiPath'), ...this.#textsOf(literal, 'name')];
    const type = this.#checker.getTypeAtLocation(element);
    const [, output] = type.symbol?.name === 'UseCase' ? this.#checker.getTypeArguments(type as ts.TypeReference) : [];
    const answer = (literal === null ? null : this.#answerOfJson(literal)) ?? output;
    if (name !== undefined && answer !== undefined) this.found.push({ name, of: 'useCases', answer });
    else this.faults.push(`${element.getText()}: no literal says what it is called, or it is no use case`);
  }

  /** Every public page with data that is defined in a file; one that stands at several addresses under each. */
  pagesIn(node: ts.Node): void {
    ts.forEachChild(node, (child) => this.pagesIn(child));
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'definePage') return;
    const [literal] = node.arguments;
    if (literal === undefined || !ts.isObjectLiteralExpression(literal)) return;
    const [right] = this.#textsOf(literal, 'right');
    if (right === undefined || rowOf(right as UseCaseName)?.public !== true) return;
    const answer = this.#answerOfJson(literal);
    if (answer !== null)
      for (const name of this.#textsOf(literal, 'path')) this.found.push({ name, of: 'pages', answer });
  }

  /** The object with which a use case is defined: `defineUseCase({ … })`. */
  #literalOf(element: ts.Expression): ts.ObjectLiteralExpression | null {
    let symbol = this.#checker.getSymbolAtLocation(element);
    if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias) symbol = this.#checker.getAliasedSymbol(symbol);
    const declared = symbol?.valueDeclaration;
    const call = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
    const [given] = call !== undefined && ts.isCallExpression(call) ? call.arguments : [];
    return given !== undefined && ts.isObjectLiteralExpression(given) ? given : null;
  }

  /** The type of a property of the object, whether written there or taken over from another one. */
  #typeOf(literal: ts.ObjectLiteralExpression, name: string): ts.Type | null {
    const member = literal.properties.find((one) => one.name?.getText() === name);
    if (member !== undefined) {
      return this.#checker.getTypeAtLocation(
        ts.isPropertyAssignment(member) ? member.initializer : (member.name ?? member),
      );
    }
    if (!literal.properties.some(ts.isSpreadAssignment)) return null;
    const taken = this.#checker.getTypeAtLocation(literal).getProperty(name);
    return taken === undefined ? null : this.#checker.getTypeOfSymbolAtLocation(taken, literal);
  }

  /** The texts that a property may have, where the compiler knows them. */
  #textsOf(literal: ts.ObjectLiteralExpression, name: string): readonly string[] {
    const type = this.#typeOf(literal, name);
    const types = type?.isUnion() ? type.types : type === null ? [] : [type];
    return types.every((one) => one.isStringLiteral()) ? types.map((one) => (one as ts.StringLiteralType).value) : [];
  }

  /** What its `json` answers; null where it has none. */
  #answerOfJson(literal: ts.ObjectLiteralExpression): ts.Type | null {
    const told = this.#typeOf(literal, 'json')?.getCallSignatures()[0]?.getReturnType() ?? null;
    const isText = told?.aliasSymbol?.name === 'JsonText';
    return isText ? (told?.aliasTypeArguments?.[0] ?? null) : told;
  }
}
