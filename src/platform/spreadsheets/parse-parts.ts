// The small parts of a workbook: which sheets there are, the shared texts, and which styles are dates.

import { unescapeCharacters } from './cell-text.ts';
import type { WorkbookLimits } from './limits.ts';
import { builtInFormat, isBuiltInDate, isDateFormat } from './number-formats.ts';
import { WorkbookRefusal } from './problems.ts';
import { attributeOf, type XmlHandler } from './xml-scanner.ts';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

/** Reads `workbook.xml`. */
export function workbookHandler(): XmlHandler & { readonly sheets: SheetEntry[]; from1904: boolean } {
  return {
    sheets: [],
    from1904: false,
    wantsText: false,
    open(name, attributes) {
      if (name === 'sheet') {
        const state = attributeOf(attributes, 'state');
        this.sheets.push({
          name: unescapeCharacters(attributeOf(attributes, 'name') ?? ''),
          hidden: state === 'hidden' || state === 'veryHidden',
          relation: relationOf(attributes),
        });
      } else if (name === 'workbookPr') {
        this.from1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
      }
    },
    close() {},
    text() {},
  };
}

/** The relationship id; its prefix is the writer's choice (`r:id` nearly always). */
function relationOf(attributes: string): string {
  const known = attributeOf(attributes, 'r:id');
  if (known !== undefined) return known;
  const other = /(?:^|\s)[A-Za-z][\w.-]*:id\s*=\s*["']([^"']*)["']/.exec(attributes);
  return other?.[1] ?? '';
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Reads a `.rels` part. Relations that lead outside the file are left out: nothing outside is ever followed. */
export function relationsHandler(): XmlHandler & { readonly relations: Relation[] } {
  return {
    relations: [],
    wantsText: false,
    open(name, attributes) {
      if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return;
      this.relations.push({
        id: attributeOf(attributes, 'Id') ?? '',
        type: (attributeOf(attributes, 'Type') ?? '').replace(/^.*\//, ''),
        target: attributeOf(attributes, 'Target') ?? '',
      });
    },
    close() {},
    text() {},
  };
}

/** Reads `[Content_Types].xml` for the declared type of every part. */
export function contentTypesHandler(): XmlHandler & { readonly types: string[] } {
  return {
    types: [],
    wantsText: false,
    open(_name, attributes) {
      const type = attributeOf(attributes, 'ContentType');
      if (type !== undefined) this.types.push(type);
    },
    close() {},
    text() {},
  };
}

/** Reads the texts that cells share; pronunciation notes of East Asian files are left out. */
export function sharedStringsHandler(limits: WorkbookLimits): XmlHandler & { readonly strings: string[] } {
  let current = '';
  let inNote = false;
  let total = 0;
  return {
    strings: [],
    wantsText: false,
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inNote = true;
      else if (name === 't') (this as { wantsText: boolean }).wantsText = !inNote;
    },
    text(text) {
      current += text;
      total += text.length;
      if (total > limits.textCharacters) {
        throw new WorkbookRefusal('spreadsheets/too-much-text', { limit: limits.textCharacters });
      }
    },
    close(name) {
      if (name === 't') (this as { wantsText: boolean }).wantsText = false;
      else if (name === 'rPh') inNote = false;
      else if (name === 'si') {
        this.strings.push(unescapeCharacters(current));
        if (this.strings.length > limits.cells) {
          throw new WorkbookRefusal('spreadsheets/too-many-cells', { limit: limits.cells });
        }
      }
    },
  };
}

export interface CellStyle {
  readonly isDate: boolean;
  /** Index into `formats`; 0 is General. */
  readonly format: number;
}

/** Reads `styles.xml` for the number format of every cell style. */
export function stylesHandler(): XmlHandler & { readonly styles: CellStyle[]; readonly formats: string[] } {
  const formats = [''];
  const indexOf = (code: string): number => {
    const known = formats.indexOf(code);
    return known === -1 ? formats.push(code) - 1 : known;
  };
  const custom = new Map<number, string>();
  let inCellStyles = false;
  return {
    styles: [],
    formats,
    wantsText: false,
    open(name, attributes) {
      if (name === 'numFmt') {
        custom.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
      } else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
        const code = custom.get(id);
        this.styles.push(
          code === undefined
            ? { isDate: isBuiltInDate(id), format: indexOf(builtInFormat(id)) }
            : { isDate: isDateFormat(code), format: indexOf(/^general$/i.test(code) ? '' : code.slice(0, 80)) },
        );
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text() {},
  };
}
