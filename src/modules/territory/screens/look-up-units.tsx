// /don-vi: one search box for any old or new name, code or address; without a search, the units of a province or the
// provinces of the country.

import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { reformDay } from '#law/territory-types.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { FoundUnit } from '../rules/look-up.ts';
import { lastOldDay, type UnitStep } from '../rules/unit-detail.ts';
import { lookUpUnit, type UnitLookUp } from '../use-cases/look-up-unit.ts';
import { lineageTable } from './unit-csv.ts';
import { CheckMark, MadeUnits, UnitLink, weakest } from './unit-parts.tsx';
import { groundWords, placeWords, type TerritoryWords, territoryWords, unitPath } from './words.ts';

type Search = Extract<UnitLookUp, { kind: 'search' }>;

interface Frame {
  readonly ui: Ui;
  readonly words: TerritoryWords;
}

/** The address of this view with another suffix: `/don-vi.csv?q=…`. */
function sameView(ui: Ui, suffix: string): string {
  const query = new URLSearchParams(Object.entries(ui.query).filter(([, value]) => value !== '')).toString();
  return ui.href(`/don-vi${suffix}${query === '' ? '' : `?${query}`}`);
}

function countWords(data: UnitLookUp, words: TerritoryWords): string {
  if (data.kind === 'country') return words.provinceCount(data.units.length);
  if (data.kind === 'province') return words.communeCount(data.units.length);
  if (data.kind === 'code') return words.count(data.units.length);
  return data.total > data.found.length ? words.countOf(data.found.length, data.total) : words.count(data.total);
}

function SearchBox({ data, ui, words }: Frame & { readonly data: UnitLookUp }) {
  const chosen = ui.query['tinh'] ?? '';
  return (
    <FilterBar
      t={ui.t.design}
      action={ui.href('/don-vi')}
      primary
      search={{ name: 'q', label: words.searchLabel, hint: words.searchHint, value: ui.query['q'] ?? '' }}
      filters={[
        {
          name: 'tinh',
          label: words.provinceFilter,
          allLabel: words.allProvinces,
          chosen,
          choices: data.provinces.map((p) => ({ value: p.code, label: p.fullName })),
        },
      ]}
      count={countWords(data, words)}
      exports={
        <>
          <a href={sameView(ui, '.csv')}>{words.asCsv}</a> <a href={sameView(ui, '.json')}>{words.asJson}</a>
        </>
      }
    />
  );
}

/** What the units found have in common, in one sentence above them. */
function Verdict({ data, ui, words }: Frame & { readonly data: Search }) {
  const t = ui.t.design;
  const byCode = data.found.length > 1 && data.found.every((u) => u.matchedBy === 'code');
  const names = new Set(data.found.map((u) => u.fullName));
  return (
    <>
      {data.placeIgnored && (
        <Notice t={t} tone="warning" title={words.placeIgnoredTitle} text={words.placeIgnoredText} />
      )}
      {byCode && names.size > 1 && (
        <Notice t={t} tone="warning" title={words.codeTitle(data.found[0]?.code ?? '')} text={words.codeText} />
      )}
      {data.decided !== null && (
        <Notice t={t} tone="success" title={words.decidedTitle(data.decided.fullName)}>
          <p>
            <UnitLink unit={data.decided} ui={ui} words={words} />
            {data.decided.province !== null && `, ${data.decided.province}`}. {words.decidedText(data.total)}
          </p>
        </Notice>
      )}
      {data.decided === null && data.total > 1 && !byCode && (
        <Notice t={t} tone="info" title={words.undecidedTitle} text={words.undecidedText} />
      )}
    </>
  );
}

function matchWords(unit: FoundUnit, words: TerritoryWords): string {
  return unit.typeDiffers ? words.typeDiffers : words.matched[unit.matchedBy];
}

function FoundCell({ unit, ui, words }: Frame & { readonly unit: FoundUnit }) {
  const when =
    unit.era === 'since-2025-07' ? words.since(formatVietnamese(reformDay)) : words.until(formatVietnamese(lastOldDay));
  const place = placeWords(unit);
  return (
    <>
      <a href={ui.href(unitPath(unit))}>{unit.fullName}</a>
      {place !== '' && `, ${place}`} ({words.code(unit.code)}; {when}; {matchWords(unit, words)})
    </>
  );
}

