// Where a value is not as its JSON Schema says: a small reader of the words that our schemas use, stricter than JSON Schema in one thing: a field
// that is not described is a misfit.

export interface Described {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: Described | boolean;
  readonly items?: Described | false;
  readonly prefixItems?: readonly Described[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Described[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly description?: string;
}

export type Schemas = Readonly<Record<string, Described>>;

const FORMATS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
};

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** Everything in which a value that JSON wrote is not as described, each with the way to it. */
export function misfits(value: unknown, schema: Described, schemas: Schemas, path = ''): readonly string[] {
  const named = schema.$ref === undefined ? undefined : schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (schema.$ref !== undefined) {
    return named === undefined ? [`${path}: no ${schema.$ref}`] : misfits(value, named, schemas, path);
  }
  if (schema.anyOf !== undefined) {
    const each = schema.anyOf.map((one) => misfits(value, one, schemas, path));
    // What comes nearest tells most: a shape of the same kind before one of another.
    const far = (one: readonly string[]): number => one.length + (one[0]?.startsWith(`${path} is `) ? 1_000 : 0);
    return each.reduce((least, one) => (far(one) < far(least) ? one : least));
  }
  if ('const' in schema)
    return value === schema.const ? [] : [`${path} is ${JSON.stringify(value)}, not ${schema.const}`];
  if (schema.enum !== undefined) {
    return schema.enum.includes(value)
      ? []
      : [`${path} is ${JSON.stringify(value)}, none of ${schema.enum.join(', ')}`];
  }
  const types = [schema.type ?? []].flat();
  const kind = kindOf(value);
  if (types.length > 0 && !types.includes(kind)) return [`${path} is ${kind}, not ${types.join(' or ')}`];
  if (typeof value === 'string' && schema.format !== undefined) {
    return FORMATS[schema.format]?.test(value) ? [] : [`${path} is no ${schema.format}`];
  }
  if (Array.isArray(value)) return misfitsOfItems(value, schema, schemas, path);
  return kind === 'object' && types.length > 0 ? misfitsOfFields(value as object, schema, schemas, path) : [];
}

function misfitsOfItems(
  list: readonly unknown[],
  schema: Described,
  schemas: Schemas,
  path: string,
): readonly string[] {
  const { prefixItems, minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = schema;
  if (list.length < minItems || list.length > maxItems) return [`${path} has ${list.length} items`];
  if (items === false) return list.length === 0 ? [] : [`${path} is not empty`];
  return list.flatMap((one, i) => misfits(one, prefixItems?.[i] ?? items ?? {}, schemas, `${path}[${i}]`));
}

function misfitsOfFields(record: object, schema: Described, schemas: Schemas, path: string): readonly string[] {
  const { required = [], properties = {}, additionalProperties = false } = schema;
  const missing = required.filter((key) => !(key in record)).map((key) => `${path}.${key} is missing`);
  const inside = Object.entries(record).flatMap(([key, one]) => {
    const described = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (described === undefined || described === false) return [`${path}.${key} is not described`];
    return described === true ? [] : misfits(one, described, schemas, `${path}.${key}`);
  });
  return [...missing, ...inside];
}
