// The pieces that the territory pages share: a unit as a link with its place, the mark of how a step was checked, tables
// of units and steps.

import { DataTable } from '#design/data-table.tsx';
import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import type { UnitDetail, UnitLabel, UnitStep } from '../rules/unit-detail.ts';
import { checkWords, groundWords, placeWords, type TerritoryWords, unitPath } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly words: TerritoryWords;
}

/** A unit as a link, with its code. */
export function UnitLink({ unit, ui, words }: Frame & { readonly unit: UnitLabel }) {
  return (
    <>
      <a href={ui.href(unitPath(unit))}>{unit.fullName}</a> <span class="nowrap">({words.code(unit.code)})</span>
    </>
  );
}

/** How far a step was checked: a word and a shape. */
export function CheckMark({ step, words }: { readonly step: UnitStep; readonly words: TerritoryWords }) {
  const said = checkWords(words, step);
  if (said === null) return <>{words.noGround}</>;
  if (step.verified) return <Tag words={said} tone="green" shape="check" />;
  return <Tag words={said} tone={step.check === 'suspect' ? 'red' : 'gold'} shape="question" />;
}

/** The units a unit was made from, in one cell: names only, the district once where it is the same. */
export function madeFromWords(unit: UnitDetail): string {
  const districts = new Set(unit.madeFrom.map((s) => s.unit.district));
  const [only] = districts;
  if (districts.size === 1 && only !== undefined && only !== null) {
    return `${unit.madeFrom.map((s) => s.unit.fullName).join(', ')} (${only})`;
  }
  return unit.madeFrom
    .map((s) => (s.unit.district === null ? s.unit.fullName : `${s.unit.fullName} (${s.unit.district})`))
    .join(', ');
}

/** Units of today and what they were made from. */
export function MadeUnits({
  units,
  caption,
  ui,
  words,
}: Frame & { readonly units: readonly UnitDetail[]; readonly caption: string }) {
  return (
    <DataTable
      t={ui.t.design}
      caption={caption}
      rows={units}
      rowKey={(unit) => unit.code}
      columns={[
        {
          key: 'unit',
          label: words.columns.unit,
          lead: true,
          cell: (unit) => <a href={ui.href(unitPath(unit))}>{unit.fullName}</a>,
        },
        { key: 'code', label: words.columns.code, nowrap: true, cell: (unit) => unit.code },
        { key: 'made-from', label: words.columns.madeFrom, cell: madeFromWords },
        {
          key: 'ground',
          label: words.columns.ground,
          cell: (unit) => groundWords(words, unit.madeFrom[0]?.ground ?? null),
        },
        ...(units.some((u) => u.level === 'commune')
          ? [
              {
                key: 'check',
                label: words.columns.check,
                cell: (unit: UnitDetail) =>
                  unit.madeFrom[0] === undefined ? (
                    words.noGround
                  ) : (
                    <CheckMark step={weakest(unit.madeFrom)} words={words} />
                  ),
              },
            ]
          : [
              {
                key: 'parts',
                label: words.columns.communes,
                numeric: true,
                cell: (unit: UnitDetail) => unit.parts,
              },
            ]),
      ]}
    />
  );
}

const RANK = { suspect: 0, 'third-party': 1, 'names-in-clause': 2, 'resolution-text': 3 } as const;

/** The step that was checked least; a whole is as sure as its least sure part. */
export function weakest(steps: readonly UnitStep[]): UnitStep {
  const rank = (s: UnitStep): number => (s.check === null ? 4 : RANK[s.check]);
  return [...steps].sort((a, b) => rank(a) - rank(b))[0] as UnitStep;
}

/** The steps of one unit, in either direction. */
export function StepTable({
  steps,
  caption,
  lead,
  id,
  kinds,
  ui,
  words,
}: Frame & {
  readonly steps: readonly UnitStep[];
  readonly caption: string;
  readonly lead: string;
  readonly id: string;
  readonly kinds: Readonly<Record<string, string>>;
}) {
  const place = steps.some((s) => placeWords(s.unit) !== '');
  return (
    <DataTable
      t={ui.t.design}
      caption={caption}
      captionHidden
      id={id}
      rows={steps}
      rowKey={(step) => `${step.unit.era}-${step.unit.code}`}
      columns={[
        { key: 'unit', label: lead, lead: true, cell: (step) => <UnitLink unit={step.unit} ui={ui} words={words} /> },
        ...(place
          ? [{ key: 'place', label: words.labels.belongs, cell: (step: UnitStep) => placeWords(step.unit) }]
          : []),
        { key: 'how', label: words.columns.how, cell: (step) => kinds[step.kind] ?? step.kind },
        { key: 'ground', label: words.columns.ground, cell: (step) => groundWords(words, step.ground) },
        ...(steps.some((s) => s.check !== null)
          ? [
              {
                key: 'check',
                label: words.columns.check,
                cell: (step: UnitStep) => <CheckMark step={step} words={words} />,
              },
            ]
          : []),
      ]}
    />
  );
}
