// The worked example: a tea of set 11 before three members.

const first: Readonly<Record<string, number>> = {
  '1.1': 3,
  '1.2': 2,
  '1.3': 3,
  '1.4': 2,
  '1.5': 2,
  '1.6': 1,
  '1.7': 2,
  '2.1': 4,
  '2.2': 3,
  '2.3': 3,
  '2.4': 1,
  '3.1': 3,
  '3.2': 2,
  '3.3': 3,
  '3.4': 2,
  '3.5': 2,
  '4.1': 3,
  '4.2': 3,
  '4.3': 4,
  '5.1': 5,
  '5.2': 3,
  '5.3': 3,
  '6.1.1': 3,
  '6.1.2': 3,
  '6.2.1': 3,
  '6.2.2': 3,
  '6.2.3': 3,
  '7': 3,
  '8': 2,
  '9': 2,
  '10': 2,
  '11': 1,
};

/** Choices of the first member; the others differ in one criterion each. */
export const memberChoices = [first, { ...first, '6.2.2': 2 }, { ...first, '6.2.3': 4 }] as const;

/** The request as a file or a program sends it. */
export const workedRequest = {
  set: '26-2026/11',
  asOf: '2026-06-15',
  minima: 'majority',
  cases: {},
  conditions: { L1: false, C1: false, C2: false },
  findings: {},
  sheets: memberChoices.map((choices, i) => ({ by: `m${i + 1}`, choices })),
};
