// What was said to a report, as the list of its history.

import type { HistoryEntry } from '#design/history-list.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { ReportAnswer } from '../rules/consumer-report.ts';

/** The answers, the newest first, as they came. */
export const answersAsHistory = (
  answers: readonly Pick<ReportAnswer, 'state' | 'words' | 'madeAt'>[],
  ui: Ui,
): readonly HistoryEntry[] =>
  answers.map(({ state, words, madeAt }) => ({
    key: madeAt,
    when: formatInstantInVietnam(madeAt),
    datetime: madeAt,
    what: ui.t.consumerReports.states[state],
    detail: words,
  }));
