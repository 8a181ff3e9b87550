// What a file says: its text with its line ends, how many pages, and whether the text lies unseen under a picture.

export interface DocumentText {
  readonly kind: 'pdf' | 'docx' | 'text';
  readonly text: string;
  /** `null`: the file does not say where its pages end. */
  readonly pages: number | null;
  /** Read by a machine from a picture before it came here: words may be wrong, so every value of it is unsure. */
  readonly scanned: boolean;
}
