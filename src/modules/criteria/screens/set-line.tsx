// One set in a list: its number, its name as a link, and what the list has to say of it.

import type { ComponentChildren } from 'preact';
import type { Ui } from '#web/ui.ts';
import type { SetSummary } from '../rules/set-summary.ts';
import { Law, setPath } from './words.tsx';

export interface SetLineProps {
  readonly ui: Ui;
  readonly set: SetSummary;
  /** Sector and group, where the list mixes them. */
  readonly placed?: boolean;
  /** Where the name leads; absent: the page of the set. */
  readonly href?: string;
  /** Counts, tags, the reason why it is listed. */
  readonly children: ComponentChildren;
}

/**
 * @example <SetLine ui={ui} set={set}>{t.counts(set.criteria, set.marks)}</SetLine>
 */
export function SetLine({ ui, set, placed, href, children }: SetLineProps) {
  return (
    <li class="set-line">
      <span class="set-line__number">{set.number}</span>
      <span class="set-line__name">
        <a href={ui.href(href ?? setPath(set.id))}>
          <Law ui={ui} text={set.name} />
        </a>
        {placed && (
          <span class="set-line__place">
            <Law ui={ui} text={`${set.sector}, ${set.group}`} />
          </span>
        )}
      </span>
      <span class="set-line__facts">{children}</span>
    </li>
  );
}
