// How far a long piece of work has come, with what is being done and a way out.

import type { ComponentChildren } from 'preact';
import type { DesignTexts } from '#texts/vi/design.ts';

export interface ProgressBarProps {
  readonly t: DesignTexts;
  /** What is being done: "Đang đọc dòng 1.240 trong 3.000". */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** Cancel, or "you may leave this page". */
  readonly wayOut?: ComponentChildren;
}

/**
 * Whole percents, rounded down: it says 100 only when everything is done.
 * @example <ProgressBar t={t} label="Đang đọc bảng tính" done={1240} total={3000} />
 */
export function ProgressBar({ t, label, done, total, wayOut }: ProgressBarProps) {
  const percent = total <= 0 ? 0 : Math.floor((Math.min(done, total) * 100) / total);
  return (
    <div class="progress">
      <div class="progress__line">
        <span>{label}</span>
        <span class="progress__percent">{t.progress.percent(percent)}</span>
      </div>
      <progress class="progress__bar" max={total} value={done} aria-label={label}>
        {t.progress.percent(percent)}
      </progress>
      {wayOut && <div class="progress__way-out">{wayOut}</div>}
    </div>
  );
}
