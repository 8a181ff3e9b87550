// /bao-cao/bao-phu: letters with their holes; /bao-cao/bao-phu/:letterId: each clause at each unit, with what was done and which report tells it.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { formState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { officeKey } from '#modules/offices/index.ts';
import type { TaskLight } from '#modules/tasks/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { citedWords } from '../cited-words.ts';
import { type CoverageCell, type Hole, holes } from '../rules/coverage.ts';
import { type CoverageView, viewCoverage } from '../use-cases/view-coverage.ts';
import { dayWords, numberIn } from './figure-words.ts';
import { boardPath, coverageOfPath, coveragePath, letterPath, reportPath, taskPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: CoverageView;
}

const holeLooks: Readonly<Record<Hole, readonly [TagTone, TagShape]>> = {
  'not-assigned': ['red', 'cross'],
  silent: ['red', 'question'],
  'not-reported': ['gold', 'half'],
};
const lightLooks: Readonly<Record<TaskLight, readonly [TagTone, TagShape]>> = {
  'in-time': ['neutral', 'clock'],
  late: ['red', 'clock'],
  'done-in-time': ['green', 'check'],
  'done-late': ['gold', 'check'],
};

const clauseWords = (view: Pick<CoverageView, 'clauses'>, id: string): string => {
  const clause = view.clauses.find((one) => one.id === id);
  if (clause === undefined) return '';
  return clause.ordinal === null ? clause.text : `${clause.ordinal}. ${clause.text}`;
};
const short = (words: string, most = 140): string => (words.length > most ? `${words.slice(0, most - 1)}…` : words);

/** Each clause in one line of numbers; a number opens its cells. */
function Counts({ ui, view }: Frame) {
  const t = ui.t.reporting.coverage;
  const link = (clause: string, chi: string | undefined, count: number) =>
    count === 0 ? (
      <span class="quiet">–</span>
    ) : (
      <a href={ui.href(`${coverageOfPath(view.letter.id, { 'noi-dung': clause, chi })}#chi-tiet`)}>{count}</a>
    );
  return (
    <DataTable
      t={ui.t.design}
      id="theo-noi-dung"
      caption={t.byClause}
      rows={view.counts}
      rowKey={(one) => one.clauseId}
      columns={[
        { key: 'clause', label: t.clause, lead: true, cell: (one) => short(clauseWords(view, one.clauseId)) },
        {
          key: 'units',
          label: t.units,
          numeric: true,
          cell: (one) => (
            <>
              {link(one.clauseId, undefined, one.units)}
              {one.turns > 1 && <span class="summary-list__note quiet">{t.turns(one.turns)}</span>}
            </>
          ),
        },
        { key: 'done', label: t.done, numeric: true, cell: (one) => one.done || <span class="quiet">–</span> },
        { key: 'work', label: t.inWork, numeric: true, cell: (one) => one.inWork || <span class="quiet">–</span> },
        { key: 'late', label: t.late, numeric: true, cell: (one) => one.late || <span class="quiet">–</span> },
        {
          key: 'notAssigned',
          label: t.holes['not-assigned'],
          numeric: true,
          cell: (one) => link(one.clauseId, 'chua-giao', one.notAssigned),
        },
        {
          key: 'silent',
          label: t.holes.silent,
          numeric: true,
          cell: (one) => link(one.clauseId, 'im-lang', one.silent),
        },
        {
          key: 'notReported',
          label: t.holes['not-reported'],
          numeric: true,
          cell: (one) => link(one.clauseId, 'chua-bao-cao', one.notReported),
        },
      ]}
    />
  );
}

const holeOfWord = {
  'chua-giao': 'not-assigned',
  'im-lang': 'silent',
  'chua-bao-cao': 'not-reported',
  thieu: 'any',
} as const;
const wordOfHole = (hole: string): string => Object.entries(holeOfWord).find(([, one]) => one === hole)?.[0] ?? '';

