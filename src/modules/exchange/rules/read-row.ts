// Takes one row of a register apart: every column read by its own reader, every repair and doubt noted with the
// column it concerns. What the law says of the result is decided elsewhere.

import type { LocalDate } from '#kernel/calendar.ts';
import { parseCheckedCode } from '#kernel/ids.ts';
import { parseVnd } from '#kernel/money.ts';
import { type ColumnMap, type FieldName, fieldNames, type RegisterRecord } from './fields.ts';
import { IssueList } from './issues.ts';
import { readDecision, readGtin, readProductCode, readYear, type WrittenProductCode } from './official-numbers.ts';
import { producerTypeOfName, readProducerType } from './producer-kind.ts';
import { readProductSet } from './product-set-words.ts';
import type { CellInput, Grid } from './sheet.ts';
import { readStars } from './star-rating.ts';
import { readDate, readEndDate, type WrittenDate } from './written-date.ts';
import { clean, needsCleaning, readText, writtenText } from './written-text.ts';

/** What a group row, the title or the sheet's name says for the rows under it. */
export interface RowSurroundings {
  readonly star: number | null;
  readonly decisionNo: string | null;
  readonly issuedOn: LocalDate | null;
  readonly year: number | null;
  readonly producerName: string | null;
}

/** Texts about the place, as written, for the one decision about it. */
export interface WrittenPlaceTexts {
  readonly commune: string;
  readonly oldCommune: string;
  readonly newCommune: string;
  readonly district: string;
  readonly province: string;
  readonly code: string;
  readonly oldCode: string;
  readonly newCode: string;
  readonly address: string;
}

/** The record while it is being made: place and validity are filled in when they are decided. */
export type ReadRecord = { -readonly [K in keyof RegisterRecord]: RegisterRecord[K] };

/** A row taken apart. */
export interface ReadRow {
  readonly record: ReadRecord;
  readonly issues: IssueList;
  readonly place: WrittenPlaceTexts;
  readonly productCode: WrittenProductCode;
  /** A date stood in the cell of issue and was no date. */
  readonly issueDateInvalid: boolean;
  readonly starOutOfRange: boolean;
  /** Everything written in the row but its running number, for comparing rows; worked out when asked. */
  content(): string;
}

const FIELD_INDEX = Object.fromEntries(fieldNames.map((field, i) => [field, i])) as Readonly<Record<FieldName, number>>;

/** Reads the fields of one data row. */
export class RowReader {
  readonly #grid: Grid;
  readonly #map: ColumnMap;

  readonly #fields: readonly { readonly field: FieldName; readonly index: number; readonly column: number }[];
  /** The cells of the row in hand, by field. */
  readonly #cells: (CellInput | undefined)[];

  constructor(grid: Grid, map: ColumnMap) {
    this.#grid = grid;
    this.#map = map;
    this.#cells = new Array(fieldNames.length).fill(undefined);
    this.#fields = [...map.columns]
      .map(([field, column]) => ({ field, index: FIELD_INDEX[field], column }))
      .sort((a, b) => a.index - b.index);
  }

