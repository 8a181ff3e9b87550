// /ho-so-tinh: the dossiers at the province, round by round, what waits for the office first; many can be chosen for one act.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { SlipNote } from '#design/slip-note.tsx';
import { Tabs } from '#design/tabs.tsx';
import { daysBetween } from '#kernel/calendar.ts';
import type { Round } from '#law/rounds.ts';
import { textsOf } from '#texts/index.ts';
import { type CsvTable, definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { intakeStates } from '../rules/lifecycle.ts';
import type { RoundLoad } from '../rules/round-to-open.ts';
import { roundKey } from '../rules/terms.ts';
import { type IntakeLine, type IntakeList, listIntake } from '../use-cases/list-intake.ts';
import { manyWork } from '../use-cases/preview-acts.ts';
import { outsideRounds } from '../use-cases/round-loads.ts';
import { IntakeTag } from './intake-state.tsx';
import { intakePath, listPath, manyPath, teamsPath } from './paths.ts';
import { dayWords, roundOfLine, roundWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly data: IntakeList;
}

/** The address of this list with other words. */
function addressOf({ ui, data }: Frame, more: Readonly<Record<string, string>>): string {
  const { tt = '', q = '' } = ui.query;
  return withQuery(ui.href(listPath), { dot: data.chosen, tt, q, ...more });
}

/** `null`: outside of rounds. */
const keyOf = ({ round }: RoundLoad): string => (round === null ? outsideRounds : roundKey(round));

function Rounds({ ui, data }: Frame) {
  const t = ui.t.intake;
  const { list } = t;
  const daysTo = ({ finishedBefore }: Round): number => daysBetween(ui.today, finishedBefore);
  const chosen = data.loads.find((load) => keyOf(load) === data.chosen);
  const { round } = data;
  return (
    <>
      <Tabs
        label={list.rounds}
        tabs={data.loads.map((load) => ({
          label: load.round === null ? t.outside : roundWords(t, keyOf(load)),
          href: `${ui.href(listPath)}?dot=${keyOf(load)}`,
          current: keyOf(load) === data.chosen,
          count: load.dossiers,
          note: load.round === null ? list.outsideNote : list.endsIn(daysTo(load.round)),
        }))}
      />
      <p>
        {chosen !== undefined && chosen.dossiers > 0 && (
          <>
            <strong>{list.load(chosen.dossiers, chosen.open)}</strong>{' '}
          </>
        )}
        {round === null
          ? list.outsideCalendar
          : `${list.calendar(dayWords(round.proposedBefore), dayWords(round.finishedBefore))} ${list.daysLeft(daysTo(round))}`}
      </p>
    </>
  );
}

/** The last day of the province, and of the producer where something is asked for. */
function Due({ ui, line }: { readonly ui: Ui; readonly line: IntakeLine }) {
  const { list, clockStopped } = ui.t.intake;
  if (line.state === 'not-eligible') return <>–</>;
  const stopped = line.dueOn === null && line.state === 'supplement-requested' ? clockStopped : '–';
  const due = line.dueOn === null ? stopped : dayWords(line.dueOn);
  const over = line.dueOn !== null && line.dueOn < ui.today && line.state !== 'ready';
  return (
    <>
      {due}
      {over && ` (${list.overdue})`}
      {line.answerBy !== null && (
        <span class="summary-list__note">
          {line.answerBy < ui.today ? list.answerLate(dayWords(line.answerBy)) : list.answerBy(dayWords(line.answerBy))}
        </span>
      )}
    </>
  );
}

function Lines(frame: Frame) {
  const { ui, data } = frame;
  const { list } = ui.t.intake;
  const chooses = ui.may('intake/preview-acts');
  const filtered = data.total > 0;
  const table = (
    <DataTable
      t={ui.t.design}
      caption={list.caption}
      captionHidden
      rows={data.lines}
      rowKey={(line) => line.dossierId}
      {...(chooses ? { select: { name: 'hs', label: (line: IntakeLine) => line.productName } } : {})}
      empty={
        <EmptyState
          title={filtered ? list.nothingFound : list.emptyTitle}
          text={filtered ? list.nothingFoundText : list.emptyText}
        />
      }
      columns={[
        {
          key: 'product',
          label: list.columns.product,
          lead: true,
          cell: (line) => (
            <>
              <a href={ui.href(intakePath(line.dossierId))}>{line.productName}</a>
              <SlipNote label={ui.t.dossiers.list.provinceSlip} number={line.slipNumber} />
              <SlipNote label={ui.t.dossiers.list.communeSlip} number={line.communeSlip} />
            </>
          ),
        },
        { key: 'producer', label: list.columns.producer, cell: (line) => line.producerName },
        { key: 'commune', label: list.columns.commune, cell: (line) => line.commune },
        { key: 'kind', label: list.columns.kind, cell: (line) => ui.t.dossiers.kinds[line.kind] },
        { key: 'state', label: list.columns.state, cell: (line) => <IntakeTag ui={ui} state={line.state} /> },
        { key: 'proposed', label: list.columns.proposed, nowrap: true, cell: (line) => dayWords(line.proposedOn) },
        { key: 'due', label: list.columns.due, cell: (line) => <Due ui={ui} line={line} /> },
      ]}
    />
  );
  if (!chooses || data.lines.length === 0) return table;
  return (
    <form method="get" action={ui.href(manyPath)}>
      <input type="hidden" name="dot" value={data.chosen} />
      {table}
      <fieldset class="fieldset acts-below">
        <legend class="fieldset__legend">{list.many}</legend>
        <p class="fieldset__hint">{list.manyHint}</p>
        <div class="actions">
          {manyWork.map((work) => (
            <Button key={work} kind="secondary" name="viec" value={work}>
              {work === 'letters' ? ui.t.intake.many.letters : ui.t.intake.acts[work]}
            </Button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}

/** The list as a table to take along, as it is filtered. */
function tableOf(data: IntakeList, { lang }: Pick<PageRequest, 'lang'>): CsvTable {
  const t = textsOf(lang);
  const { columns: c, answerLimit } = t.intake.list;
  return {
    columns: [
      c.product,
      c.producer,
      c.commune,
      c.kind,
      c.state,
      c.slip,
      c.communeSlip,
      c.round,
      c.proposed,
      c.due,
      answerLimit,
    ],
    rows: data.lines.map((line) => [
      line.productName,
      line.producerName,
      line.commune,
      t.dossiers.kinds[line.kind],
      t.intake.states[line.state],
      line.slipNumber,
      line.communeSlip,
      roundOfLine(t.intake, line),
      dayWords(line.proposedOn),
      dayWords(line.dueOn),
      dayWords(line.answerBy),
    ]),
  };
}

export const listIntakePage = definePage<IntakeList>({
  path: listPath,
  right: 'intake/list-intake',
  rate: 'search',
  title: (_data, ui) => ui.t.intake.list.title,
  load: ({ run, query, as }) =>
    run(listIntake, {
      round: query['dot'],
      state: query['tt'],
      text: query['q'],
      page: query['trang'],
      ...(as === 'csv' ? { whole: 'yes' } : {}),
    }),
  json: (data) => data,
  csv: tableOf,
  view: (data, ui) => {
    const t = ui.t.intake;
    const frame = { ui, data };
    const { tt = '', q = '' } = ui.query;
    return (
      <>
        <PageHeading heading={t.list.heading} summary={t.list.summary} />
        <ul class="plain-links">
          {ui.may('councils/list-waivers') && (
            <>
              <li>
                <a href={ui.href('/phien-hop')}>{ui.t.councilSessions.sessions.title}</a>
              </li>
              <li>
                <a href={ui.href('/hoi-dong')}>{ui.t.councils.list.title}</a>
              </li>
            </>
          )}
          {ui.may('intake/list-teams') && (
            <li>
              <a href={ui.href(teamsPath)}>{t.list.teams}</a>
            </li>
          )}
          {ui.may('dossiers/list-dossiers') && (
            <li>
              <a href={ui.href('/ho-so')}>{t.list.everyDossier}</a>
            </li>
          )}
        </ul>
        <Rounds {...frame} />
        <FilterBar
          t={ui.t.design}
          action={ui.href(listPath)}
          search={{ name: 'q', label: t.list.search, value: q }}
          hidden={{ dot: data.chosen }}
          filters={[
            {
              name: 'tt',
              label: t.list.state,
              chosen: tt,
              allLabel: t.list.allStates,
              choices: intakeStates.map((state) => ({
                value: state,
                label: `${t.states[state]} (${data.counts[state] ?? 0})`,
              })),
            },
          ]}
          count={t.list.count(data.found, data.total)}
        />
        {data.found > 0 && (
          <p class="not-on-paper">
            <a href={addressOf(frame, {}).replace(ui.href(listPath), `${ui.href(listPath)}.csv`)}>{t.list.asCsv}</a>
          </p>
        )}
        <Lines {...frame} />
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={data.pageSize}
          total={data.found}
          href={(page) => addressOf(frame, { trang: String(page) })}
        />
      </>
    );
  },
});
