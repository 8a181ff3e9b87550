// Parts of the preview: what a confirmation would do, how the sheets were understood, the filters.

import { Details } from '#design/details.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { type Tab, Tabs } from '#design/tabs.tsx';
import { formatWhole } from '#kernel/money.ts';
import { columnLetters } from '#platform/spreadsheets/workbook.ts';
import type { Ui } from '#web/ui.ts';
import type { ImportView } from '../use-cases/view-register-import.ts';
import { importPath } from './paths.ts';

interface Props {
  readonly data: ImportView;
  readonly ui: Ui;
}

/** Filters by their name in the address. */
const filters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cho: { undecided: 'yes' },
  loi: { severity: 'error' },
  'canh-bao': { severity: 'warning' },
  trung: { severity: 'duplicate' },
  'ghi-chu': { severity: 'info' },
  'khong-gi': { severity: 'none' },
  moi: { proposal: 'new' },
  sua: { proposal: 'change' },
  ngoai: { proposal: 'outside' },
};

/** What a filter's name asks for; an unknown one asks for everything. */
export function filterOf(name: string): Readonly<Record<string, string>> {
  return filters[name] ?? {};
}

/** The `id` of the form with the choices, for buttons that stand outside of it. */
export const DECIDING_FORM = 'deciding';

/** The field that says to which view a filter or a page number leads, once the choices are saved. */
export const VIEW_FIELD = 'view';

const viewWord = (filter: string, page: number): string => `${filter}/${page}`;

/** The view asked for by a button, or null where none was. */
export function viewAsked(typed: unknown): Readonly<Record<'loc' | 'trang', string>> | null {
  if (typeof typed !== 'string') return null;
  const [loc = '', trang = ''] = typed.split('/');
  return (loc === '' || loc in filters) && /^[1-9]\d{0,5}$/.test(trang) ? { loc, trang } : null;
}

/** Page numbers that send the choices on the way. */
export const pageSends = (filter: string) => ({
  form: DECIDING_FORM,
  name: VIEW_FIELD,
  valueOf: (page: number): string => viewWord(filter, page),
});

/** The address of a view of an import. */
export function viewHref(id: string, query: Readonly<Record<string, string | undefined>>, page?: number): string {
  const search = new URLSearchParams();
  if (query['loc']) search.set('loc', query['loc']);
  const trang = page === undefined ? query['trang'] : String(page);
  if (trang && trang !== '1') search.set('trang', trang);
  const text = search.toString();
  return text === '' ? importPath(id) : `${importPath(id)}?${text}`;
}

export function WhatWillHappen({ data, ui }: Props) {
  const t = ui.t.exchange.preview;
  const { effects, undecided } = data.tallies;
  return (
    <section aria-labelledby="will">
      <h2 id="will">{t.will}</h2>
      <SummaryList
        items={[
          { label: t.create, value: formatWhole(effects.create) },
          { label: t.change, value: formatWhole(effects.change) },
          ...(effects.join === 0 ? [] : [{ label: t.join, value: formatWhole(effects.join) }]),
          { label: t.nothing, value: formatWhole(effects.nothing) },
          ...(undecided === 0 ? [] : [{ label: t.undecided, value: formatWhole(undecided) }]),
        ]}
      />
    </section>
  );
}

export function SheetsUnderstood({ data, ui }: Props) {
  const t = ui.t.exchange.preview;
  return (
    <Details summary={t.sheets}>
      {data.import.sheets.map((sheet) => (
        <div key={sheet.name} class="prose">
          <p>
            <strong>{sheet.name}</strong>
            {sheet.ignored !== null && `: ${t.sheetIgnored[sheet.ignored]}`}
          </p>
          {sheet.columns.length > 0 && (
            <p>
              {`${t.sheetColumns}: `}
              {sheet.columns.map(({ column, heading }) => `${columnLetters(column)} «${heading}»`).join(', ')}
            </p>
          )}
          {sheet.unknownColumns.length > 0 && (
            <p>
              {`${t.unknownColumns}: `}
              {sheet.unknownColumns.map(({ column, heading }) => `${columnLetters(column)} «${heading}»`).join(', ')}
            </p>
          )}
        </div>
      ))}
    </Details>
  );
}

export function RowFilters({ data, ui }: Props) {
  const t = ui.t.exchange.preview;
  const { bySeverity, byProposal, undecided } = data.tallies;
  const chosen = ui.query['loc'] ?? '';
  const tab = (name: string, label: string, count: number | undefined): Tab & { readonly name: string } => ({
    name,
    label,
    href: ui.href(viewHref(data.import.id, { loc: name })),
    current: chosen === name,
    count: count ?? 0,
  });
  const tabs = [
    tab('', t.all, data.import.counts.dataRows),
    tab('cho', t.waiting, undecided),
    tab('loi', t.severity.error, bySeverity['error']),
    tab('canh-bao', t.severity.warning, bySeverity['warning']),
    tab('trung', t.severity.duplicate, bySeverity['duplicate']),
    tab('ghi-chu', t.severity.info, bySeverity['info']),
    tab('khong-gi', t.severity.none, bySeverity['none']),
    tab('sua', t.effects.change, byProposal['change']),
    tab('ngoai', t.proposal.outside, byProposal['outside']),
  ];
  const nameOf = new Map<Tab, string>(tabs.map((one) => [one, one.name]));
  return (
    <Tabs
      label={t.filters}
      tabs={tabs.filter((one) => one.current || (one.count ?? 0) > 0)}
      sends={{ form: DECIDING_FORM, name: VIEW_FIELD, valueOf: (one) => viewWord(nameOf.get(one) ?? '', 1) }}
    />
  );
}
