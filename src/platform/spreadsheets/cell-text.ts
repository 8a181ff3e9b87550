// Text that survives a spreadsheet unchanged. XML cannot hold control characters and forgets carriage returns; the
// format writes such a character as `_x000D_`, and a text that already looks like that with its underscore escaped.

/** Characters that XML 1.0 cannot hold or would change, lone surrogates, and anything that looks like an escape. */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Writes what the format cannot hold as `_xHHHH_`. `escapeCharacters('a\rb')` is `a_x000D_b`. */
export function escapeCharacters(text: string): string {
  return text.replace(UNSAFE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Undoes `escapeCharacters`, as every program that reads the format does. */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
