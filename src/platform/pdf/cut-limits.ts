// What the process that cuts pages out of a scan may use, and how much may come out of it.

export const cutLimits = {
  /** Bytes of one file that is cut out. */
  fileBytes: 24 * 1_048_576,
  /** Bytes of all that one scan gives in one act. */
  bytes: 256 * 1_048_576,
  /** Of processor time. */
  milliseconds: 120_000,
  heapMebibytes: 256,
} as const;
