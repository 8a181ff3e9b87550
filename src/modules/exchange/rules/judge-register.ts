// Reads a whole workbook as an office's register of OCOP products: which sheets are one, what every row is, what would
// be done with it and why. Pure: the workbook, the units of the country and the day come in, findings come out.

import type { LocalDate } from '#kernel/calendar.ts';
import { eraOf, type TerritoryIndex } from '#modules/territory/index.ts';
import { DuplicateFinder } from './duplicates.ts';
import type { FieldName, RegisterRecord } from './fields.ts';
import { actionOf, type Issue, type IssueCode, type RowAction } from './issues.ts';
import { judgeRow } from './judge-row.ts';
import { type NameCandidate, namelessSheet } from './nameless-sheet.ts';
import { hintedEra, PlaceReader, type RowPlace } from './place-of-row.ts';
import { ProvinceFinder } from './province-of-register.ts';
import type { ReadRow } from './read-row.ts';
import { type RowTaker, SheetReading } from './read-sheet.ts';
import { columnsInOrder, firstTable, type Table } from './recognise-table.ts';
import { type IssuerLevel, issuerLevel } from './recognition-law.ts';
import type { RowKind } from './row-kind.ts';
import { Grid, type SheetInput, textOf } from './sheet.ts';
import { SpellingOfCapitals } from './spelling.ts';
import type { SaidAbove } from './surroundings.ts';

/** What judging needs to know from outside. */
export interface JudgeFacts {
  readonly territory: TerritoryIndex;
  readonly asOf: LocalDate;
  /** The installation's province, believed where the workbook itself names none. */
  readonly provinceCode: string | null;
  /** The column of the products' names, by sheet, where a person had to say it. */
  readonly nameColumns?: ReadonlyMap<string, number>;
}

/** One row of a sheet that holds a register. Only data rows have action, issues and record. */
export interface JudgedRow {
  readonly sheet: string;
  readonly row: number;
  readonly kind: RowKind;
  readonly action?: RowAction;
  readonly issues?: readonly Issue[];
  readonly record?: RegisterRecord;
  /** Communes to choose from where none was decided. */
  readonly offers?: RowPlace['offers'];
}

/** How a sheet was understood. */
export interface JudgedSheet {
  readonly name: string;
  /** `no-name`: a register in everything but the name, so that nothing of it is read before a person says which column. */
  readonly ignored: 'hidden' | 'no-headings' | 'no-name' | null;
  readonly headerRows: readonly number[];
  readonly firstDataRow: number | null;
  /** 1-based column → field. */
  readonly columns: readonly { readonly column: number; readonly field: FieldName }[];
  readonly unknownColumns: readonly { readonly column: number; readonly heading: string }[];
  /** Only of a sheet without a name column: its rows, and the columns to choose from. */
  readonly nameless?: NamelessChoice;
}

/** What a person is asked, or has said, of a sheet without a name column. */
export interface NamelessChoice {
  readonly rows: number;
  readonly candidates: readonly NameCandidate[];
  /** The column that a person chose; `null` while nobody has. */
  readonly chosen: number | null;
}

/** A finding about a whole sheet. */
export interface SheetFinding {
  readonly code: 'NAME_COLUMN_MISSING';
  readonly severity: 'error';
  readonly sheet: string;
  readonly rows: number;
}

export interface JudgedRegister {
  readonly meta: {
    readonly asOf: LocalDate;
    readonly provinceCode: string | null;
    readonly sheets: readonly JudgedSheet[];
    readonly findings: readonly SheetFinding[];
    readonly dataRows: number;
    readonly byAction: Readonly<Partial<Record<RowAction, number>>>;
    readonly byIssue: Readonly<Partial<Record<IssueCode, number>>>;
  };
  readonly rows: readonly JudgedRow[];
}

/**
 * Judges every row of every sheet that holds a register. Hidden sheets and sheets without the headings of a register
 * (summaries, lists of values) are named and left out.
 */
export function judgeRegister(sheets: readonly SheetInput[], facts: JudgeFacts): JudgedRegister {
  const grids = sheets.map((sheet) => new Grid(sheet));
  const nameColumnOf = ({ sheet }: Grid): number | null => facts.nameColumns?.get(sheet.name) ?? null;
  const tables = grids.map((grid) => (grid.sheet.hidden ? null : firstTable(grid, nameColumnOf(grid))));
  const finder = new ProvinceFinder(facts.territory);
  const provinceCode = finder.find(grids.filter((_, i) => tables[i] !== null)) ?? facts.provinceCode;

  const judge = new RegisterJudge(facts, provinceCode, finder);
  grids.forEach((grid, i) => {
    const table = tables[i] ?? null;
    if (table !== null) judge.learn(grid, table);
  });
  const judged = grids.map((grid, i): JudgedSheet => {
    const table = tables[i] ?? null;
    if (table === null) return ignoredSheet(grid);
    const reading = new SheetReading(grid, table, facts.territory, provinceCode, nameColumnOf(grid));
    reading.run(judge);
    return understoodSheet(grid, reading, nameColumnOf(grid));
  });
  const { rows } = judge;
  const findings = judged.flatMap(({ name, nameless }): readonly SheetFinding[] =>
    nameless === undefined || nameless.chosen !== null
      ? []
      : [{ code: 'NAME_COLUMN_MISSING', severity: 'error', sheet: name, rows: nameless.rows }],
  );
  return { meta: { asOf: facts.asOf, provinceCode, sheets: judged, findings, ...tally(rows) }, rows };
}

