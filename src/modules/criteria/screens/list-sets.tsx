// /bo-tieu-chi: the sets of the decision in force; /bo-tieu-chi/<decision>: those of any of the three, with the whole
// decision as JSON (its files) and CSV (a line for each option).

import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { cleanText } from '#kernel/vietnamese-text.ts';
import { type CriteriaDocument, criteriaSetsOf, findCriteriaDocument } from '#law/criteria-sets.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import { setColumns, setTable } from '../rules/set-table.ts';
import { findSet, type SetSearch } from '../use-cases/find-set.ts';
import { type InstrumentSets, listSets } from '../use-cases/list-sets.ts';
import { CsvColumns } from './csv-columns.tsx';
import { FinderBox, FoundSets, scores } from './found-sets.tsx';
import { InstrumentTabs, SetsOfInstrument } from './set-list.tsx';
import { listPath } from './words.tsx';

/** The longest name that is read. */
const MOST_TYPED = 100;

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
  'compared',
] as const;

interface ListView {
  readonly lists: readonly InstrumentSets[];
  readonly search: SetSearch | null;
}

async function loadList(request: PageRequest) {
  const lists = await request.run(listSets, {});
  if (!lists.ok) return lists;
  const typed = cleanText(request.query['q'] ?? '').slice(0, MOST_TYPED);
  if (typed === '') return ok<ListView>({ lists: lists.value, search: null });
  const search = await request.run(findSet, { text: typed });
  return search.ok ? ok<ListView>({ lists: lists.value, search: search.value }) : search;
}

export const listSetsPage = definePage<ListView>({
  path: listPath,
  right: 'criteria/list-sets',
  rate: 'search',
  indexed: true,
  cacheSeconds: 300,
  title: ({ search }, ui) => (search === null ? ui.t.criteria.title : `${search.typed} – ${ui.t.criteria.title}`),
  description: (_data, ui) => ui.t.criteria.description,
  breadcrumbs: (_data, ui) => (scores(ui) ? [{ label: ui.t.scoreSheet.title, href: '/tu-cham-diem' }] : []),
  canonical: () => listPath,
  load: loadList,
  json: ({ lists, search }) => search ?? lists,
  csv: ({ lists, search }) => {
    const sets = search?.found.map((one) => one.set) ?? lists.flatMap((list) => list.sets);
    return {
      columns: [...listColumns, 'usable'],
      rows: sets.map((set) => [...listColumns.map((name) => set[name]), String(set.usable)]),
    };
  },
  view: ({ lists, search }, ui) => {
    const [list] = lists;
    const nothing = search !== null && search.found.length === 0;
    return (
      <>
        {scores(ui) ? (
          <PageHeading heading={ui.t.scoreSheet.choose.heading} />
        ) : (
          <PageHeading heading={ui.t.criteria.heading} summary={ui.t.criteria.summary} />
        )}
        <FinderBox ui={ui} search={search} />
        {search !== null && <FoundSets ui={ui} search={search} />}
        {list !== undefined && (search === null || nothing) && (
          <>
            <InstrumentTabs ui={ui} lists={lists} current={list.instrument.folder} />
            <SetsOfInstrument ui={ui} list={list} />
          </>
        )}
      </>
    );
  },
});

interface InstrumentView {
  readonly list: InstrumentSets;
  readonly all: readonly InstrumentSets[];
  readonly documents: readonly (CriteriaDocument | null)[];
  readonly table: ReturnType<typeof setTable>;
}

/** The files of every set of a decision, in order. */
async function documentsOf(list: InstrumentSets): Promise<readonly (CriteriaDocument | null)[]> {
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
