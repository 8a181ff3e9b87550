// How much a dossier is, and whether it is more or less than the last time: pieces, files, pages and bytes of its evidence. A file
// that proves two things under two pieces lies twice in the paper set and counts twice.

/** A file of a piece as far as it is counted. */
export interface CountedFile {
  readonly pages: number;
  readonly bytes: number;
}

export interface Volume {
  readonly pieces: number;
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
}

/**
 * What the evidence of a dossier comes to.
 * @example volumeOf([{ files: [{ pages: 2, bytes: 10 }] }]) // { pieces: 1, files: 1, pages: 2, bytes: 10 }
 */
export function volumeOf(pieces: readonly { readonly files: readonly CountedFile[] }[]): Volume {
  const files = pieces.flatMap((piece) => piece.files);
  return {
    pieces: pieces.length,
    files: files.length,
    pages: files.reduce((sum, file) => sum + file.pages, 0),
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
  };
}

/**
 * The change against the last time; negative is less.
 * @example volumeChange({ pieces: 1, files: 1, pages: 3, bytes: 10 }, { pieces: 1, files: 1, pages: 5, bytes: 4 }).pages // -2
 */
export function volumeChange(now: Volume, before: Volume): Volume {
  return {
    pieces: now.pieces - before.pieces,
    files: now.files - before.files,
    pages: now.pages - before.pages,
    bytes: now.bytes - before.bytes,
  };
}
