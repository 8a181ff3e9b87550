// Every small wrong turn that a piece of code could take: a bound that shifts by one, a condition that is always true, a
// sentence that is lost. All of them are written into the code at once, each behind its number, so that one build serves all.

import ts from 'typescript';

export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** What stands there, and what stands there instead. */
  readonly was: string;
  readonly is: string;
}

export interface Instrumented {
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

const opposites: ReadonlyMap<ts.SyntaxKind, readonly string[]> = new Map([
  [ts.SyntaxKind.LessThanToken, ['<=', '>=']],
  [ts.SyntaxKind.LessThanEqualsToken, ['<', '>']],
  [ts.SyntaxKind.GreaterThanToken, ['>=', '<=']],
  [ts.SyntaxKind.GreaterThanEqualsToken, ['>', '<']],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ['!==']],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['===']],
  [ts.SyntaxKind.PlusToken, ['-']],
  [ts.SyntaxKind.MinusToken, ['+']],
  [ts.SyntaxKind.AsteriskToken, ['/']],
  [ts.SyntaxKind.SlashToken, ['*']],
  [ts.SyntaxKind.PercentToken, ['*']],
  [ts.SyntaxKind.AmpersandAmpersandToken, ['||']],
  [ts.SyntaxKind.BarBarToken, ['&&']],
  [ts.SyntaxKind.PlusEqualsToken, ['-=', '=']],
]);
const methods: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['max', 'min'],
  ['min', 'max'],
  ['floor', 'ceil'],
]);
/** Calls that may be left out: the list stays as it was. */
const dropped: ReadonlySet<string> = new Set(['filter', 'trim', 'padStart']);

/** The wrong turns at one node, as source text; its own words are not changed here. */
function wrongTurns(node: ts.Node, source: ts.SourceFile): readonly string[] {
  const text = (part: ts.Node): string => part.getText(source);
  if (ts.isBinaryExpression(node)) {
    const { left, right, operatorToken } = node;
    // A bound of a loop may shift, but must not turn round: that loop would never end.
    const inLoop = ts.isForStatement(node.parent) && node.parent.condition === node;
    const others = opposites.get(operatorToken.kind) ?? [];
    const joined = others.slice(0, inLoop ? 1 : 2).map((operator) => `${text(left)} ${operator} ${text(right)}`);
    const sides = operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken ? [text(left), text(right)] : [];
    return [...joined, ...sides];
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return [text(node.operand)];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isNumericLiteral(node)) return [`${Number(node.text) + 1}`];
  if (ts.isStringLiteral(node)) return [node.text === '' ? "'wrong'" : "''"];
  if (ts.isTemplateExpression(node)) return ["''"];
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0 ? [] : ['[]'];
  if (ts.isConditionalExpression(node)) return [text(node.whenTrue), text(node.whenFalse)];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    const other = methods.get(name.text);
    const called = node.arguments.map(text).join(', ');
    if (other !== undefined) return [`${text(expression)}.${other}(${called})`];
    return dropped.has(name.text) ? [text(expression)] : [];
  }
  return [];
}

/** Places that hold no behaviour: types, imports, names, keys. */
function holdsNothing(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

/** Writes every mutant of a file into it. Ids go on from `from`. */
export function instrument(file: string, code: string, from: number): Instrumented {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const note = (node: ts.Node, is: string): number => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const id = from + mutants.length;
    mutants.push({ id, file, line, was: node.getText(source).replace(/\s+/gu, ' '), is: is.replace(/\s+/gu, ' ') });
    return id;
  };

  /** The text of a node with its parts already written anew. */
  function within(node: ts.Node): string {
    let written = '';
    let at = node.getStart(source);
    ts.forEachChild(node, (part) => {
      const start = part.getStart(source);
      written += code.slice(at, start) + rewritten(part);
      at = part.getEnd();
    });
    return written + code.slice(at, node.getEnd());
  }

  function rewritten(node: ts.Node): string {
    if (holdsNothing(node)) return code.slice(node.getStart(source), node.getEnd());
    const isKey = ts.isPropertyAssignment(node.parent ?? node) && (node.parent as ts.PropertyAssignment).name === node;
    const isStep = ts.isForStatement(node.parent ?? node) && (node.parent as ts.ForStatement).incrementor === node;
    if (isKey || isStep) return code.slice(node.getStart(source), node.getEnd());
    if (ts.isIfStatement(node)) {
      const [always, never] = [note(node.expression, 'true'), note(node.expression, 'false')];
      const other = node.elseStatement === undefined ? '' : ` else { ${rewritten(node.elseStatement)} }`;
      const asked = `is(${always}) || (!is(${never}) && (${rewritten(node.expression)}))`;
      return `if (${asked}) { ${rewritten(node.thenStatement)} }${other}`;
    }
    if (ts.isExpressionStatement(node)) return `if (!is(${note(node, '(nothing)')})) { ${within(node)} }`;
    const turns = wrongTurns(node, source);
    if (turns.length === 0) return within(node);
    const choices = turns.map((turn) => `is(${note(node, turn)}) ? (${turn}) : `).join('');
    return `(${choices}(${within(node)}))`;
  }

  const body = source.statements.map(rewritten).join('\n');
  return {
    code: `const is = (id: number): boolean => (globalThis as any).mutantOfThisRun === id;\n${body}\n`,
    mutants,
  };
}
