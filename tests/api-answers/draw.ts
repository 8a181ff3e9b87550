// src/web/api-answers.json: what every operation answers, drawn from the types of the program. `npm run docs` writes it, `npm run check` says
// when it is stale or when an answer cannot be drawn.

import ts from 'typescript';
import { namesOf, withNames } from './component-names.ts';
import { openValues } from './open-values.ts';
import { readOperations } from './operations.ts';
import { type Drawing, type Schema, schemaOf } from './schema-of-type.ts';

export const answersPath = 'src/web/api-answers.json';

export interface Drawn {
  readonly text: string;
  /** What no schema can be drawn of, each with the operation and the way to it. */
  readonly faults: readonly string[];
}

const sorted = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Draws the answers of all operations below `root`; `open`: fields that may hold anything. */
export function drawAnswers(root: string, open: Readonly<Record<string, string>> = openValues): Drawn {
  const { checker, found, faults } = readOperations(root);
  const drawing: Drawing = { checker, named: new Map(), faults: new Set(faults), open, met: new Set(), where: '' };
  const places = found.map((one) => {
    drawing.where = one.name;
    if (one.of === 'pages' && isText(one.answer))
      drawing.faults.add(`${one.name}: a text is JSON already: say JsonText`);
    return { ...one, schema: schemaOf(drawing, one.answer) };
  });
  for (const one of Object.keys(open)) {
    if (!drawing.met.has(one)) drawing.faults.add(`${one} stands in open-values.ts and no answer has it`);
  }
  const names = namesOf([...drawing.named.values()]);
  const answersOf = (of: 'useCases' | 'pages') =>
    sorted(places.filter((one) => one.of === of).map((one) => [one.name, withNames(one.schema, names)] as const));
  const schemas = sorted(
    [...drawing.named.values()].map((one) => [names.get(`@${one.id}`) ?? '', withNames(one.schema, names)] as const),
  );
  const text = `${folded({ useCases: answersOf('useCases'), pages: answersOf('pages'), schemas })}\n`;
  return { text, faults: [...drawing.faults] };
}

const isText = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.StringLike) !== 0;

const WIDTH = 140;

/** JSON in lines that a person can compare: what fits into a line is one. */
function folded(value: unknown, indent = '', key = ''): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + key.length + flat.length <= WIDTH) return flat;
  const inner = `${indent} `;
  if (Array.isArray(value)) return `[\n${value.map((one) => inner + folded(one, inner)).join(',\n')}\n${indent}]`;
  const lines = Object.entries(value as Schema).map(([name, one]) => {
    const said = `${JSON.stringify(name)}: `;
    return inner + said + folded(one, inner, said);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
