// Reads the bytes of an .xlsx and reports its sheets and rows, or says why it is refused. Runs in the reading process.

import { StringDecoder } from 'node:string_decoder';
import type { WorkbookLimits } from './limits.ts';
import {
  contentTypesHandler,
  type Relation,
  relationsHandler,
  type SheetEntry,
  sharedStringsHandler,
  stylesHandler,
  workbookHandler,
} from './parse-parts.ts';
import { type Shared, SheetHandler } from './parse-sheet.ts';
import { WorkbookRefusal } from './problems.ts';
import type { LineWriter } from './row-lines.ts';
import { refuseOtherFiles } from './sniff.ts';
import { type XmlHandler, XmlScanner } from './xml-scanner.ts';
import { openZipParts, type ZipParts } from './zip-parts.ts';

async function scan(parts: ZipParts, part: string, handler: XmlHandler): Promise<boolean> {
  const scanner = new XmlScanner(part, handler);
  const decoder = new StringDecoder('utf8');
  let first = true;
  const found = await parts.read(part, (piece) => {
    let text = decoder.write(piece);
    if (first && text !== '') {
      first = false;
      if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
      if (text.trimStart().charCodeAt(0) !== 60) throw new WorkbookRefusal('spreadsheets/damaged', { part });
    }
    scanner.push(text);
  });
  if (found) scanner.finish();
  return found;
}

/** Parts an office's workbook may hold; everything else is code, another file, or not a workbook at all. */
const HARMLESS = /\.(xml|rels|vml|png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$|(^|\/)printersettings\d*\.bin$/i;

function refuseDangerousParts(names: readonly string[]): void {
  for (const name of names) {
    if (/vbaproject|(^|\/)xl\/(macrosheets|vbadata)/i.test(name)) throw new WorkbookRefusal('spreadsheets/macro');
    if (/^xl\/workbook\.bin$/i.test(name)) throw new WorkbookRefusal('spreadsheets/binary-format');
  }
  if (!names.includes('[Content_Types].xml')) {
    const found = names.includes('mimetype') ? 'open-document' : 'archive';
    throw new WorkbookRefusal('spreadsheets/not-a-workbook', { found });
  }
  for (const name of names) {
    if (name.endsWith('/') || name === 'mimetype') continue;
    const embedded = /(^|\/)(embeddings|activex|ctrlprops)\//i.test(name);
    if (embedded || !HARMLESS.test(name)) throw new WorkbookRefusal('spreadsheets/embedded-content', { part: name });
  }
}

async function refuseOtherContent(parts: ZipParts): Promise<void> {
  const declared = contentTypesHandler();
  await scan(parts, '[Content_Types].xml', declared);
  const types = declared.types.join(' ').toLowerCase();
  if (/macroenabled|vbaproject|macrosheet/.test(types)) throw new WorkbookRefusal('spreadsheets/macro');
  if (/ms-excel\.sheet\.binary/.test(types)) throw new WorkbookRefusal('spreadsheets/binary-format');
  if (/spreadsheetml\.(sheet|template)\.main/.test(types)) return;
  const found = /wordprocessingml/.test(types) ? 'word' : /presentationml/.test(types) ? 'slides' : 'archive';
  throw new WorkbookRefusal('spreadsheets/not-a-workbook', { found });
}

/** The part a relation leads to. `resolvePart('xl/workbook.xml', 'worksheets/sheet1.xml')` is `xl/worksheets/sheet1.xml`. */
function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

async function relationsOf(parts: ZipParts, part: string): Promise<readonly Relation[]> {
  const handler = relationsHandler();
  const slash = part.lastIndexOf('/');
  await scan(parts, `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`, handler);
  return handler.relations;
}

async function read(content: Buffer, limits: WorkbookLimits, to: LineWriter): Promise<void> {
  if (content.length > limits.fileBytes) {
    throw new WorkbookRefusal('spreadsheets/too-large', { limit: limits.fileBytes });
  }
  refuseOtherFiles(content);
  const parts = await openZipParts(content, limits);
  refuseDangerousParts(parts.names);
  await refuseOtherContent(parts);

  const root = (await relationsOf(parts, '')).find((r) => r.type === 'officeDocument');
  const main = resolvePart('', root?.target ?? 'xl/workbook.xml');
  const book = workbookHandler();
  if (!(await scan(parts, main, book))) throw new WorkbookRefusal('spreadsheets/damaged', { part: main });
  if (book.sheets.length > limits.sheets) {
    throw new WorkbookRefusal('spreadsheets/too-many-sheets', { limit: limits.sheets });
  }

  const relations = await relationsOf(parts, main);
  const partOf = (type: string): string | null => {
    const relation = relations.find((r) => r.type === type);
    return relation === undefined ? null : resolvePart(main, relation.target);
  };
  const strings = sharedStringsHandler(limits);
  const styles = stylesHandler();
  const stringsPart = partOf('sharedStrings');
  const stylesPart = partOf('styles');
  if (stylesPart !== null) await scan(parts, stylesPart, styles);
  if (stringsPart !== null) await scan(parts, stringsPart, strings);

  const shared: Shared = {
    limits,
    strings: strings.strings,
    styles: styles.styles,
    from1904: book.from1904,
    days: new Map(),
    spent: { rows: 0, cells: 0, characters: 0 },
  };
  to.formats(styles.formats);
  let worksheets = 0;
  for (const entry of book.sheets) {
    if (await readSheet(parts, main, relations, entry, shared, to)) worksheets += 1;
  }
  if (worksheets === 0) throw new WorkbookRefusal('spreadsheets/damaged', { part: main });
}

/** Answers `false` for a sheet that holds no cells by its nature, such as a chart. */
async function readSheet(
  parts: ZipParts,
  main: string,
  relations: readonly Relation[],
  entry: SheetEntry,
  shared: Shared,
  to: LineWriter,
): Promise<boolean> {
  const relation = relations.find((r) => r.id === entry.relation);
  if (relation?.type === 'xlMacrosheet' || relation?.type === 'xlIntlMacrosheet') {
    throw new WorkbookRefusal('spreadsheets/macro');
  }
  if (relation !== undefined && relation.type !== 'worksheet') return false;
  to.sheet(entry.name, entry.hidden);
  const handler = new SheetHandler(entry.name, shared, to);
  const found = relation !== undefined && (await scan(parts, resolvePart(main, relation.target), handler));
  if (!found) throw new WorkbookRefusal('spreadsheets/damaged', { part: entry.name });
  to.merges(handler.merges);
  return true;
}

/** Reads a workbook into `to`. Every refusal is reported there too; anything else that goes wrong is a fault and throws. */
export async function parseWorkbook(content: Buffer, limits: WorkbookLimits, to: LineWriter): Promise<void> {
  try {
    await read(content, limits, to);
    to.end();
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    to.refused(error.problem);
  }
}
