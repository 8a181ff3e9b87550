// A part of a long page that folds on a phone; on a desk and on paper it stands open, under its own heading.

import type { ComponentChildren } from 'preact';

export interface FoldedOnPhoneProps {
  /** What is inside and how much of it, where it is folded. */
  readonly summary: string;
  readonly children: ComponentChildren;
}

/**
 * @example <FoldedOnPhone summary="Đã trả lời (24)">…</FoldedOnPhone>
 */
export function FoldedOnPhone({ summary, children }: FoldedOnPhoneProps) {
  return (
    <details class="folded">
      <summary class="folded__summary">{summary}</summary>
      {children}
    </details>
  );
}
