// Products that stand on no paper today, each with its reason.

import { Details } from '#design/details.tsx';
import type { Ui } from '#web/ui.ts';
import type { LeftOut } from '../use-cases/list-products.ts';

export function LeftOutLines({ leftOut, ui }: { readonly leftOut: readonly LeftOut[]; readonly ui: Ui }) {
  const { reasons } = ui.t.sellingPapers;
  return (
    <ul>
      {leftOut.map(({ code, name, reason }) => (
        <li key={code}>
          {name}: {reasons[reason]}
        </li>
      ))}
    </ul>
  );
}

export function LeftOutList({ leftOut, ui }: { readonly leftOut: readonly LeftOut[]; readonly ui: Ui }) {
  if (leftOut.length === 0) return null;
  return (
    <Details summary={ui.t.sellingPapers.leftOut(leftOut.length)}>
      <LeftOutLines leftOut={leftOut} ui={ui} />
    </Details>
  );
}
