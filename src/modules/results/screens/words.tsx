// Days, levels and stages of a result as words and tags.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { totalWords } from '#official-forms/decree-30-2020/council-lines.ts';
import type { Ui } from '#web/ui.ts';
import type { Stage } from '../rules/result-line.ts';
import type { ResultView } from '../use-cases/session-results.ts';

/** A legal day as people write it; empty where there is none. */
export const dayWords = (day: string | null | undefined): string =>
  day == null ? '' : formatVietnamese(day as LocalDate);

const LOOKS: Readonly<Record<Stage, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  completion: { tone: 'gold', shape: 'pause' },
  report: { tone: 'blue', shape: 'ring' },
  submission: { tone: 'blue', shape: 'half' },
  decision: { tone: 'blue', shape: 'clock' },
  'to-ministry': { tone: 'blue', shape: 'arrow' },
  'at-ministry': { tone: 'blue', shape: 'clock' },
  notice: { tone: 'green', shape: 'half' },
  done: { tone: 'green', shape: 'check' },
};

/** Where a product stands on its way. */
export function StageTag({ ui, stage }: { readonly ui: Ui; readonly stage: Stage }) {
  return <Tag words={ui.t.results.stages[stage]} {...LOOKS[stage]} />;
}

/** `73,33 điểm, 4 sao`. */
export function scoreWords({ t }: Ui, one: Pick<ResultView, 'outcome'>): string {
  if (one.outcome.kind === 'put-off') return '–';
  return t.results.score(totalWords(one.outcome), t.results.level(one.outcome.allowed));
}
