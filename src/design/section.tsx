// A part of a page under its own heading.

import type { ComponentChildren } from 'preact';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** A sentence under the heading. */
  readonly lead?: string | undefined;
  /** Link or secondary button at the heading's end. */
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * @example <Section id="codes" title="Mã số">…</Section>
 */
export function Section({ id, title, lead, action, children }: SectionProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section__head">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {lead && <p class="section__lead">{lead}</p>}
      {children}
    </section>
  );
}
