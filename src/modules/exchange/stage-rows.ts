// Makes the rows of an import from a judged file: which cells each finding is about, which earlier row one resembles, and
// what the register proposes for it.

import { loadTerritory } from '#law/territory.ts';
import { communeToday } from '#modules/territory/index.ts';
import type { Db } from '#platform/database/db.ts';
import { type AskedRow, type ProposedRow, type Proposing, proposeRows } from './propose-rows.ts';
import type { RegisterReading } from './read-register.ts';
import type { FieldName } from './rules/fields.ts';
import { findingCells } from './rules/finding-cells.ts';
import { type ImportRow, weightiest } from './rules/import-row.ts';
import type { JudgedRow } from './rules/judge-register.ts';
import type { ImportSheet } from './rules/register-import.ts';
import { recognitionChange } from './rules/row-changes.ts';
import { Grid, headingAt } from './rules/sheet.ts';
import { writtenText } from './rules/written-text.ts';

/** Sheets with their headings as written: the lowest heading of each column that is no mere number. */
export function sheetsOf(reading: RegisterReading): readonly ImportSheet[] {
  return reading.judged.meta.sheets.map((sheet, i): ImportSheet => {
    const input = reading.sheets[i];
    const grid = input === undefined || sheet.headerRows.length === 0 ? null : new Grid(input);
    const columns = sheet.columns.map((one) => ({
      ...one,
      heading: grid === null ? '' : headingAt(grid, sheet.headerRows, one.column),
    }));
    return { ...sheet, columns };
  });
}

/** The office's heading of a field on a sheet; the field's own name where the sheet has no such column. */
export function headingsOf(sheets: readonly ImportSheet[]): (sheet: string, field: FieldName) => string {
  const known = new Map<string, string>();
  for (const { name, columns } of sheets) {
    for (const { field, heading } of columns) if (heading !== '') known.set(`${name}\n${field}`, heading);
  }
  return (sheet, field) => known.get(`${sheet}\n${field}`) ?? field;
}

/** Every data row of the file, compared with the register. */
export async function stageRows(db: Db, reading: RegisterReading, asking: Proposing): Promise<readonly ImportRow[]> {
  const sheets = new Map(sheetsOf(reading).map((sheet) => [sheet.name, sheet]));
  const grids = new Map(reading.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  const { rows: judged, meta } = reading.judged;
  const territory = await loadTerritory();
  const provinceOf = (code: string | null): string | null =>
    code === null ? null : (communeToday(territory, code)?.provinceCode ?? null);
  const positions = new Map<string, number>();
  const asked = judged.flatMap((row, i): readonly (AskedRow & { readonly judged: JudgedRow })[] => {
    const { record, action, issues = [] } = row;
    if (record === undefined || action === undefined) return [];
    positions.set(`${row.sheet}\n${row.row}`, i + 1);
    const twice = issues.find((issue) => issue.code === 'DUPLICATE_PROBABLE');
    const earlier = twice === undefined ? null : positions.get(`${twice.refSheet ?? row.sheet}\n${twice.refRow}`);
    const content = {
      action,
      record,
      offers: (row.offers ?? []).map((offer) => offer.code),
      provinceCode: provinceOf(record.newCommuneCode) ?? meta.provinceCode,
      earlier: earlier ?? null,
    };
    return [{ position: i + 1, sheet: row.sheet, communeCode: null, content, judged: row }];
  });
  const proposed = await proposeRows(db, asked, asking);
  return asked.map((row, i): ImportRow => {
    const { issues = [] } = row.judged;
    const grid = grids.get(row.sheet);
    const sheet = sheets.get(row.sheet);
    const cells =
      sheet === undefined
        ? []
        : findingCells(issues, row.content.record, sheet, (column) => writtenText(grid?.seen(row.judged.row, column)));
    return {
      position: row.position,
      sheet: row.sheet,
      row: row.judged.row,
      severity: weightiest(issues),
      decision: null,
      communeCode: null,
      productId: null,
      ...proposalOf(row, proposed[i] as ProposedRow, { issues, cells }),
    };
  });
}

/** Whether the row would write a star or complete one: of what the register has already, nothing need be said. */
function bringsRecognition({ proposal, facts, standing, changes }: ProposedRow): boolean {
  if (proposal === 'same' || facts === null) return false;
  if (standing === null) return facts.recognition !== null;
  const change = changes?.recognition ?? recognitionChange(facts.recognition, standing.recognitions, facts.noteAdds);
  return change.kind !== 'none';
}

/** What a row says now that it was compared: its proposal, and its content with it. */
export function proposalOf(
  row: AskedRow,
  proposed: ProposedRow,
  kept: Pick<ImportRow['content'], 'issues' | 'cells'>,
): Pick<ImportRow, 'proposal' | 'content'> {
  const { proposal, ground, target, changes, facts } = proposed;
  const { action, record, offers, provinceCode, earlier } = row.content;
  return {
    proposal,
    content: {
      action,
      record,
      issues: kept.issues,
      cells: kept.cells,
      offers,
      provinceCode,
      earlier,
      ground,
      target,
      changes: changes?.shown ?? [],
      starsReported: facts?.starsReported === true && bringsRecognition(proposed),
    },
  };
}
