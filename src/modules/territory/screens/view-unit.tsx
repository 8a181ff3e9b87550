// /don-vi/:code: everything a code ever named: the unit of today with what it was made from, the old unit with what it
// became. A code that named two units shows both, with a warning.

import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { UnitDetail } from '../rules/unit-detail.ts';
import { lookUpUnit, type UnitLookUp } from '../use-cases/look-up-unit.ts';
import { Source } from './look-up-units.tsx';
import { lineageTable } from './unit-csv.ts';
import { MadeUnits, StepTable } from './unit-parts.tsx';
import { placeWords, type TerritoryWords, territoryWords } from './words.ts';

type CodeView = Extract<UnitLookUp, { kind: 'code' }>;

interface Frame {
  readonly ui: Ui;
  readonly words: TerritoryWords;
}

function validWords(unit: UnitDetail, words: TerritoryWords): string {
  if (unit.lastDay !== null) return words.validUntil(formatVietnamese(unit.lastDay));
  return unit.validFrom === null ? '' : words.validSince(formatVietnamese(unit.validFrom));
}

function partsWords(unit: UnitDetail, words: TerritoryWords): string {
  if (unit.parts === 0) return '';
  const districts = unit.level === 'province' && unit.lastDay !== null;
  return districts ? words.districtCount(unit.parts) : words.communeCount(unit.parts);
}

function Facts({ unit, words }: { readonly unit: UnitDetail; readonly words: TerritoryWords }) {
  const { labels } = words;
  const changes = unit.changes.map((c) => words.change(formatVietnamese(c.date), c.before, c.after, c.instrument));
  const optional = [
    { label: labels.belongs, value: placeWords(unit) },
    { label: labels.otherNames, value: unit.otherNames.join(', ') },
    { label: labels.parts, value: partsWords(unit, words) },
    { label: labels.changes, value: changes.join('; ') },
  ].filter((item) => item.value !== '');
  return (
    <SummaryList
      items={[
        { label: labels.code, value: unit.code },
        { label: labels.type, value: words.types[unit.type] },
        { label: labels.valid, value: validWords(unit, words) },
        ...optional,
      ]}
    />
  );
}

/** One of the units a code named, under its own heading. */
function UnitSection({ unit, ui, words }: Frame & { readonly unit: UnitDetail }) {
  const old = unit.lastDay !== null;
  const when = old
    ? words.untilLong(formatVietnamese(unit.lastDay))
    : words.sinceLong(formatVietnamese(unit.validFrom ?? ui.today));
  const kinds = unit.level === 'district' ? { ...words.kinds, ...words.districtKinds } : words.kinds;
  const divided = unit.level === 'commune' && unit.became.length > 1;
  return (
    <Section id={old ? 'truoc' : 'nay'} title={`${when}: ${unit.fullName}`}>
      <p>
        {old ? <Tag words={words.ended} shape="ring" /> : <Tag words={words.standing} tone="green" shape="check" />}
      </p>
      <Facts unit={unit} words={words} />
      {unit.became.length > 0 && (
        <>
          <h3>{words.becameTitle}</h3>
          {divided && <p>{words.becameSeveral}</p>}
          <StepTable
            id={`became-${unit.code}`}
            caption={words.becameTitle}
            lead={words.columns.unit}
            steps={unit.became}
            kinds={kinds}
            ui={ui}
            words={words}
          />
        </>
      )}
      {unit.madeFrom.length > 0 && (
        <>
          <h3>{words.madeFromTitle}</h3>
          <StepTable
            id={`made-${unit.code}`}
            caption={words.madeFromTitle}
            lead={words.columns.oldUnit}
            steps={unit.madeFrom}
            kinds={words.kinds}
            ui={ui}
            words={words}
          />
        </>
      )}
    </Section>
  );
}

function ReuseNotice({ data, ui, words }: Frame & { readonly data: CodeView }) {
  const reuse = data.units[0]?.codeReuse ?? null;
  if (data.units.length < 2 || reuse === null || reuse === 'same-unit') return null;
  return <Notice t={ui.t.design} tone="warning" title={words.reuseTitle} text={words.reuse[reuse]} />;
}

function headingOf(data: CodeView): string {
  return [...new Set(data.units.map((u) => u.fullName))].join(' · ');
}

export const viewUnitPage = definePage<CodeView>({
  path: '/don-vi/:code',
  right: 'territory/look-up-unit',
  rate: 'page',
  indexed: true,
  cacheSeconds: 300,
  title: (data, ui) => `${headingOf(data)} (${territoryWords(ui.lang).code(data.code)})`,
  description: (data, ui) => territoryWords(ui.lang).unitDescription(headingOf(data)),
  breadcrumbs: (_data, ui) => [{ label: territoryWords(ui.lang).backToSearch, href: '/don-vi' }],
  async load(request) {
    const found = await request.run(lookUpUnit, { code: request.params['code'] });
    if (!found.ok) return found;
    if (found.value.kind !== 'code') throw new Error('a code was asked and something else answered');
    return { ok: true, value: found.value };
  },
  json: ({ code, units, parts }) => ({ code, units, parts }),
  csv: (data, request) => lineageTable(territoryWords(request.lang), [...data.units, ...data.parts]),
  view: (data, ui) => {
    const words = territoryWords(ui.lang);
    const [first] = data.units;
    const address = ui.href(`/don-vi/${data.code}`);
    return (
      <>
        <PageHeading heading={headingOf(data)} caption={words.codeCaption(data.code)} />
        <ReuseNotice data={data} ui={ui} words={words} />
        {data.units.map((unit) => (
          <UnitSection key={unit.era} unit={unit} ui={ui} words={words} />
        ))}
        {data.parts.length > 0 && first !== undefined && (
          <Section id="gom" title={words.provinceHeading(first.fullName)}>
            <MadeUnits units={data.parts} caption={words.communesCaption(first.fullName)} ui={ui} words={words} />
          </Section>
        )}
        <p>
          <a href={`${address}.csv`}>{words.asCsv}</a> <a href={`${address}.json`}>{words.asJson}</a>
        </p>
        <Source words={words} />
      </>
    );
  },
});
