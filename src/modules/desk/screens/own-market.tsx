// On a producer's desk: invitations without an answer, buyers that wait for its word, what must leave its shelves.

import { Section } from '#design/section.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { OwnMarket as Waits } from '../use-cases/market-on-desk.ts';
import type { Desk } from '../use-cases/view-desk.ts';
import { ownMarketPlaces } from './waiting-places.ts';

/** In the order in which it presses: what must go, the buyer, the invitation. */
const lines = ['unfitLines', 'leads', 'invitations'] as const;

function hintOf(what: (typeof lines)[number], { firstOn }: Waits, ui: Ui): string {
  const t = ui.t.desk.market;
  return what === 'invitations' && firstOn !== null ? t.firstOn(formatVietnamese(firstOn)) : t[what].hint;
}

export function OwnMarket({ desk: { market }, ui }: { readonly desk: Desk; readonly ui: Ui }) {
  const t = ui.t.desk.market;
  const waiting = market === null ? [] : lines.filter((what) => market[what] > 0);
  if (market === null || waiting.length === 0) return null;
  return (
    <Section id="thi-truong" title={t.title}>
      <ul class="task-list">
        {waiting.map((what) => (
          <li key={what} class="task">
            <div class="task__words">
              <a class="task__label" href={ui.href(ownMarketPlaces[what])}>
                {t[what].label(market[what])}
              </a>
              <p class="task__hint">{hintOf(what, market, ui)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
