// Text that survives a spreadsheet unchanged. XML cannot hold control characters and forgets carriage returns; the
// format writes such a character as `_x000D_`, and a text that already looks like that with its underscore escaped.

/** Characters that XML 1.0 cannot hold or would change, lone surrogates, and anything that looks like an escape. */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without any of them, nor anything that XML has a use for: nearly every cell. */
const PLAIN = /^[\t\n\x20-\x25\x27-\x3b\x3d\x3f-\x5e\x60-\x7e\u00a0-\u1fff]*$/;

/** Writes a text for a cell of a workbook: escaped for the format, then for XML. */
export function cellXml(text: string): string {
  return PLAIN.test(text) ? text : escapeXml(escapeCharacters(text));
}

/** A text between the tags of XML. `escapeXml('a < b & c')` is `a &lt; b &amp; c`. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Writes what the format cannot hold as `_xHHHH_`. `escapeCharacters('a\rb')` is `a_x000D_b`. */
export function escapeCharacters(text: string): string {
  return text.replace(UNSAFE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Undoes `escapeCharacters`, as every program that reads the format does. */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
