// The reasons of a score as words, each with its points and a link to the record behind it.

import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { RiskReason } from '../rules/risk.ts';
import { dayWords } from './words.tsx';

export function reasonWords(t: Texts, { kind, figure, day }: RiskReason): string {
  const words = t.inspections.risk.reasonWords;
  const say = words[kind] as (n: number, day: string) => string;
  return say(figure ?? 0, dayWords(day));
}

export function Reasons({ ui, reasons }: { readonly ui: Ui; readonly reasons: readonly RiskReason[] }) {
  const words = ui.t.inspections.risk;
  if (reasons.length === 0) return <span class="quiet">{words.noReason}</span>;
  return (
    <ul class="plain-list">
      {reasons.map((one) => (
        <li key={one.kind}>
          {one.link === null ? reasonWords(ui.t, one) : <a href={ui.href(one.link)}>{reasonWords(ui.t, one)}</a>}{' '}
          <span class="quiet">{words.points(one.points)}</span>
        </li>
      ))}
    </ul>
  );
}
