// How far a visit's sheet was filled: papers say it, and what rests on a nearly empty sheet says why (our rule; the act asks for no number).

import { type Checklist, type Completeness, type VisitRecord, valuesOf } from '#modules/field/index.ts';

/** The sheet in numbers, and the questions that were not answered. */
export interface Sheet {
  readonly asked: number;
  readonly answered: number;
  readonly unmet: number;
  readonly notApplicable: number;
  /** Answered by two people in two ways, and nobody has decided. */
  readonly undecided: number;
  readonly unanswered: readonly { readonly checklist: string; readonly questions: readonly string[] }[];
}

/** Of a visit nothing is known of. */
export const emptySheet: Sheet = {
  asked: 0,
  answered: 0,
  unmet: 0,
  notApplicable: 0,
  undecided: 0,
  unanswered: [],
};

/**
 * The sheet of a record under its checklists. What two people answered in two ways is not counted as answered until somebody decides.
 * @example sheetOf(record, [label], lacks, 2).unanswered[0].questions // ['Nhãn ghi tên hàng hóa?']
 */
export function sheetOf(
  record: Pick<VisitRecord, 'answers'>,
  checklists: readonly Checklist[],
  { asked, answered, toAnswer, undecided }: Pick<Completeness, 'asked' | 'answered' | 'toAnswer' | 'undecided'>,
  unmet: number,
): Sheet {
  const open = undecided.filter((field) => field.startsWith('answer/')).length;
  const values = checklists.flatMap((one) => [...valuesOf(record, one.key).values()]);
  return {
    asked,
    answered: answered - open,
    unmet,
    notApplicable: values.filter((one) => one === 'not-applicable').length,
    undecided: open,
    unanswered: checklists.flatMap(({ key, title }) => {
      const questions = toAnswer.filter((one) => one.checklist === key).map((one) => one.text);
      return questions.length === 0 ? [] : [{ checklist: title, questions }];
    }),
  };
}

/** Of how many questions one has to be answered at least. */
const ONE_OF = 4;

/**
 * Whether a sheet is nearly empty: fewer than a quarter of its questions answered; exactly a quarter is enough.
 * @example isNearlyEmpty({ asked: 44, answered: 1 }) // true
 */
export const isNearlyEmpty = ({ asked, answered }: Pick<Sheet, 'asked' | 'answered'>): boolean =>
  asked > 0 && answered * ONE_OF < asked;
