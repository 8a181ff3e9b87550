// Reads a whole workbook as an office's register of OCOP products: which sheets are one, what every row is, what would
// be done with it and why. Pure: the workbook, the units of the country and the day come in, findings come out.

import type { LocalDate } from '#kernel/calendar.ts';
import type { TerritoryIndex } from '#modules/territory/index.ts';
import { DuplicateFinder } from './duplicates.ts';
import type { FieldName, RegisterRecord } from './fields.ts';
import { actionOf, type Issue, type IssueCode, type RowAction } from './issues.ts';
import { judgeRow } from './judge-row.ts';
import { hintedDay, PlaceReader, type RowPlace } from './place-of-row.ts';
import { ProvinceFinder } from './province-of-register.ts';
import { dayOf, type ReadRow } from './read-row.ts';
import { type Draft, type Reading, SheetReading } from './read-sheet.ts';
import { firstTable } from './recognise-table.ts';
import { issuerLevel } from './recognition-law.ts';
import type { RowKind } from './row-kind.ts';
import { Grid, type SheetInput } from './sheet.ts';
import { SpellingOfCapitals } from './spelling.ts';

/** What judging needs to know from outside. */
export interface JudgeFacts {
  readonly territory: TerritoryIndex;
  readonly asOf: LocalDate;
  /** The installation's province, believed where the workbook itself names none. */
  readonly provinceCode: string | null;
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
  readonly ignored: 'hidden' | 'no-headings' | null;
  readonly headerRows: readonly number[];
  readonly firstDataRow: number | null;
  /** 1-based column → field. */
  readonly columns: readonly { readonly column: number; readonly field: FieldName }[];
  readonly unknownColumns: readonly { readonly column: number; readonly heading: string }[];
}

export interface JudgedRegister {
  readonly meta: {
    readonly asOf: LocalDate;
    readonly provinceCode: string | null;
    readonly sheets: readonly JudgedSheet[];
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
  const tables = grids.map((grid) => (grid.sheet.hidden ? null : firstTable(grid)));
  const finder = new ProvinceFinder(facts.territory);
  const provinceCode = finder.find(grids.filter((_, i) => tables[i] !== null)) ?? facts.provinceCode;

  const judged: JudgedSheet[] = [];
  const drafts: Draft[] = [];
  grids.forEach((grid, i) => {
    const table = tables[i] ?? null;
    if (table === null) {
      judged.push(ignoredSheet(grid.sheet));
      return;
    }
    const reading = new SheetReading(grid, table, facts, provinceCode);
    drafts.push(...reading.drafts);
    judged.push(understoodSheet(grid.sheet, reading));
  });

  const rows = new RegisterJudge(facts, provinceCode, finder).judge(drafts);
  return { meta: { asOf: facts.asOf, provinceCode, sheets: judged, ...tally(rows) }, rows };
}

/** The second half: place, law and duplicates, once all rows are read. */
class RegisterJudge {
  readonly #facts: JudgeFacts;
  readonly #provinceCode: string | null;
  readonly #finder: ProvinceFinder;
  readonly #places: PlaceReader;
  readonly #duplicates = new DuplicateFinder();
  readonly #levels = new Map<string | null, ReturnType<typeof issuerLevel>>();

  constructor(facts: JudgeFacts, provinceCode: string | null, finder: ProvinceFinder) {
    this.#facts = facts;
    this.#provinceCode = provinceCode;
    this.#finder = finder;
    this.#places = new PlaceReader(facts.territory);
  }

  judge(drafts: readonly Draft[]): readonly JudgedRow[] {
    const spelling = new SpellingOfCapitals();
    for (const { reading } of drafts) if (reading) spelling.learn(reading.read.record);
    return drafts.map(({ sheet, row, kind, reading }) =>
      reading === undefined ? { sheet, row, kind } : this.#row(reading, spelling),
    );
  }

  #row({ sheet, row, read, said }: Reading, spelling: SpellingOfCapitals): JudgedRow {
    const respelt = spelling.mend(read.record);
    if (respelt !== null) read.issues.add('TEXT_NORMALISED');
    const mended: ReadRow = respelt === null ? read : { ...read, record: respelt };
    const { record } = mended;
    const place = this.#places.read({
      ...mended.place,
      groupDistrict: said.district ?? '',
      groupCommune: said.commune ?? '',
      provinceCode: this.#finder.named(mended.place.province) ?? this.#provinceCode,
      issuedOn: dayOf(record.issuedOn),
      hintedOn: hintedDay(dayOf(record.expiresOn), mended.productCode, record.year),
    });
    const whole = judgeRow(mended, place, this.#level(record.issuer), this.#facts.asOf);
    const same = this.#duplicates.next({
      sheet,
      row,
      content: read.content,
      productCode: whole.productCode,
      productName: whole.productName,
      producerName: whole.producerName,
      communeCode: whole.newCommuneCode ?? whole.oldCommuneCode,
      village: whole.village,
    });
    if (same !== null) {
      const code = same.kind === 'exact' ? 'DUPLICATE_EXACT' : 'DUPLICATE_PROBABLE';
      mended.issues.add(code, [], same.sheet === sheet ? { row: same.row } : { row: same.row, sheet: same.sheet });
    }
    const issues = mended.issues.list();
    return {
      sheet,
      row,
      kind: 'data',
      action: actionOf(issues),
      issues,
      record: whole,
      ...(place.offers.length === 0 ? {} : { offers: place.offers }),
    };
  }

  #level(issuer: string | null): ReturnType<typeof issuerLevel> {
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

function ignoredSheet(sheet: SheetInput): JudgedSheet {
  const ignored = sheet.hidden ? 'hidden' : 'no-headings';
  return { name: sheet.name, ignored, headerRows: [], firstDataRow: null, columns: [], unknownColumns: [] };
}

function understoodSheet(sheet: SheetInput, { firstTable: table, headerRows, drafts }: SheetReading): JudgedSheet {
  return {
    name: sheet.name,
    ignored: null,
    headerRows,
    firstDataRow: drafts.find((draft) => draft.kind === 'data')?.row ?? null,
    columns: [...table.map.columns].map(([field, column]) => ({ column, field })).sort((a, b) => a.column - b.column),
    unknownColumns: table.map.unknown,
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
