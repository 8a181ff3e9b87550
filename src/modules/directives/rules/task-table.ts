// A table of work in a plan: which column says what is to be done, who leads, who works with them and by when; each row is a point.

import { isTableRow, type Paragraph } from './letter-source.ts';

/** A row of such a table, its cells by what they say. */
export interface TableTask {
  readonly paragraph: Paragraph;
  readonly ordinal: string | null;
  readonly text: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  /** As written: `Trước ngày 20/12/2026`, `Tháng 11/2026`, `Thường xuyên`. */
  readonly term: string;
}

const COLUMNS = {
  ordinal: /^(?:tt|stt|số tt)$/iu,
  text: /nội dung|nhiệm vụ|công việc|hoạt động/iu,
  lead: /chủ trì|thực hiện|chịu trách nhiệm|phụ trách/iu,
  coordinating: /phối hợp/iu,
  term: /thời hạn|thời gian|hoàn thành|tiến độ|hạn/iu,
} as const;
type Column = keyof typeof COLUMNS;

const cellsOf = (paragraph: Paragraph): readonly string[] =>
  (paragraph.lines[0]?.text ?? '').split('\t').map((cell) => cell.trim());

function headOf(paragraph: Paragraph): ReadonlyMap<Column, number> | null {
  const cells = cellsOf(paragraph);
  const found = new Map<Column, number>();
  for (const column of ['ordinal', 'coordinating', 'term', 'lead', 'text'] as const) {
    const at = cells.findIndex((cell, i) => COLUMNS[column].test(cell) && ![...found.values()].includes(i));
    if (at >= 0) found.set(column, at);
  }
  return found.has('text') && found.has('lead') && found.size >= 3 ? found : null;
}

/** Names in a cell: one behind the other with a semicolon, or with a comma before the next body. */
const namesIn = (cell: string): readonly string[] =>
  cell
    .split(/;|,(?=\s*(?:Sở|Phòng|Ban|UBND|Ủy ban|Công an|Hội|Trung tâm|Văn phòng|Trạm|Đoàn|[Cc]ác)\s)/u)
    .map((name) => name.trim().replace(/[.,]$/u, ''))
    .filter((name) => /\p{L}/u.test(name) && !/liên quan/iu.test(name));

/** Rows of tables that assign work, in their order; a row that is a head of several others has no lead and is none. */
export function tableTasksOf(paragraphs: readonly Paragraph[]): readonly TableTask[] {
  const tasks: TableTask[] = [];
  let head: ReadonlyMap<Column, number> | null = null;
  for (const paragraph of paragraphs) {
    const [line] = paragraph.lines;
    if (line === undefined || !/\t/u.test(line.text)) {
      head = null;
      continue;
    }
    const named = isTableRow(line) ? headOf(paragraph) : null;
    if (named !== null) {
      head = named;
      continue;
    }
    if (head === null) continue;
    const cells = cellsOf(paragraph);
    const cell = (column: Column): string => cells[head?.get(column) ?? -1] ?? '';
    const lead = namesIn(cell('lead'));
    if (lead.length === 0 || cell('text') === '') continue;
    tasks.push({
      paragraph,
      ordinal: cell('ordinal') === '' ? null : cell('ordinal').replace(/\.$/u, ''),
      text: cell('text'),
      lead,
      coordinating: namesIn(cell('coordinating')),
      term: cell('term'),
    });
  }
  return tasks;
}
