// Names of the types that are drawn once: their own, where it means one shape; else with the room before it, and then with the file.

import { basename } from 'node:path';
import { type Named, pascal, placeOf, type Schema } from './schema-of-type.ts';

const PLACE = /"@(\d+)"/g;

/** What a generated client would mix up with a name of the description itself. */
const TAKEN = ['Problem', 'FieldProblem'];

/** The room of a file, or the part of the house that it is in. */
export function roomOf(file: string): string {
  return /\/src\/(?:modules\/)?([^/]+)\//.exec(file)?.[1] ?? 'house';
}

/** Types of one base name and one shape, references compared alike, are one: shapes are parted until nothing parts any more. */
function sameShape(all: readonly Named[]): ReadonlyMap<string, string> {
  let classes = new Map(all.map((one) => [placeOf(one), one.base]));
  for (let before = 0; before !== new Set(classes.values()).size; ) {
    before = new Set(classes.values()).size;
    const last = classes;
    const seen = new Map<string, string>();
    classes = new Map(
      all.map((one) => {
        const { description: _, ...shape } = one.schema;
        const text = JSON.stringify(shape).replace(PLACE, (_place, id: string) => `"${last.get(`@${id}`)}"`);
        const key = `${one.base} ${last.get(placeOf(one))} ${text}`;
        if (!seen.has(key)) seen.set(key, `${one.base}#${seen.size}`);
        return [placeOf(one), seen.get(key) ?? ''];
      }),
    );
  }
  return classes;
}

/** The name of each type by the place that stands for it. */
export function namesOf(all: readonly Named[]): ReadonlyMap<string, string> {
  const classes = sameShape(all);
  const ways: readonly ((one: Named) => string)[] = [
    (one) => one.base,
    (one) => pascal(roomOf(one.file)) + one.base,
    (one) => pascal(roomOf(one.file)) + pascal(basename(one.file).replace(/\.tsx?$/, '')) + one.base,
  ];
  const names = new Map<string, string>();
  let left = all;
  for (const way of ways) {
    const classesOf = new Map<string, Set<string>>();
    for (const one of left) {
      const name = way(one);
      classesOf.set(name, (classesOf.get(name) ?? new Set()).add(classes.get(placeOf(one)) ?? ''));
    }
    const next: Named[] = [];
    const used = new Set([...TAKEN, ...names.values()]);
    for (const one of left) {
      if (classesOf.get(way(one))?.size === 1 && !used.has(way(one))) names.set(placeOf(one), way(one));
      else next.push(one);
    }
    left = next;
  }
  if (left.length > 0)
    throw new Error(`two types of one name in one file: ${left.map((one) => `${one.file} ${one.base}`).join(', ')}`);
  return names;
}

/** A schema with every place replaced by the name that it has. */
export function withNames(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  const text = JSON.stringify(schema).replace(
    PLACE,
    (_, id: string) => `"#/components/schemas/${names.get(`@${id}`)}"`,
  );
  return JSON.parse(text) as Schema;
}