  read(row: number, around: RowSurroundings): ReadRow {
    const issues = new IssueList();
    const cells = this.#cells;
    for (const { field, index, column } of this.#fields) {
      const cell = this.#grid.seen(row, column);
      cells[index] = cell;
      if (cell !== undefined && field !== 'ordinal') {
        this.#noteForm(issues, cell, column, this.#grid.own(row, column) !== cell);
      }
    }
    const cell = (field: FieldName): CellInput | undefined => cells[FIELD_INDEX[field]];
    const text = (field: FieldName): string | null => readText(cell(field));
    const columnsOf = (...fields: FieldName[]): number[] =>
      fields.flatMap((field) => this.#map.columns.get(field) ?? []);
    const others: { heading: string; text: string }[] = this.#otherColumns(row);

    const productName = text('productName');
    const producerName = text('producerName') ?? (this.#map.columns.has('producerName') ? null : around.producerName);
    if (productName === null) issues.add('MISSING_PRODUCT_NAME', columnsOf('productName'));
    if (producerName === null) issues.add('MISSING_PRODUCER', columnsOf('producerName'));

    const stars = this.#stars(row, cell('star'), around.star);
    if (stars.outOfRange) issues.add('STAR_OUT_OF_RANGE', columnsOf('star'));
    if (stars.parsed) issues.add('STAR_TEXT_PARSED', columnsOf('star'));

    const set = readProductSet(cell('productSet'));
    if (set.kind === 'out-of-range') issues.add('SET_OUT_OF_RANGE', columnsOf('productSet'));
    if (set.kind === 'unknown') {
      issues.add('SET_NAME_UNKNOWN', columnsOf('productSet'));
      others.push({ heading: 'productSet', text: text('productSet') ?? '' });
    }
    const sector = readProductSet(cell('sector'));
    const setNo = set.kind === 'set' ? set.set : null;
    const namedBySector = set.kind === 'blank' && cell('sector')?.kind === 'text' && sector.kind === 'set';

    const code = readProductCode(writtenText(cell('productCode')));
    if (code.kind === 'invalid') issues.add('PRODUCT_CODE_INVALID', columnsOf('productCode'));

    const decision = readDecision(writtenText(cell('decisionNo')));
    if (decision.unusual) issues.add('DECISION_SYMBOL_UNUSUAL', columnsOf('decisionNo'));
    const written = readDate(cell('issuedOn'));
    const issue = written.kind === 'blank' ? decision.date : written;
    this.#noteDate(issues, issue, columnsOf(written.kind === 'blank' ? 'decisionNo' : 'issuedOn'));
    const decisionNo = decision.number ?? around.decisionNo;
    const issuedOn = issue.kind === 'day' ? issue.day : issue.kind === 'blank' ? around.issuedOn : null;
    const end = readEndDate(cell('expiresOn'), issuedOn);
    this.#noteDate(issues, end, columnsOf('expiresOn'));
    for (const [field, date] of [
      ['issuedOn', issue],
      ['expiresOn', end],
    ] as const) {
      if (date.kind === 'incomplete') others.push({ heading: field, text: text(field) ?? '' });
    }
    const yearText = text('year');
    const year = (yearText === null ? null : readYear(yearText)) ?? (issue.kind === 'incomplete' ? issue.year : null);

    const priceCell = cell('price');
    const price = priceCell === undefined ? null : parseVnd(writtenText(priceCell));
    if (price === null && text('price') !== null) others.push({ heading: 'price', text: text('price') ?? '' });
    const gtinText = text('gtin');
    const gtin = gtinText === null ? null : readGtin(gtinText);
    if (gtin === null && gtinText !== null) others.push({ heading: 'gtin', text: gtinText });

    return {
      issues,
      productCode: code,
      issueDateInvalid: issue.kind === 'invalid',
      starOutOfRange: stars.outOfRange,
      content: () => this.#content(row),
      place: {
        commune: text('commune') ?? '',
        oldCommune: text('oldCommune') ?? '',
        newCommune: text('newCommune') ?? '',
        district: text('district') ?? '',
        province: text('province') ?? '',
        code: text('communeCode') ?? '',
        oldCode: text('oldCommuneCode') ?? '',
        newCode: text('newCommuneCode') ?? '',
        address: text('address') ?? '',
      },
      record: {
        registerCode: parseCheckedCode('S', text('registerCode') ?? ''),
        productName,
        producerName,
        producerType: readProducerType(text('producerType')) ?? producerTypeOfName(producerName),
        productCode: code.kind === 'code' ? code.code : null,
        village: text('village'),
        oldCommuneCode: null,
        newCommuneCode: null,
        oldDistrictCode: null,
        setNo: setNo ?? (namedBySector && sector.kind === 'set' ? sector.set : null),
        sector: text('sector'),
        star: stars.value,
        decisionNo,
        issuedOn,
        expiresOn: end.kind === 'day' ? end.day : null,
        validUntil: null,
        issuer: text('issuer'),
        certificateNo: text('certificateNo'),
        year: year ?? around.year,
        representative: text('representative'),
        address: text('address'),
        phone: phoneText(cell('phone'), text('phone')),
        email: text('email'),
        website: text('website'),
        registrationNo: text('registrationNo'),
        capacity: text('capacity'),
        priceVnd: price,
        packaging: text('packaging'),
        gtin,
        note: text('note'),
        otherColumns: others.filter((other) => other.text !== ''),
      },
    };
  }

  #noteForm(issues: IssueList, cell: CellInput, column: number, inherited: boolean): void {
    if (inherited) issues.add('MERGED_VALUE_INHERITED', [column]);
    if (cell.formula && cell.kind !== 'error') issues.add('FORMULA_VALUE_USED', [column]);
    if (cell.kind === 'error') issues.add('CELL_HOLDS_ERROR', [column]);
    if (cell.kind === 'text' && !inherited && needsCleaning(String(cell.value)))
      issues.add('TEXT_NORMALISED', [column]);
  }

  #noteDate(issues: IssueList, date: WrittenDate, columns: readonly number[]): void {
    if (date.kind === 'invalid') issues.add('INVALID_DATE', columns);
    if (date.kind !== 'day') return;
    if (date.form === 'serial') issues.add('DATE_SERIAL_PARSED', columns);
    if (date.form === 'two-digit-year') issues.add('DATE_TWO_DIGIT_YEAR', columns);
  }

