// What the papers that carry the results of a session on have in common: their facts, the table of results, the words for what was
// left open (26/2026/QĐ-TTg, Art. 7.3d to 7.3g).

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { type Block, officialMargins, type Paper } from '../paper.ts';
import { knownOf, paragraph } from '../paper-pieces.ts';
import {
  completionWords,
  lineCell,
  midCell,
  nextStep,
  type ProductResult,
  productTable,
  proposalWords,
  starWords,
  totalWords,
} from './council-lines.ts';
import { GAP } from './decision-frame.ts';
import { type Issue, inSentence, type Signing, WORDS_OURS } from './letter-frame.ts';

/** What the papers after a session share. */
export interface SessionPaperFacts {
  /** `Tỉnh Lai Châu` */
  readonly province: string;
  readonly issue: Issue;
  readonly sessionName: string;
  readonly heldOn: LocalDate;
  /** `Quyết định số …/QĐ-UBND ngày …` that set up the council. */
  readonly council: string;
  /** Number and day of the minutes; dots where the clerk gave none yet. */
  readonly minutes: Issue;
  readonly results: readonly ProductResult[];
  /** Whether the criteria of every set scored were compared with the signed act. */
  readonly criteriaCompared: boolean;
  /** Legal bases that the province adds to its own papers. */
  readonly moreBases: readonly string[];
  readonly recipients: readonly string[];
  readonly signing: Signing;
  readonly madeOn: LocalDate;
}

export const day = (date: LocalDate | null): string => (date === null ? '…/…/……' : formatVietnamese(date));
/** The session with its day, said once. */
export const heldWords = ({ sessionName, heldOn }: Pick<SessionPaperFacts, 'sessionName' | 'heldOn'>): string =>
  sessionName.includes(formatVietnamese(heldOn)) ? sessionName : `${sessionName} ngày ${formatVietnamese(heldOn)}`;

/** `3 sao`, `3 sao, 4 sao`: the levels that these products have, no others. */
export const levelsOf = (results: readonly ProductResult[]): string =>
  [3, 4]
    .filter((stars) => results.some(({ outcome }) => outcome.kind === 'scored' && outcome.allowed === stars))
    .map((stars) => `${stars} sao`)
    .join(', ');

export const chairOf = (province: string): string => `Chủ tịch Ủy ban nhân dân ${inSentence(province)}`;
export const minutesWords = ({ number, date }: Issue): string =>
  `Biên bản số ${number ?? '……/BB-HĐOCOP'} ngày ${day(date)}`;

/** The products of one next step. */
export const going = (results: readonly ProductResult[], ...steps: readonly ReturnType<typeof nextStep>[]) =>
  results.filter(({ outcome }) => steps.includes(nextStep(outcome)));

export const resultTable = (results: readonly ProductResult[]): readonly Block[] => [
  GAP,
  productTable(results, [
    { head: 'Điểm TB', share: 0.1, of: (one) => midCell(totalWords(one.outcome)) },
    { head: 'Hạng', share: 0.11, of: (one) => midCell(starWords(one.outcome)) },
    { head: 'Đề nghị', share: 0.22, of: (one) => lineCell(proposalWords(one.outcome)) },
  ]),
];

export const paperOf = (facts: SessionPaperFacts, title: string, name: string, blocks: readonly Block[]): Paper => ({
  title,
  date: facts.madeOn,
  size: 14,
  margins: officialMargins,
  foot: { left: knownOf(name, facts.sessionName), right: WORDS_OURS },
  blocks,
});

/** Why some products get no more, and what is still to be completed: one line each. */
export function remarks(results: readonly ProductResult[]): readonly Block[] {
  const lines = results.flatMap(({ product, outcome, completion }) => [
    ...(outcome.kind === 'scored' ? outcome.reasons : [outcome.reason]).map((why) => `${product}: ${why}`),
    ...completion.map((item) => `${product}: cần hoàn thiện: ${completionWords(item)}`),
  ]);
  return lines.map((line) => paragraph(`- ${line}.`, { align: 'justify', firstLine: true, before: 3 }));
}
