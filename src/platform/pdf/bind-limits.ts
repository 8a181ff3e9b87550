// How large a book may become, and what the process that binds it may use.

export interface BindLimits {
  /** Bytes of one part: the largest file that is taken, and a little more. */
  readonly partBytes: number;
  readonly pages: number;
  /** Bytes of all parts together. */
  readonly bytes: number;
  /** Of processor time. */
  readonly milliseconds: number;
  readonly heapMebibytes: number;
  /** Books that are bound at the same time, and how many more may wait. */
  readonly atOnce: number;
  readonly waiting: number;
}

export const bindLimits: BindLimits = {
  partBytes: 24 * 1_048_576,
  pages: 3_000,
  bytes: 600 * 1_048_576,
  milliseconds: 120_000,
  heapMebibytes: 256,
  atOnce: 1,
  waiting: 8,
};
