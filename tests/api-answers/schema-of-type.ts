// The JSON Schema of a type of ours, as JSON writes its values: what is undefined is left out, a date is a text, an id of a kind is a text with
// its format. What JSON cannot write, or a type that says nothing (`any`, `unknown`), is a fault with the way to it.

import ts from 'typescript';

export type Schema = Readonly<Record<string, unknown>>;

/** Types that have a name of their own, drawn once. */
export interface Named {
  /** The compiler's own number of the type. */
  readonly id: number;
  readonly base: string;
  readonly file: string;
  schema: Schema;
}

export interface Drawing {
  readonly checker: ts.TypeChecker;
  readonly named: Map<ts.Type, Named>;
  /** What could not be drawn: the way to it and why. */
  readonly faults: Set<string>;
  /** Fields that may hold anything, by type and name. */
  readonly open: Readonly<Record<string, string>>;
  /** Which of them were met. */
  readonly met: Set<string>;
  /** The operation that is being drawn. */
  where: string;
}

/** A reference to a named type, until all names are known. */
export const placeOf = (named: Pick<Named, 'id'>): string => `@${named.id}`;

const NOTHING = ts.TypeFlags.Undefined | ts.TypeFlags.Void;
const SAYS_NOTHING =
  ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive | ts.TypeFlags.TypeParameter | ts.TypeFlags.Never;
const canonical = (schema: Schema): string => JSON.stringify(schema);

function refuse(drawing: Drawing, path: string, why: string): Schema {
  drawing.faults.add(`${drawing.where}: ${path === '' ? 'its answer' : path} ${why}`);
  return {};
}

/** What stands in the doc comment of a field or type, in one line, without its tags. */
function words(drawing: Drawing, symbol: ts.Symbol | undefined): Schema {
  const said = ts.displayPartsToString(symbol?.getDocumentationComment(drawing.checker) ?? []);
  const line = said.replace(/\s+/g, ' ').trim();
  return line === '' ? {} : { description: line };
}

/** The schema of a type; `path` is the way to it within the answer. */
export function schemaOf(drawing: Drawing, type: ts.Type, path = ''): Schema {
  const base = nameOf(drawing, type);
  if (base === null) return shapeOf(drawing, type, path);
  const known = drawing.named.get(type);
  const symbol = type.aliasSymbol ?? type.symbol;
  const { id } = type as ts.Type & { readonly id: number };
  const named = known ?? { id, base, file: symbol.declarations?.[0]?.getSourceFile().fileName ?? '', schema: {} };
  if (known === undefined) {
    drawing.named.set(type, named);
    named.schema = { ...words(drawing, symbol), ...shapeOf(drawing, type, path) };
  }
  return { $ref: placeOf(named) };
}

/** The name under which a type is drawn once; null where it is drawn in place. */
function nameOf(drawing: Drawing, type: ts.Type): string | null {
  const symbol = type.aliasSymbol ?? (type.symbol?.flags & ts.SymbolFlags.Interface ? type.symbol : undefined);
  if (symbol === undefined || isForeign(symbol)) return null;
  const manyMembers = type.isUnion() && !(type.flags & ts.TypeFlags.Boolean);
  if (!(type.flags & ts.TypeFlags.Object) && !manyMembers && !isRecord(type)) return null;
  const given = type.aliasTypeArguments ?? ownArguments(drawing, type);
  const parts = given.map((one) => (one.isStringLiteral() ? pascal(one.value) : nameOf(drawing, one)));
  if (parts.some((part) => part === null)) return null;
  return parts.length === 0 ? symbol.name : `${symbol.name}Of${parts.join('And')}`;
}

const isRecord = (type: ts.Type): boolean =>
  type.isIntersection() && type.types.every((one) => one.flags & ts.TypeFlags.Object);

