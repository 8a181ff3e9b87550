// Figures of output in words: amounts with their unit, money, states with their shape.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { OutputFigures } from '../rules/output-report.ts';
import type { OutputFlag } from '../rules/plausibility.ts';
import type { OutputState } from '../use-cases/list-output.ts';

export const dayWords = (day: LocalDate | null): string => (day === null ? '–' : formatVietnamese(day));

/** `600 kg`; a dash without a report. */
export const amountWords = (t: Texts, figures: Pick<OutputFigures, 'quantity' | 'unit'> | null): string =>
  figures === null ? '–' : `${t.output.amount(figures.quantity)}\u00a0${figures.unit}`;

export const moneyWords = (t: Texts, value: number | null): string => (value === null ? '–' : t.output.money(value));

/** Doubts, each in a few words. */
export const doubtWords = (t: Texts, flags: readonly Pick<OutputFlag, 'code'>[]): string =>
  flags.map((flag) => t.output.flags[flag.code]).join('; ');

const looks: Readonly<Record<OutputState, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  late: { tone: 'red', shape: 'clock' },
  due: { tone: 'gold', shape: 'ring' },
  doubtful: { tone: 'gold', shape: 'question' },
  'asked-again': { tone: 'blue', shape: 'question' },
  reported: { tone: 'green', shape: 'check' },
  'not-owed': { tone: 'neutral', shape: 'none' },
};

export function OutputStateTag({ ui, state }: { readonly ui: Ui; readonly state: OutputState }) {
  return <Tag words={ui.t.output.states[state]} {...looks[state]} />;
}
