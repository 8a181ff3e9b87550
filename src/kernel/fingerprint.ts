// One canonical writing of any JSON content (RFC 8785 style: sorted keys, no spaces), so that equal content has an equal hash.

/** Canonical JSON text. Keys sorted, `undefined` members dropped. `canonicalJson({ b: 1, a: 2 })` is `{"a":2,"b":1}`. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = (value as Record<string, unknown>)[key];
    if (member !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${parts.join(',')}}`;
}
