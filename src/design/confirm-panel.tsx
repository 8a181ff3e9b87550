// A dangerous act asks once: what will happen, to what, what cannot be undone; then one red button and a way back.

import type { ComponentChildren } from 'preact';
import type { DesignTexts } from '#texts/vi/design.ts';
import { Button } from './button.tsx';

export interface ConfirmPanelProps {
  readonly t: DesignTexts;
  /** The question: "Thu hồi giấy chứng nhận của …?" */
  readonly question: string;
  /** The red button says what it does: "Thu hồi". */
  readonly confirmLabel: string;
  readonly cancelHref: string;
  /** What follows, and fields the act needs (reason, document). */
  readonly children?: ComponentChildren;
}

/**
 * Stands inside a `Form`, on a page of its own: its question is the page's heading.
 * @example
 * <Form action="…" commandId={id}>
 *   <ConfirmPanel t={t} question="Gộp hai chủ thể?" confirmLabel="Gộp" cancelHref="…">Lịch sử của cả hai được giữ.</ConfirmPanel>
 * </Form>
 */
export function ConfirmPanel({ t, question, confirmLabel, cancelHref, children }: ConfirmPanelProps) {
  return (
    <section class="confirm" aria-labelledby="confirm-question">
      <h1 class="confirm__question" id="confirm-question">
        {question}
      </h1>
      <div class="confirm__body">{children}</div>
      <div class="actions">
        <Button kind="danger">{confirmLabel}</Button>
        <a class="actions__way-out" href={cancelHref}>
          {t.confirm.cancel}
        </a>
      </div>
    </section>
  );
}
