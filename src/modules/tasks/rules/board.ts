// Boards: tasks counted by light in rows of units, leaders, letters, clauses or months.

/** What a board is cut by. */
export const boardCuts = ['unit', 'leader', 'letter', 'clause', 'month'] as const;
export type BoardCut = (typeof boardCuts)[number];

export interface BoardRow {
  /** What the row is, for the address that opens it; `null`: tasks without one. */
  readonly key: string | null;
  readonly label: string | null;
  readonly inTime: number;
  readonly late: number;
  readonly doneInTime: number;
  readonly doneLate: number;
}