  /** From the star column, from a crossed column of its own for each number of stars, or from the group. */
  #stars(
    row: number,
    cell: CellInput | undefined,
    ofGroup: number | null,
  ): { value: number | null; outOfRange: boolean; parsed: boolean } {
    const crossed = [...this.#map.starColumns].filter(([column]) => isCross(this.#grid.seen(row, column)));
    if (crossed.length === 1) return { value: crossed[0]?.[1] ?? null, outOfRange: false, parsed: false };
    if (crossed.length > 1) return { value: null, outOfRange: true, parsed: false };
    const stars = readStars(cell);
    if (stars.kind === 'stars') return { value: stars.stars, outOfRange: false, parsed: stars.parsed };
    if (stars.kind === 'out-of-range') return { value: null, outOfRange: true, parsed: false };
    return { value: ofGroup, outOfRange: false, parsed: false };
  }

  #otherColumns(row: number): { heading: string; text: string }[] {
    return this.#map.unknown.flatMap(({ column, heading }) => {
      const text = readText(this.#grid.seen(row, column));
      return text === null ? [] : [{ heading, text }];
    });
  }

  /** Every written cell but the running number, in an order that does not depend on the columns'. */
  #content(row: number): string {
    let content = '';
    for (const { field, column } of this.#fields) {
      const cell = field === 'ordinal' ? undefined : this.#grid.seen(row, column);
      if (cell !== undefined) content += `${field}=${clean(writtenText(cell))}\u0001`;
    }
    for (const [column, stars] of this.#map.starColumns) {
      if (isCross(this.#grid.seen(row, column))) content += `stars=${stars}\u0001`;
    }
    for (const { heading, text } of this.#otherColumns(row)) content += `${heading}=${text}\u0001`;
    return content;
  }
}

function isCross(cell: CellInput | undefined): boolean {
  const text = clean(writtenText(cell));
  return text !== '' && !/^[-–—.0]+$/.test(text);
}

/** A telephone number kept as text; a number cell has lost the zero that every number in Vietnam begins with. */
function phoneText(cell: CellInput | undefined, text: string | null): string | null {
  if (text === null || cell?.kind !== 'number' || !/^[1-9]\d{8,9}$/.test(text)) return text;
  return `0${text}`;
}
