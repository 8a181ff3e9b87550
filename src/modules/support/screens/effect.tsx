// Before and after a support, product by product, under the sentence that it proves no cause.

import { DataTable } from '#design/data-table.tsx';
import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import type { Ui } from '#web/ui.ts';
import type { Effect, ProductEffect, StarsOn } from '../effect-of.ts';
import { type Around, directionOf } from '../rules/effect.ts';
import { dayWords } from './words.tsx';

interface Row {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

function changeOf(ui: Ui, before: number | null, after: number | null): string {
  const { directions, percent } = ui.t.support.effect;
  if (before === null || after === null) return '–';
  const words = directions[directionOf(before, after)];
  return before === 0 ? words : `${percent(Math.round(((after - before) / before) * 1_000) / 10)} (${words})`;
}

function figureRows(ui: Ui, around: Around): readonly Row[] {
  const { effect, money } = ui.t.support;
  const { before, after, unit } = around;
  const amount = (value: number | null): string => (value === null ? '–' : `${ui.t.output.amount(value)}\u00a0${unit}`);
  const vnd = (value: number | null): string => (value === null ? '–' : money(value));
  return [
    {
      label: effect.quantity,
      before: amount(before.quantity),
      after: amount(after.quantity),
      change: changeOf(ui, before.quantity, after.quantity),
    },
    {
      label: effect.revenue,
      before: vnd(before.revenueVnd),
      after: vnd(after.revenueVnd),
      change: changeOf(ui, before.revenueVnd, after.revenueVnd),
    },
  ];
}

function starsRow(ui: Ui, { starsBefore, starsNow }: ProductEffect): Row {
  const { effect } = ui.t.support;
  const said = (on: StarsOn | null): string => (on === null ? effect.noStars : effect.starsWords(on.stars, on.holds));
  const [before, now] = [starsBefore?.stars ?? 0, starsNow?.stars ?? 0];
  return {
    label: effect.stars,
    before: said(starsBefore),
    after: `${said(starsNow)} (${effect.now})`,
    change: before === now ? effect.starsSame : effect.directions[now > before ? 'up' : 'down'],
  };
}

function ComparedLine({ ui, one }: { readonly ui: Ui; readonly one: ProductEffect }) {
  const { effect } = ui.t.support;
  if (one.around === null) return null;
  if (one.compared === null) return <p class="quiet">{effect.notCompared}</p>;
  const { measure, direction, ...counts } = one.compared;
  const named = { revenueVnd: effect.revenue, quantity: effect.quantity }[measure];
  return <p>{effect.compared({ ...counts, measure: named, direction: effect.directions[direction] })}</p>;
}

function OneProduct({ ui, one, day }: { readonly ui: Ui; readonly one: ProductEffect; readonly day: string }) {
  const { effect } = ui.t.support;
  const { around } = one;
  const rows = [...(around === null ? [] : figureRows(ui, around)), starsRow(ui, one)];
  const doubtful = around === null ? 0 : around.before.doubtful + around.after.doubtful;
  return (
    <div>
      <h3>{one.name}</h3>
      <p class="quiet">
        {around === null ? effect.tooFew : effect.stretch(around.months, day)}
        {around !== null && around.months < 12 && ` ${effect.season}`}
        {doubtful > 0 && ` ${effect.doubtful(doubtful)}`}
      </p>
      <DataTable
        t={ui.t.design}
        id={`truoc-sau-${one.code}`}
        caption={one.name}
        captionHidden
        rows={rows}
        rowKey={(row) => row.label}
        columns={[
          { key: 'label', label: effect.measure, lead: true, cell: (row) => row.label },
          { key: 'before', label: effect.before, numeric: true, cell: (row) => row.before },
          { key: 'after', label: effect.after, numeric: true, cell: (row) => row.after },
          { key: 'change', label: effect.change, cell: (row) => row.change },
        ]}
      />
      <ComparedLine ui={ui} one={one} />
    </div>
  );
}

export function EffectSection({ ui, effect }: { readonly ui: Ui; readonly effect: Effect }) {
  const words = ui.t.support.effect;
  if (effect.day === null) {
    return (
      <Section id="truoc-sau" title={words.heading}>
        <p class="quiet">{words.notDelivered}</p>
      </Section>
    );
  }
  const day = dayWords(effect.day);
  return (
    <Section id="truoc-sau" title={words.heading}>
      <Notice t={ui.t.design} tone="info" text={words.caution} />
      {effect.products.length === 0 && <p class="quiet">{words.noProducts}</p>}
      {effect.products.map((one) => (
        <OneProduct key={one.code} ui={ui} one={one} day={day} />
      ))}
    </Section>
  );
}
