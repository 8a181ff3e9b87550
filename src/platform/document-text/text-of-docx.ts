// The text of a DOCX: a line for each paragraph, with the numbers that the program gives to lists; a table that lays out (a head of two columns)
// cell after cell, a table of figures row by row with tabs. Text that was deleted under tracking is left out, notes and headers too; what stands at the foot of
// every page comes once, at the end.

import { attributeOf, XmlScanner } from '../spreadsheets/xml-scanner.ts';
import { openZipParts, type ZipParts } from '../spreadsheets/zip-parts.ts';
import type { DocumentText } from './document-text.ts';
import { documentTextLimits } from './limits.ts';
import { ListNumbers, readNumbering } from './list-numbers.ts';
import { DocumentTextRefusal } from './problems.ts';

async function partText(parts: ZipParts, name: string): Promise<string | null> {
  const pieces: Buffer[] = [];
  return (await parts.read(name, (piece) => pieces.push(piece))) ? Buffer.concat(pieces).toString('utf8') : null;
}

interface Table {
  rows: string[][][];
}

/** Collects the lines of a document while its XML is read. */
class DocumentLines {
  readonly lines: string[] = [];
  wantsText = false;
  readonly #numbers: ListNumbers;
  readonly #tables: Table[] = [];
  #paragraph: string[] | null = null;
  #list: { level: number; id: string } | null = null;
  #left = 0;

  constructor(numbers: ListNumbers) {
    this.#numbers = numbers;
  }

  open(name: string, attributes: string): void {
    if (
      this.#left > 0 ||
      name === 'w:del' ||
      name === 'w:moveFrom' ||
      name === 'w:instrText' ||
      name === 'mc:Fallback'
    ) {
      this.#left += 1;
      return;
    }
    if (name === 'w:p') {
      this.#paragraph = [];
      this.#list = null;
    } else if (name === 'w:t') this.wantsText = true;
    else if (name === 'w:tab') this.#paragraph?.push('\t');
    else if (name === 'w:br' || name === 'w:cr') {
      this.#paragraph?.push(attributeOf(attributes, 'w:type') === 'page' ? '' : '\n');
    } else if (name === 'w:noBreakHyphen') this.#paragraph?.push('-');
    else if (name === 'w:numPr') this.#list = { level: 0, id: '' };
    else if (name === 'w:ilvl' && this.#list !== null) this.#list.level = Number(attributeOf(attributes, 'w:val') ?? 0);
    else if (name === 'w:numId' && this.#list !== null) this.#list.id = attributeOf(attributes, 'w:val') ?? '';
    else if (name === 'w:tbl') this.#tables.push({ rows: [] });
    else if (name === 'w:tr') this.#tables.at(-1)?.rows.push([]);
    else if (name === 'w:tc') this.#tables.at(-1)?.rows.at(-1)?.push([]);
  }

  close(name: string): void {
    if (this.#left > 0) {
      this.#left -= 1;
      return;
    }
    if (name === 'w:t') this.wantsText = false;
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tbl') this.#endTable();
  }

  text(text: string): void {
    this.#paragraph?.push(text);
  }

  #endParagraph(): void {
    const written = (this.#paragraph ?? []).join('');
    const mark =
      this.#list === null || this.#list.id === '0' ? '' : this.#numbers.next(this.#list.id, this.#list.level);
    this.#paragraph = null;
    this.#put(mark === '' || written.trim() === '' ? written : `${mark} ${written}`);
  }

  /** A line where the reading stands: in the cell of a table, or in the document. */
  #put(line: string): void {
    const cell = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell === undefined) this.lines.push(line);
    else cell.push(line);
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const columns = Math.max(0, ...table.rows.map((row) => row.length));
    const laysOut = columns <= 2 && table.rows.length <= 4;
    for (const row of table.rows) {
      if (laysOut) for (const line of row.flat()) this.#put(line);
      else this.#put(row.map((cell) => cell.join(' ').replace(/\s+/gu, ' ').trim()).join('\t'));
    }
  }
}

function linesOf(xml: string, part: string, numbers: ListNumbers): readonly string[] {
  const lines = new DocumentLines(numbers);
  const scanner = new XmlScanner(part, {
    open: (name, attributes) => lines.open(named(name), attributes),
    close: (name) => lines.close(named(name)),
    text: (text) => lines.text(text),
    get wantsText() {
      return lines.wantsText;
    },
  });
  scanner.push(xml);
  scanner.finish();
  return lines.lines;
}

export async function textOfDocx(content: Buffer): Promise<DocumentText> {
  const parts = await openZipParts(content, documentTextLimits.zip);
  const xml = await partText(parts, 'word/document.xml');
  if (xml === null) throw new DocumentTextRefusal('document-text/no-document');
  const numbering = await partText(parts, 'word/numbering.xml');
  const numbers = new ListNumbers(numbering === null ? null : readNumbering(numbering));
  const lines = [...linesOf(xml, 'word/document.xml', numbers)];
  const feet = new Set<string>();
  for (const name of parts.names.filter((one) => /^word\/footer\d*\.xml$/.test(one))) {
    const text = linesOf((await partText(parts, name)) ?? '', name, numbers)
      .join(' ')
      .trim();
    // A number of the page says nothing of the letter.
    if (/\p{L}{2}/u.test(text)) feet.add(text);
  }
  if (feet.size > 0) lines.push('', ...feet);
  return { kind: 'docx', text: lines.join('\n'), pages: null, scanned: false };
}

/** The scanner leaves out the prefix of the root; names are known here with it. */
const named = (name: string): string => (name.includes(':') ? name : `w:${name}`);
