// Refusals about offices and bodies.

import type { officeProblems as vi } from '../vi/office-problems.ts';

export const officeProblems: typeof vi = {
  'offices/name-taken': (d) =>
    `A body called ${String(d['name'] ?? 'this')} is in the list. Use it, or type another name.`,
  'offices/nothing-chosen': () => 'No body is chosen or typed. Choose from the list or type a name.',
  'offices/ended': () => 'This body has ended; it cannot be changed or take people any more.',
  'offices/ends-before-it-began': () => 'The last day must lie after the first. Look at both days.',
  'offices/successor-is-itself': () => 'A body cannot succeed itself. Choose another.',
  'offices/successor-unknown': () => 'The successor is not among the bodies of today. Choose again.',
  'offices/member-already': () => 'This account belongs to the body already.',
  'offices/not-of-province': () => 'This account holds no role of the province. Grant one first, then add it.',
  'offices/member-ended': () => 'This person belongs to the body no more. Load the page again.',
  'offices/function-unknown': () => 'There is no such function. Choose again.',
  'offices/holder-unknown': () => 'A lead or coordinator is not among the offices of today. Choose again.',
};