function Filters({ ui, view }: Frame) {
  const t = ui.t.reporting.coverage;
  const { chosen } = view;
  const form = formState(ui.t.design, {
    'noi-dung': chosen.clause ?? '',
    'don-vi': chosen.unit ?? '',
    chi: chosen.hole === null ? '' : wordOfHole(chosen.hole),
  });
  return (
    <form class="form figures-form not-on-paper" method="get" action={ui.href(coverageOfPath(view.letter.id))}>
      <SelectField
        form={form}
        name="noi-dung"
        label={t.clause}
        emptyLabel={t.allClauses}
        choices={view.clauses.map((one) => ({ value: one.id, label: short(clauseWords(view, one.id), 60) }))}
      />
      <SelectField
        form={form}
        name="don-vi"
        label={t.unit}
        emptyLabel={t.allUnits}
        choices={view.units.map((one) => ({ value: officeKey(one), label: one.label }))}
      />
      <SelectField
        form={form}
        name="chi"
        label={t.only}
        emptyLabel={t.everything}
        choices={[
          { value: 'thieu', label: t.anyHole },
          ...holes.map((hole) => ({ value: wordOfHole(hole), label: t.holes[hole] })),
        ]}
      />
      <Button kind="secondary">{t.show}</Button>
    </form>
  );
}

interface RowUnit {
  readonly label: string;
  readonly taskId: string | null;
}

/** A row of the table: one cell, or all units of a clause of which nothing else can be said, in one. */
interface CellRow {
  readonly key: string;
  readonly cell: CoverageCell;
  readonly units: readonly RowUnit[];
}

/** Fewer than this stand in rows of their own. */
const FEW = 4;

const unitsOfCell = ({ unit, taskId }: CoverageCell): readonly RowUnit[] =>
  unit === null ? [] : [{ label: unit.label, taskId }];

/** Units that were not given a clause, or were and said nothing, stand together where they are many: one sees them all, on a phone too. */
function rowsOf({ cells }: CoverageView): readonly CellRow[] {
  const keyOf = (cell: CoverageCell): string | null =>
    cell.hole === 'not-assigned' || (cell.said === null && cell.evidence.length === 0)
      ? [cell.clauseId, cell.hole, cell.light, cell.dueOn, ...cell.reports.map((one) => one.reportId)].join(' ')
      : null;
  const groups = new Map<string, CoverageCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const told = new Set<string>();
  return cells.flatMap((cell): readonly CellRow[] => {
    const key = keyOf(cell);
    const together = key === null ? [] : (groups.get(key) ?? []);
    if (key === null || together.length < FEW) {
      const own = `${cell.clauseId}-${cell.unit === null ? '' : officeKey(cell.unit)}-${cell.taskId ?? ''}`;
      return [{ key: own, cell, units: unitsOfCell(cell) }];
    }
    if (told.has(key)) return [];
    told.add(key);
    return [{ key, cell, units: together.flatMap(unitsOfCell) }];
  });
}

function Units({ ui, units }: { readonly ui: Ui; readonly units: readonly RowUnit[] }) {
  const t = ui.t.reporting.coverage;
  const [only] = units;
  if (only === undefined) return <>{t.nobody}</>;
  if (units.length === 1) return <>{only.label}</>;
  return (
    <>
      {t.manyUnits(units.length)}
      <span class="summary-list__note quiet">
        {units.map(({ label, taskId }, i) => (
          <span key={label}>
            {i > 0 && ', '}
            {taskId === null ? label : <a href={ui.href(taskPath(taskId))}>{label}</a>}
          </span>
        ))}
      </span>
    </>
  );
}

function State({ ui, cell }: { readonly ui: Ui; readonly cell: CoverageCell }) {
  const t = ui.t.reporting.coverage;
  return (
    <>
      {cell.hole !== null && (
        <Tag words={t.holes[cell.hole]} tone={holeLooks[cell.hole][0]} shape={holeLooks[cell.hole][1]} />
      )}{' '}
      {cell.light !== null && (
        <Tag words={t.lights[cell.light]} tone={lightLooks[cell.light][0]} shape={lightLooks[cell.light][1]} />
      )}
      {cell.dueOn !== null && <span class="summary-list__note quiet">{t.due(dayWords(ui.t, cell.dueOn))}</span>}
    </>
  );
}