function ownArguments(drawing: Drawing, type: ts.Type): readonly ts.Type[] {
  const reference = (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
  if (!reference) return [];
  return drawing.checker
    .getTypeArguments(type as ts.TypeReference)
    .filter((one) => !(one as { isThisType?: true }).isThisType);
}

/** Of the language or of a package, not ours. */
const isForeign = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).every((one) => /\/node_modules\//.test(one.getSourceFile().fileName));

export const pascal = (text: string): string =>
  text
    .replace(/(^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, __, first: string) => first.toUpperCase())
    .replace(/[^A-Za-z0-9]/g, '');

function shapeOf(drawing: Drawing, type: ts.Type, path: string): Schema {
  const { flags } = type;
  if (flags & SAYS_NOTHING) return refuse(drawing, path, `is ${drawing.checker.typeToString(type)}`);
  if (flags & (NOTHING | ts.TypeFlags.Null)) return { type: 'null' };
  if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
  if (flags & ts.TypeFlags.BooleanLiteral) return { const: drawing.checker.typeToString(type) === 'true' };
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  if (flags & (ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral | ts.TypeFlags.StringMapping))
    return { type: 'string' };
  if (flags & ts.TypeFlags.Number) return { type: 'number' };
  if (type.isUnion()) return unionOf(drawing, type, path);
  const branded = type.isIntersection() ? brandOf(drawing, type) : null;
  if (branded !== null) return branded;
  if (flags & ts.TypeFlags.Object || isRecord(type)) return objectOf(drawing, type, path);
  return refuse(drawing, path, `is ${drawing.checker.typeToString(type)}, which JSON cannot write`);
}

/** A text that belongs to one kind of thing, with the format that its kind has. */
function brandOf(drawing: Drawing, type: ts.IntersectionType): Schema | null {
  const plain = type.types.find((one) => one.flags & (ts.TypeFlags.String | ts.TypeFlags.Number));
  if (plain === undefined) return null;
  if (plain.flags & ts.TypeFlags.Number) return { type: 'number' };
  const [mark] = type.types.filter((one) => one.flags & ts.TypeFlags.Object).flatMap((one) => one.getProperties());
  const name = /^__@(\w+?)(@|$)/.exec(String(mark?.escapedName))?.[1];
  if (name === 'localDate') return { type: 'string', format: 'date' };
  if (name === 'instant') return { type: 'string', format: 'date-time' };
  const kind = mark === undefined ? undefined : drawing.checker.getTypeOfSymbol(mark);
  const isHash = kind?.isStringLiteral() === true && kind.value === 'file-hash';
  return name === 'brand' && !isHash ? { type: 'string', format: 'uuid' } : { type: 'string' };
}

function unionOf(drawing: Drawing, union: ts.UnionType, path: string): Schema {
  // A union keeps the unions that it was written of: `State | null` still knows State.
  const { origin } = union as ts.UnionType & { readonly origin?: ts.Type };
  const written = origin?.isUnion() ? origin.types : union.types;
  const parts = written.filter((one) => !(one.flags & NOTHING));
  const choices: (string | number | boolean | null)[] = [];
  const others: Schema[] = [];
  let empty = false;
  for (const one of parts) {
    const schema = schemaOf(drawing, one, path);
    if ('const' in schema) choices.push(schema['const'] as string);
    else if (schema['type'] === 'null') empty = true;
    else if (Array.isArray(schema['enum']) && Object.keys(schema).length === 1) choices.push(...schema['enum']);
    else if (Array.isArray(schema['anyOf']) && Object.keys(schema).length === 1)
      others.push(...(schema['anyOf'] as Schema[]));
    else others.push(schema);
  }
  return joined(choices, others, empty);
}

/** One schema of a choice of literals, of other shapes, and perhaps of null. */
function joined(
  literals: readonly (string | number | boolean | null)[],
  others: readonly Schema[],
  empty: boolean,
): Schema {
  const choices = [...new Set(literals)].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1,
  );
  const both = choices.includes(true) && choices.includes(false);
  const left = both ? choices.filter((one) => typeof one !== 'boolean') : choices;
  const schemas = [...others, ...(both ? [{ type: 'boolean' }] : [])];
  if (left.length > 0) schemas.push(left.length === 1 ? { const: left[0] } : { enum: left });
  const unique = [...new Map(schemas.map((one) => [canonical(one), one])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
  const [only] = unique;
  if (only === undefined) return { type: 'null' };
  if (!empty) return unique.length === 1 ? only : { anyOf: unique };
  if (unique.length === 1 && typeof only['type'] === 'string') return { ...only, type: [only['type'], 'null'] };
  if (unique.length === 1 && Array.isArray(only['enum'])) return { enum: [...only['enum'], null] };
  return {
    anyOf: [
      ...unique.flatMap((one) => (Object.keys(one).join() === 'anyOf' ? (one['anyOf'] as Schema[]) : [one])),
      { type: 'null' },
    ],
  };
}

function objectOf(drawing: Drawing, type: ts.Type, path: string): Schema {
  const { checker } = drawing;
  if (checker.isTupleType(type)) return tupleOf(drawing, type as ts.TupleTypeReference, path);
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return {
      type: 'array',
      items: item === undefined || item.flags & ts.TypeFlags.Never ? false : schemaOf(drawing, item, `${path}[]`),
    };
  }
  if (type.symbol?.name === 'Date' && isForeign(type.symbol)) return { type: 'string', format: 'date-time' };
  if (type.getCallSignatures().length > 0) return refuse(drawing, path, 'is a function');
  if (
    type.symbol !== undefined &&
    type.symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface) &&
    isForeign(type.symbol)
  )
    return refuse(drawing, path, `is a ${type.symbol.name}, which JSON cannot write`);
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const property of inWrittenOrder(checker.getPropertiesOfType(type))) {
    if (property.escapedName.toString().startsWith('__@')) continue;
    const of = checker.getTypeOfSymbol(property);
    const parts = of.isUnion() ? of.types : [of];
    if (parts.every((one) => one.flags & NOTHING)) continue;
    const open = `${holderOf(property)}.${property.name}`;
    const isOpen = open in drawing.open;
    if (isOpen) drawing.met.add(open);
    const schema = isOpen ? anyOf(drawing, of) : schemaOf(drawing, of, `${path}.${property.name}`);
    properties[property.name] = { ...words(drawing, property), ...schema };
    const absent = property.flags & ts.SymbolFlags.Optional || parts.some((one) => one.flags & NOTHING);
    if (!absent) required.push(property.name);
  }
  const [index] = checker.getIndexInfosOfType(type).filter((one) => !(one.keyType.flags & ts.TypeFlags.ESSymbol));
  if (index === undefined && Object.keys(properties).length === 0 && !isEmptyLiteral(type))
    return refuse(drawing, path, 'is {}: anything');
  return {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    ...(Object.keys(properties).length > 0 || index === undefined ? { properties } : {}),
    ...(index === undefined ? {} : { additionalProperties: valuesOf(drawing, type, index.type, path) }),
  };
}

