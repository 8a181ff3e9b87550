// The one question a page answers, in the user's words, with the one next action.

import type { ComponentChildren } from 'preact';

export interface PageHeadingProps {
  readonly heading: string;
  /** A few words above the heading: kind of record, step, unit. */
  readonly caption?: string | undefined;
  /** One or two sentences under it. */
  readonly summary?: ComponentChildren;
  /** States of the record beside the heading: `StatusTag`, `Stars`. */
  readonly states?: ComponentChildren;
  /** The next action: one green `ButtonLink` or `Button`, further ones secondary. */
  readonly action?: ComponentChildren;
}

/**
 * @example <PageHeading heading="Sản phẩm nào sắp hết hạn?" summary="12 sản phẩm trong 180 ngày tới." />
 */
export function PageHeading({ heading, caption, summary, states, action }: PageHeadingProps) {
  return (
    <div class="page-heading">
      <div class="page-heading__words">
        {caption && <p class="page-heading__caption">{caption}</p>}
        <h1>{heading}</h1>
        {states && <div class="page-heading__states">{states}</div>}
        {summary && <div class="page-heading__summary">{summary}</div>}
      </div>
      {action && <div class="page-heading__action">{action}</div>}
    </div>
  );
}
