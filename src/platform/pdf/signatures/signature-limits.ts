// What the signatures of one PDF may be before they are no longer read, and what the process that reads them may use.

export const signatureLimits = {
  /** Signatures in one file. */
  signatures: 16,
  /** Bytes of one signature with its certificates. */
  cmsBytes: 512 * 1_024,
  /** Values within one signature, and how deep they lie. */
  nodes: 40_000,
  depth: 40,
  /** Certificates in one signature, and from a signer to a root. */
  certificates: 40,
  pathLength: 8,
  /** Objects that are looked at to compare pages. */
  pageObjects: 60_000,
  /** Of processor time, its start included. */
  milliseconds: 20_000,
  heapMebibytes: 192,
} as const;
