// Who may do what with letters and their books (30/2020/NĐ-CP): the clerk and the officers of an office register what comes to it and goes out
// of it; officers say what it asks for; everybody who works in the programme reads within their unit. Part of `authorisation.expected.ts`.

import { type Allowed, COMMUNE, type ExpectedAct, may, NOT_PUBLIC, readers } from './authorisation-words.ts';

const UNIT = 'same successor';

const officers = (why: string): readonly Allowed[] => [
  may('province-officer', UNIT, why),
  may('department-officer', UNIT, why),
  may('commune-officer', COMMUNE, why),
];
const clerks = (why: string): readonly Allowed[] => [
  may('clerk@province', UNIT, why),
  may('clerk@commune', COMMUNE, why),
];

const registers = [
  ...officers('an officer registers what comes to the office, where it has no clerk of its own (Điều 21)'),
  ...clerks('the clerk receives, registers and sends out letters (Điều 6, 18, 22)'),
];
const confirms = officers('who is given a letter says what has to be done because of it (Điều 24)');
const OTHERS = 'letters are registered by the office that they come to or go out of';
const NOT_DECIDING =
  'a clerk files letters, a leader assigns, others read: the office that works on it says what it asks for';

const acts = (verbs: readonly string[], allowed: readonly Allowed[], others: string): readonly ExpectedAct[] =>
  verbs.map((verb) => ({ act: `directives/${verb}`, allowed, others }));

export const lettersExpected: readonly ExpectedAct[] = [
  { act: 'directives/list-letters', allowed: readers, others: NOT_PUBLIC },
  { act: 'directives/view-letter', allowed: readers, others: NOT_PUBLIC },
  ...acts(
    [
      ...['view-draft', 'open-draft', 'split-draft', 'discard-draft', 'enter-letter', 'receive-letter', 'correct-head'],
      ...['link-letters', 'remove-link', 'record-state', 'remove-state'],
    ],
    registers,
    OTHERS,
  ),
  ...acts(
    ['confirm-clauses', 'change-clause', 'split-clause', 'merge-clauses', 'add-clause', 'drop-clause'],
    confirms,
    NOT_DECIDING,
  ),
];
