// Something a few people need, folded behind a question.

import type { ComponentChildren } from 'preact';

export interface DetailsProps {
  readonly summary: string;
  readonly open?: boolean | undefined;
  readonly children: ComponentChildren;
}

/**
 * @example <Details summary="Mã số cũ viết thế nào?">…</Details>
 */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary class="details__summary">{summary}</summary>
      <div class="details__body">{children}</div>
    </details>
  );
}