/** Fields as they are written down, file by file: the compiler's own order of picked fields changes with what it looked at before. */
function inWrittenOrder(properties: readonly ts.Symbol[]): readonly ts.Symbol[] {
  const placed = properties.map((property) => {
    const [written] = property.declarations ?? [];
    return { property, file: written?.getSourceFile().fileName ?? '', at: written?.pos ?? -1 };
  });
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return placed
    .sort((a, b) => before(a.file, b.file) || a.at - b.at || before(a.property.name, b.property.name))
    .map((one) => one.property);
}

/** The type in which a field is written down. */
function holderOf(property: ts.Symbol): string {
  const holder = property.declarations?.[0]?.parent;
  return holder && (ts.isInterfaceDeclaration(holder) || ts.isTypeAliasDeclaration(holder)) ? holder.name.text : '';
}

/** Any JSON, or an object of it. */
const anyOf = (drawing: Drawing, type: ts.Type): Schema =>
  drawing.checker.getIndexInfosOfType(drawing.checker.getNonNullableType(type)).length > 0
    ? { type: 'object', additionalProperties: true }
    : {};

/** What stands behind keys that are not known. */
function valuesOf(drawing: Drawing, type: ts.Type, values: ts.Type, path: string): Schema | true {
  const open = `${(type.aliasSymbol ?? type.symbol)?.name ?? ''}.*`;
  if (!(open in drawing.open)) return schemaOf(drawing, values, `${path}.*`);
  drawing.met.add(open);
  return true;
}

/** `{}` that a program wrote, not the type of whatever is not null. */
const isEmptyLiteral = (type: ts.Type): boolean =>
  type.symbol !== undefined && (type.symbol.flags & ts.SymbolFlags.ObjectLiteral) !== 0;

function tupleOf(drawing: Drawing, tuple: ts.TupleTypeReference, path: string): Schema {
  const items = drawing.checker.getTypeArguments(tuple);
  const flags = tuple.target.elementFlags;
  if (flags.some((one) => one & ts.ElementFlags.Variable)) {
    const each = items.map((one) => schemaOf(drawing, one, `${path}[]`));
    return { type: 'array', items: joined([], each, false) };
  }
  const least = flags.filter((one) => one & ts.ElementFlags.Required).length;
  const each = items.map((one, i) => schemaOf(drawing, one, `${path}[${i}]`));
  return { type: 'array', prefixItems: each, minItems: least, maxItems: items.length };
}