/** The commune of today a found unit leads to; a unit divided between several names how many, its page lists them. */
function TodayCell({ unit, ui, words }: Frame & { readonly unit: FoundUnit }) {
  if (unit.era === 'since-2025-07') {
    return (
      <>
        <UnitLink unit={unit} ui={ui} words={words} />
        {unit.province !== null && `, ${unit.province}`}
      </>
    );
  }
  const [first] = unit.became;
  if (unit.became.length > 3) {
    return <a href={ui.href(unitPath(unit))}>{words.partlyIn(unit.became.length)}</a>;
  }
  return (
    <>
      {unit.became.map((step, i) => (
        <span key={step.unit.code}>
          {i > 0 && '; '}
          <UnitLink unit={step.unit} ui={ui} words={words} />
        </span>
      ))}
      {first !== undefined && first.unit.province !== null && `, ${first.unit.province}`}
    </>
  );
}

const stepsOf = (unit: FoundUnit): readonly UnitStep[] => (unit.era === 'since-2025-07' ? unit.madeFrom : unit.became);

function Found({ data, ui, words }: Frame & { readonly data: Search }) {
  return (
    <DataTable
      t={ui.t.design}
      caption={words.foundCaption}
      captionHidden
      rows={data.found}
      rowKey={(unit) => `${unit.era}-${unit.level}-${unit.code}`}
      empty={<Nothing data={data} ui={ui} words={words} />}
      columns={[
        {
          key: 'today',
          label: words.columns.today,
          lead: true,
          cell: (unit) => <TodayCell unit={unit} ui={ui} words={words} />,
        },
        { key: 'found', label: words.columns.found, cell: (unit) => <FoundCell unit={unit} ui={ui} words={words} /> },
        {
          key: 'ground',
          label: words.columns.ground,
          cell: (unit) => groundWords(words, stepsOf(unit)[0]?.ground ?? null),
        },
        {
          key: 'check',
          label: words.columns.check,
          cell: (unit) =>
            stepsOf(unit).length === 0 ? words.noGround : <CheckMark step={weakest(stepsOf(unit))} words={words} />,
        },
      ]}
    />
  );
}

function Nothing({ data, ui, words }: Frame & { readonly data: Search }) {
  return (
    <EmptyState
      title={words.nothingTitle}
      text={words.nothingText}
      action={
        data.suggestions.length > 0 && (
          <div class="prose">
            <p>{words.suggestionsTitle}</p>
            <ul>
              {data.suggestions.map((unit) => (
                <li key={`${unit.era}-${unit.code}`}>
                  <UnitLink unit={unit} ui={ui} words={words} />
                  {placeWords(unit) !== '' && `, ${placeWords(unit)}`}
                </li>
              ))}
            </ul>
          </div>
        )
      }
    />
  );
}

function Body({ data, ui, words }: Frame & { readonly data: UnitLookUp }) {
  if (data.kind === 'search') {
    return (
      <>
        <Verdict data={data} ui={ui} words={words} />
        <Found data={data} ui={ui} words={words} />
      </>
    );
  }
  if (data.kind === 'province') {
    const caption = words.communesCaption(data.province.fullName);
    return <MadeUnits units={data.units} caption={caption} ui={ui} words={words} />;
  }
  return <MadeUnits units={data.units} caption={words.provincesCaption} ui={ui} words={words} />;
}

export const lookUpUnitsPage = definePage<UnitLookUp>({
  path: '/don-vi',
  right: 'territory/look-up-unit',
  rate: 'search',
  indexed: true,
  cacheSeconds: 300,
  title: (data, ui) => {
    const words = territoryWords(ui.lang);
    if (data.kind === 'search') return `${data.text}: ${words.heading}`;
    return data.kind === 'province' ? words.provinceHeading(data.province.fullName) : words.heading;
  },
  description: (_data, ui) => territoryWords(ui.lang).description,
  load: (request: PageRequest) =>
    request.run(lookUpUnit, { text: request.query['q']?.slice(0, 200), provinceCode: request.query['tinh'] }),
  json: (data) => {
    const { provinces: _, ...answer } = data;
    return answer;
  },
  csv: (data, request) => lineageTable(territoryWords(request.lang), data.kind === 'search' ? data.found : data.units),
  view: (data, ui) => {
    const words = territoryWords(ui.lang);
    const heading = data.kind === 'province' ? words.provinceHeading(data.province.fullName) : words.heading;
    return (
      <>
        <PageHeading heading={heading} summary={words.summary} />
        <SearchBox data={data} ui={ui} words={words} />
        <Body data={data} ui={ui} words={words} />
        <Source words={words} />
      </>
    );
  },
});

/** Where the data comes from and how far it is to be believed; under every page of the room. */
export function Source({ words }: { readonly words: TerritoryWords }) {
  return (
    <p class="field__hint">
      {words.source}: {words.sourceText}
    </p>
  );
}
