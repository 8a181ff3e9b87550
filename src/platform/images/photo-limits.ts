// What a photograph may be, and what is drawn from it.

export const photoLimits = {
  /** Bytes of the file as sent: 10 MB. */
  fileBytes: 10 * 1_048_576,
  /** Pixels after decoding. Phones in their usual mode stay far below; more is a bomb or a needless weight. */
  pixels: { jpeg: 40_000_000, png: 25_000_000, webp: 25_000_000 },
  /** Shorter side below which nothing can be recognised. */
  smallestSide: 200,
  /** Longest side of the large picture and of the thumbnail. */
  largeSide: 1_600,
  thumbnailSide: 480,
  /** Milliseconds of processor time that the drawing process may use, in all its threads. */
  milliseconds: 10_000,
  /** How many are drawn at once; the others wait. */
  atOnce: 2,
} as const;

/** Kinds of photograph that are read. */
export const photoKinds = ['jpeg', 'png', 'webp'] as const;
export type PhotoKind = (typeof photoKinds)[number];
