// /bo-tieu-chi: the sets of the decision in force; /bo-tieu-chi/<decision>: those of any of the three, with the whole
// decision as JSON (its files) and CSV (a line for each option).

import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { criteriaSetsOf, findCriteriaDocument } from '#law/criteria-sets.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import { setColumns, setTable } from '../rules/set-table.ts';
import { type InstrumentSets, listSets } from '../use-cases/list-sets.ts';
import { CsvColumns } from './csv-columns.tsx';
import { InstrumentTabs, SetsOfInstrument } from './set-list.tsx';
import { listPath } from './words.tsx';

/** Columns of the list of sets. */
const listColumns = [
  'id',
  'instrument',
  'number',
  'name',
  'sectorCode',
  'sector',
  'group',
  'subgroup',
  'criteria',
  'options',
  'marks',
  'conditions',
  'provenance',
  'missingPoints',
] as const;

export const listSetsPage = definePage<readonly InstrumentSets[]>({
  path: listPath,
  right: 'criteria/list-sets',
  rate: 'page',
  indexed: true,
  cacheSeconds: 300,
  title: (_data, ui) => ui.t.criteria.title,
  description: (_data, ui) => ui.t.criteria.description,
  canonical: () => listPath,
  load: (request) => request.run(listSets, {}),
  json: (data) => data,
  csv: (data) => ({
    columns: [...listColumns, 'usable'],
    rows: data.flatMap(({ sets }) => sets.map((set) => [...listColumns.map((name) => set[name]), String(set.usable)])),
  }),
  view: (data, ui) => {
    const [list] = data;
    return (
      <>
        <PageHeading heading={ui.t.criteria.heading} summary={ui.t.criteria.summary} />
        <InstrumentTabs ui={ui} lists={data} current={list?.instrument.folder ?? ''} />
        {list !== undefined && <SetsOfInstrument ui={ui} list={list} />}
      </>
    );
  },
});

interface InstrumentView {
  readonly list: InstrumentSets;
  readonly all: readonly InstrumentSets[];
  readonly documents: readonly unknown[];
  readonly table: ReturnType<typeof setTable>;
}

/** The files of every set of a decision, in order. */
async function documentsOf(list: InstrumentSets): Promise<readonly unknown[]> {
  return await Promise.all(list.sets.map((set) => findCriteriaDocument(set.id)));
}

async function loadInstrument(request: PageRequest) {
  const asked = await request.run(listSets, { instrument: request.params['instrument'] });
  if (!asked.ok) return asked;
  const all = await request.run(listSets, {});
  if (!all.ok) return all;
  const [list] = asked.value;
  if (list === undefined) throw new Error('a decision was asked for and none answered');
  return ok<InstrumentView>({
    list,
    all: all.value,
    documents: request.as === 'json' ? await documentsOf(list) : [],
    table: request.as === 'csv' ? (await criteriaSetsOf(list.instrument.folder)).flatMap(setTable) : [],
  });
}

export const instrumentPage = definePage<InstrumentView>({
  path: `${listPath}/:instrument`,
  right: 'criteria/list-sets',
  rate: 'page',
  indexed: true,
  cacheSeconds: 300,
  title: ({ list }, ui) => ui.t.criteria.instrumentHeading(list.instrument.number),
  description: (_data, ui) => ui.t.criteria.description,
  breadcrumbs: (_data, ui) => [{ label: ui.t.criteria.title, href: listPath }],
  canonical: ({ list }) => `${listPath}/${list.instrument.folder}`,
  load: loadInstrument,
  json: ({ list, documents }) => ({ instrument: list.instrument, sets: documents }),
  csv: ({ table }) => ({ columns: setColumns, rows: table }),
  view: ({ list, all }, ui) => (
    <>
      <PageHeading heading={ui.t.criteria.instrumentHeading(list.instrument.number)} />
      <InstrumentTabs ui={ui} lists={all} current={list.instrument.folder} />
      <SetsOfInstrument ui={ui} list={list} />
      <CsvColumns ui={ui} />
    </>
  ),
});