/** The second half: place, law and duplicates of each row as it is read. */
class RegisterJudge implements RowTaker {
  readonly rows: JudgedRow[] = [];
  readonly #facts: JudgeFacts;
  readonly #provinceCode: string | null;
  readonly #finder: ProvinceFinder;
  readonly #places: PlaceReader;
  readonly #spelling = new SpellingOfCapitals();
  readonly #duplicates = new DuplicateFinder();
  readonly #levels = new Map<string | null, IssuerLevel>();

  constructor(facts: JudgeFacts, provinceCode: string | null, finder: ProvinceFinder) {
    this.#facts = facts;
    this.#provinceCode = provinceCode;
    this.#finder = finder;
    this.#places = new PlaceReader(facts.territory);
  }

  /** Learns how names are spelt before any row is judged. */
  learn(grid: Grid, { map, bottom }: Table): void {
    const columns = [map.columns.get('productName'), map.columns.get('producerName')];
    for (const { row } of grid.sheet.rows) {
      if (row <= bottom) continue;
      for (const column of columns) if (column !== undefined) this.#spelling.learn(textOf(grid.own(row, column)));
    }
  }

  other(sheet: string, row: number, kind: RowKind): void {
    this.rows.push({ sheet, row, kind });
  }

  data(sheet: string, row: number, read: ReadRow, said: SaidAbove): void {
    const { issues } = read;
    if (this.#spelling.mend(read.record)) issues.add('TEXT_NORMALISED');
    const place = this.#place(read, said);
    const whole = judgeRow(read, place, this.#level(read.record.issuer), this.#facts.asOf);
    const same = this.#duplicates.next({
      sheet,
      row,
      productCode: whole.productCode,
      productName: whole.productName,
      producerName: whole.producerName,
      communeCode: whole.newCommuneCode ?? whole.oldCommuneCode,
      village: whole.village,
      content: read.content,
    });
    if (same !== null) {
      const code = same.kind === 'exact' ? 'DUPLICATE_EXACT' : 'DUPLICATE_PROBABLE';
      issues.add(code, [], same.sheet === sheet ? { row: same.row } : { row: same.row, sheet: same.sheet });
    }
    const found = issues.list();
    const judged = { sheet, row, kind: 'data', action: actionOf(found), issues: found, record: whole } as const;
    this.rows.push(place.offers.length === 0 ? judged : { ...judged, offers: place.offers });
  }

  #place({ place, record, productCode }: ReadRow, said: SaidAbove): RowPlace {
    const { issuedOn, expiresOn, year } = record;
    return this.#places.read(place, {
      groupDistrict: said.district ?? '',
      groupCommune: said.commune ?? '',
      provinceCode: this.#finder.named(place.province) ?? this.#provinceCode,
      era: issuedOn === null ? null : eraOf(issuedOn),
      hintedEra: issuedOn === null ? hintedEra(expiresOn, productCode, year) : null,
    });
  }

  #level(issuer: string | null): IssuerLevel {
    const known = this.#levels.get(issuer);
    if (known !== undefined) return known;
    const level = issuerLevel(
      issuer,
      (name) => this.#finder.isCentralCity(name),
      (name) => this.#finder.named(name) !== null,
    );
    this.#levels.set(issuer, level);
    return level;
  }
}

function ignoredSheet(grid: Grid): JudgedSheet {
  const { name, hidden } = grid.sheet;
  const found = hidden ? null : namelessSheet(grid);
  if (found !== null) {
    const { rows, candidates, ...understood } = found;
    return {
      name,
      ignored: 'no-name',
      firstDataRow: null,
      ...understood,
      nameless: { rows, candidates, chosen: null },
    };
  }
  const ignored = hidden ? 'hidden' : 'no-headings';
  return { name, ignored, headerRows: [], firstDataRow: null, columns: [], unknownColumns: [] };
}

function understoodSheet(
  grid: Grid,
  { table, headerRows, firstDataRow }: SheetReading,
  chosen: number | null,
): JudgedSheet {
  const found = chosen === null ? null : namelessSheet(grid);
  return {
    name: grid.sheet.name,
    ignored: null,
    headerRows,
    firstDataRow,
    columns: columnsInOrder(table.map),
    unknownColumns: table.map.unknown,
    ...(found === null ? {} : { nameless: { rows: found.rows, candidates: found.candidates, chosen } }),
  };
}

function tally(rows: readonly JudgedRow[]): Pick<JudgedRegister['meta'], 'dataRows' | 'byAction' | 'byIssue'> {
  const byAction: Partial<Record<RowAction, number>> = {};
  const byIssue: Partial<Record<IssueCode, number>> = {};
  let dataRows = 0;
  for (const { action, issues } of rows) {
    if (action === undefined) continue;
    dataRows += 1;
    byAction[action] = (byAction[action] ?? 0) + 1;
    for (const { code } of issues ?? []) byIssue[code] = (byIssue[code] ?? 0) + 1;
  }
  return { dataRows, byAction, byIssue };
}
