// Recognitions and certificates: refusals.

import type { Shape } from '../shape.ts';
import type { certificateProblems as vi } from '../vi/certificates.ts';

export const certificateProblems: Shape<typeof vi> = {
  'certificates/not-in-this-state': () =>
    'This recognition is in a state that does not allow this. Open the page again to see how it stands and what may be done.',
};
