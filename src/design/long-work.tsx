// What a form says while the `long-work` island waits for its answer: not shown until it is sent. How far the work has come is not
// known to the browser, so the bar only moves; the seconds are counted.

import type { DesignTexts } from '#texts/vi/design.ts';

export interface LongWorkWords {
  /** What is being done: "Đang đọc bảng tính…". */
  readonly doing: string;
  /** How long it can take, and what to leave alone meanwhile. */
  readonly patience: string;
}

export interface LongWorkProps {
  readonly t: DesignTexts;
  readonly words: LongWorkWords;
}

/**
 * @example <Form …><FileField … /><FormActions … /><LongWork t={ui.t.design} words={t.working} /></Form>
 */
export function LongWork({ t, words }: LongWorkProps) {
  return (
    <div class="progress" hidden data-long-work={t.progress.seconds}>
      <p class="progress__line">
        <span role="status">{words.doing}</span>
        <span class="progress__percent" data-seconds="" aria-hidden="true" />
      </p>
      <progress class="progress__bar" aria-label={words.doing} />
      <p class="progress__way-out">{words.patience}</p>
    </div>
  );
}
