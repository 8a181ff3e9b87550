// Why a photograph is not taken, and how to mend it.

import type { PhotoProblemCode } from '#platform/images/problems.ts';

export const photoProblems: Readonly<Record<PhotoProblemCode, () => string>> = {
  'images/empty': () => 'The picture file is empty. Choose it again.',
  'images/too-large': () => 'The picture is too large (at most 10 MB). Take it smaller or compress it.',
  'images/not-a-photo': () => 'This file is no JPEG, PNG or WebP picture. Choose a photograph.',
  'images/heic': () =>
    'HEIC pictures of an iPhone cannot be read yet. Set the camera to "Most compatible" or save as JPEG.',
  'images/drawing': () => 'Drawings (SVG) are not taken because they can hold code. Send a JPEG or PNG.',
  'images/hidden-content': () => 'The picture file hides other content and is refused. Take or save the picture again.',
  'images/too-many-pixels': () => 'The picture has too many pixels. Take it smaller.',
  'images/too-small': () => 'The picture is too small to show the product. Take it larger.',
  'images/damaged': () => 'The picture is damaged or incomplete. Send it again or take another.',
};
