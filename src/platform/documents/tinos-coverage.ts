// Which characters the font of the papers has. What it lacks (an emoji, a foreign script) is written out as its code, so
// that a paper neither shows an empty box nor says something else than was typed.

/** The code points of a TrueType font, from its `cmap` (formats 4 and 12). */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  const cmap = tableAt(font, 'cmap');
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) addSegments(font, at, found);
    if (format === 12) addGroups(font, at, found);
  }
  return found;
}

function tableAt(font: Buffer, name: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const record = 12 + 16 * i;
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no table ${name}`);
}

function addSegments(font: Buffer, at: number, found: Set<number>): void {
  const bytes = font.readUInt16BE(at + 6);
  const ends = at + 14;
  const starts = ends + bytes + 2;
  for (let i = 0; i < bytes; i += 2) {
    const start = font.readUInt16BE(starts + i);
    const end = font.readUInt16BE(ends + i);
    const delta = font.readUInt16BE(starts + bytes + i);
    const offsetAt = starts + 2 * bytes + i;
    const offset = font.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - start));
      if ((listed === 0 && offset !== 0 ? 0 : (listed + delta) & 0xffff) !== 0) found.add(code);
    }
  }
}

function addGroups(font: Buffer, at: number, found: Set<number>): void {
  for (let i = 0; i < font.readUInt32BE(at + 12); i += 1) {
    const group = at + 16 + 12 * i;
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code += 1) found.add(code);
  }
}

/** The text in NFC, each character that the font lacks as `[U+1F600]`; line ends stay. */
export function writable(text: string, covered: ReadonlySet<number>): string {
  let out = '';
  for (const char of text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ')) {
    const code = char.codePointAt(0) ?? 0;
    if (char === '\n' || covered.has(code)) out += char;
    else if (!/[\p{Cc}\p{Cf}\u{fe00}-\u{fe0f}]/u.test(char)) {
      out += `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    }
  }
  return out;
}
