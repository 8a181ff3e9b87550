// How many stars the label of a product may say, from when until when, and a label found at a stall compared with it.

import type { labelRights as vi } from '../vi/label-rights.ts';

export const labelRights: typeof vi = {
  title: 'Stars on the label',
  heading: 'How many stars may this label say, and until when?',
  link: 'Stars that the label may say; compare a label',
  summary: 'From the decisions of recognition; suspension, withdrawal and a newer decision end the right on their day.',
  compare: 'Compare a label',
  compareLead: 'Type the stars and the day of making or printing on the label.',
  printedStars: 'Stars on the label',
  printedOn: 'Day on the label',
  choose: 'Choose',
  check: 'Compare',
  stars: (n) => `${n} stars`,
  isRight: (stars, day) => `${stars} stars on ${day}: RIGHT`,
  isWrong: (stars, day) => `${stars} stars on ${day}: WRONG`,
  right: (stars, decision) => `On that day the product held ${stars} stars by decision ${decision}.`,
  moreStars: (stars, decision) =>
    `On that day the product held only ${stars} stars by decision ${decision}: the label says more.`,
  never: 'The product has no decision of three stars or more: its label may say none.',
  beforeFirst: (day) => `The day on the label is before the first recognition (${day}).`,
  wasWithdrawn: (day, decision) => `The recognition by decision ${decision} was withdrawn from ${day} on.`,
  wasSuspended: (decision) => `On that day the recognition by decision ${decision} was suspended.`,
  unclearTerm: (decision) =>
    `The term noted for decision ${decision} is longer than the law allows and nobody confirmed it: look at the decision first.`,
  ended: (until, decision) => `The recognition by decision ${decision} ended on ${until}.`,
  list: 'When stars may be printed',
  columns: { stars: 'Stars', term: 'From – until', decision: 'Decision' },
  upTo: (n) => `Up to ${n} stars`,
  term: (from, until) => `From ${from} until ${until}`,
  noEnd: 'no end noted',
  extended: (until) => `${until} (extended)`,
  suspended: (from, until) =>
    until === null ? `but from ${from} until further notice (suspended)` : `but ${from} to ${until} (suspended)`,
  withdrawn: (day) => `only before ${day} (withdrawn)`,
  superseded: (day) => `only before ${day} (a newer decision)`,
  none: 'No stars may be printed',
  noneText: 'No decision of three stars or more is recorded here.',
};
