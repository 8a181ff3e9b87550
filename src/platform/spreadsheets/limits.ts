// How much a spreadsheet may be before it is refused. Generous for an office's register, small for a machine.

export interface WorkbookLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes after inflating, counted while inflating, over all parts that are read. */
  readonly inflatedBytes: number;
  /** A part of more than 1 MiB that grows by more than this factor is a bomb, whatever it says of itself. */
  readonly inflateRatio: number;
  readonly parts: number;
  readonly sheets: number;
  /** Rows that hold something, over all sheets. */
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  /** Characters of one cell; the format's own maximum. */
  readonly cellCharacters: number;
  /** Characters of all cells together, shared texts counted each time they are used. */
  readonly textCharacters: number;
  readonly merges: number;
  /** Milliseconds of processor time that the reading process may use. */
  readonly milliseconds: number;
  /** Mebibytes of heap the reading process may use. */
  readonly heapMebibytes: number;
}

/** The limits an office's file is held to. */
export const workbookLimits: WorkbookLimits = {
  fileBytes: 20 * 1024 * 1024,
  inflatedBytes: 120 * 1024 * 1024,
  inflateRatio: 250,
  parts: 1000,
  sheets: 60,
  rows: 60_000,
  columns: 256,
  cells: 1_500_000,
  cellCharacters: 32_767,
  textCharacters: 40_000_000,
  merges: 100_000,
  milliseconds: 15_000,
  heapMebibytes: 160,
};
