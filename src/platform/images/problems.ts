// Every reason for which a photograph is not taken. Each has a sentence in `src/texts` that says how to mend it.

export const photoProblemCodes = [
  'images/empty',
  'images/too-large',
  'images/not-a-photo',
  'images/heic',
  'images/drawing',
  'images/hidden-content',
  'images/too-many-pixels',
  'images/too-small',
  'images/damaged',
] as const;
export type PhotoProblemCode = (typeof photoProblemCodes)[number];