/** What the unit said last, its figures and papers; the way to the task. */
function Done({ ui, cell, alone }: { readonly ui: Ui; readonly cell: CoverageCell; readonly alone: boolean }) {
  const t = ui.t.reporting.coverage;
  const { said, evidence, taskId } = cell;
  return (
    <>
      {said === null ? (
        <span class="quiet">{t.nothingSaid}</span>
      ) : (
        <>
          {said.words}
          {said.figures.length > 0 && (
            <span class="summary-list__note quiet">
              {said.figures.map((one) => `${one.name}: ${numberIn(ui.t, one.value)} ${one.unit}`).join('; ')}
            </span>
          )}
          <span class="summary-list__note quiet">{t.saidOn(dayWords(ui.t, said.on))}</span>
        </>
      )}
      {evidence.length > 0 && <span class="summary-list__note quiet">{t.evidence(evidence.join(', '))}</span>}
      {taskId !== null && alone && (
        <span class="summary-list__note quiet">
          <a href={ui.href(taskPath(taskId))}>{t.openTask}</a>
        </span>
      )}
    </>
  );
}

function Reports({ ui, cell }: { readonly ui: Ui; readonly cell: CoverageCell }) {
  const t = ui.t.reporting.coverage;
  if (cell.reports.length === 0) return <span class="quiet">{t.noReport}</span>;
  return (
    <>
      {cell.reports.map((one) => (
        <div key={one.reportId}>
          <a href={ui.href(reportPath(one.reportId))}>{one.officeLabel}</a> ({ui.t.officeReports.states[one.state]})
        </div>
      ))}
    </>
  );
}

export const coveragePage = definePage<CoverageView>({
  path: `${coveragePath}/:letterId`,
  right: 'reporting/view-coverage',
  rate: 'search',
  title: (_view, ui) => ui.t.reporting.coverage.title,
  breadcrumbs: (_view, ui) => [
    { label: ui.t.reporting.title, href: boardPath },
    { label: ui.t.reporting.coverage.title, href: coveragePath },
  ],
  load: ({ run, params, query }) =>
    run(viewCoverage, {
      letterId: params['letterId'],
      clause: query['noi-dung'],
      unit: query['don-vi'],
      hole: holeOfWord[query['chi'] as keyof typeof holeOfWord],
    }),
  json: (view) => view,
  view(view, ui) {
    const t = ui.t.reporting.coverage;
    const frame = { ui, view };
    const open = view.counts.reduce((sum, one) => sum + one.notAssigned + one.silent, 0);
    return (
      <>
        <PageHeading
          caption={t.title}
          heading={citedWords(view.letter)}
          summary={t.summary(view.clauses.length, view.units.length, open)}
        />
        <ul class="plain-links not-on-paper">
          <li>
            <a href={ui.href(letterPath(view.letter.id))}>{t.letter}</a>
          </li>
          <li>
            <a href={ui.href(`${coverageOfPath(view.letter.id)}/bang.xlsx`)}>{t.xlsx}</a>
          </li>
        </ul>
        {view.clauses.length === 0 ? (
          <EmptyState title={t.noClauses} text={t.noClausesText} />
        ) : (
          <>
            <Counts {...frame} />
            <Section id="chi-tiet" title={t.detail} lead={t.detailLead(view.cells.length, view.total)}>
              <Filters {...frame} />
              <DataTable
                t={ui.t.design}
                id="tung-don-vi"
                caption={t.detail}
                captionHidden
                rows={rowsOf(view)}
                rowKey={(one) => one.key}
                empty={<EmptyState title={t.empty} text={t.emptyText} />}
                columns={[
                  {
                    key: 'unit',
                    label: t.unit,
                    lead: true,
                    cell: (one) => <Units ui={ui} units={one.units} />,
                  },
                  { key: 'clause', label: t.clause, cell: (one) => short(clauseWords(view, one.cell.clauseId), 90) },
                  { key: 'state', label: t.state, cell: (one) => <State ui={ui} cell={one.cell} /> },
                  {
                    key: 'done',
                    label: t.said,
                    cell: (one) => <Done ui={ui} cell={one.cell} alone={one.units.length < 2} />,
                  },
                  { key: 'reports', label: t.report, cell: (one) => <Reports ui={ui} cell={one.cell} /> },
                ]}
              />
            </Section>
          </>
        )}
      </>
    );
  },
});
