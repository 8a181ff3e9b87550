// What was answered on a score sheet beside the ticks, in words: conditions, criteria looked at without an option, points that
// do not count, and what ends the evaluation. These words are ours; the sentences they stand beside are the act's.

import type { CriteriaSet, SetCondition } from '#law/criteria-set.ts';
import type { Block, Run } from '../paper.ts';
import { bold, boldItalic, italic, paragraph, text } from '../paper-pieces.ts';

/** Condition → whether it happened, or holds; `null`: a blank sheet, nobody was asked. */
export type ConditionAnswers = Readonly<Record<string, boolean>> | null;

/** A tick that does not count, and the condition that keeps it from counting. */
export interface LostTick {
  readonly criterion: string;
  readonly points: number;
  readonly why: 'require-false' | 'not-applying';
  readonly condition: string;
}

/** What ended the evaluation: the sentence of the sheet, and where it is printed. */
export interface ClosedGate {
  readonly text: string;
  readonly citation: string;
}

/** Kinds that end an evaluation where they happened. */
const ending = ['disqualify', 'ineligible', 'stop'] as const;
const isEnding = ({ kind }: SetCondition): boolean => ending.some((one) => one === kind);

const endings: Readonly<Record<(typeof ending)[number], string>> = {
  disqualify: 'có, hồ sơ bị loại',
  ineligible: 'có, sản phẩm không được đánh giá',
  stop: 'có, dừng đánh giá',
};

function answerOf({ kind, code }: SetCondition, answers: NonNullable<ConditionAnswers>): string | null {
  const answer = answers[code];
  if (kind === 'disqualify' || kind === 'ineligible' || kind === 'stop') {
    return answer === undefined ? 'chưa trả lời' : answer ? endings[kind] : 'không có';
  }
  if (kind === 'require') {
    return answer === undefined ? 'chưa trả lời, đang coi là đạt' : answer ? 'đạt' : 'chưa đạt, tính 0 điểm';
  }
  if (kind === 'appliesIf' && answer !== undefined) return answer ? 'có áp dụng' : 'không áp dụng';
  return null;
}

/**
 * The answer to a condition, to stand after its sentence; nothing on a blank sheet and where nobody is asked.
 * @example answerRuns(conditionC1, { C1: false }) // ' Trả lời: không có.' in bold italics
 */
export function answerRuns(condition: SetCondition, answers: ConditionAnswers): readonly Run[] {
  const words = answers === null ? null : answerOf(condition, answers);
  return words === null ? [] : [boldItalic(`${/[.!?…]$/.test(condition.text) ? '' : '.'} Trả lời: ${words}.`)];
}

/** Why a tick counts nothing. */
export const lostWords = ({ why, condition }: LostTick): string =>
  `Tính 0 điểm: ${why === 'require-false' ? 'chưa đạt điều kiện' : 'tiêu chí này không áp dụng vì'} “${condition}”.`;

/** Said where none of the options that are printed holds. */
export const noneWords = 'Không đạt mức nào ở trên: 0 điểm.';

const placed = ({ criterion, group, text: sentence }: SetCondition): string => {
  const place = criterion ?? group;
  return place === null ? 'điều kiện loại hồ sơ ở đầu phiếu' : `${place} “${sentence.replace(/\.$/, '')}”`;
};

/** What ended the evaluation, then what is not answered; nothing where all is well. */
export function endingLines(
  set: CriteriaSet,
  answers: ConditionAnswers,
  gates: readonly ClosedGate[],
): readonly Block[] {
  const open = set.conditions.filter((one) => answers !== null && answers[one.code] === undefined);
  const notAnswered = (which: (condition: SetCondition) => boolean, words: string): readonly Block[] => {
    const found = open.filter(which).map(placed);
    const line = [italic(`${words}: ${found.join('; ')}.`)];
    return found.length === 0 ? [] : [paragraph(line, { before: 0, align: 'justify' })];
  };
  return [
    ...gates.map(({ text: sentence, citation }) =>
      paragraph(
        [bold('Không được xếp hạng: '), text(`“${sentence.replace(/\.$/, '')}” (${citation}). Điểm trên chỉ để biết.`)],
        { before: 0, align: 'justify' },
      ),
    ),
    ...notAnswered(isEnding, 'Chưa trả lời có bị loại hoặc dừng đánh giá hay không'),
    ...notAnswered((one) => one.kind === 'require', 'Chưa trả lời, đang coi là đạt'),
  ];
}
