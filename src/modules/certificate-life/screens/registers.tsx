// /danh-sach/duoc-cong-nhan, /danh-sach/het-han, /danh-sach/da-thu-hoi and /danh-sach/thay-doi: the public registers with dates and decision,
// and what changed since a day; as pages without script, JSON and CSV.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { formState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Pagination } from '#design/pagination.tsx';
import { Stars } from '#design/stars.tsx';
import { Tabs } from '#design/tabs.tsx';
import type { LocalDate } from '#kernel/calendar.ts';
import { isValid } from '#modules/certificates/index.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type Page } from '#web/page.ts';
import { itemList } from '#web/schema-org.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type RegisterName, registers } from '../rules/public-register.ts';
import {
  type Changes,
  REGISTER_PAGE,
  type RegisterLine,
  readChanges,
  readRegister,
} from '../use-cases/read-registers.ts';
import { dayWords } from './words.ts';

const paths = {
  recognised: '/danh-sach/duoc-cong-nhan',
  expired: '/danh-sach/het-han',
  withdrawn: '/danh-sach/da-thu-hoi',
} as const satisfies Record<RegisterName, string>;
const changesPath = '/danh-sach/thay-doi';

/** A public register of recognitions, a page of it or the whole. */
interface PublicRegister {
  readonly register: RegisterName;
  readonly asOf: LocalDate;
  readonly counts: Readonly<Record<RegisterName, number>>;
  readonly total: number;
  readonly page: number;
  readonly lines: readonly RegisterLine[];
}

function RegisterTabs({
  ui,
  counts,
  current,
}: {
  readonly ui: Ui;
  readonly counts: PublicRegister['counts'] | null;
  readonly current: string;
}) {
  const t = ui.t.publicRegisters;
  return (
    <Tabs
      label={t.tabs}
      tabs={[
        ...registers.map((one) => ({
          label: t.names[one],
          href: ui.href(paths[one]),
          current: current === one,
          count: counts?.[one],
        })),
        { label: t.changes, href: ui.href(changesPath), current: current === 'changes' },
      ]}
    />
  );
}

/** What became of it, in words. */
function outcome(line: RegisterLine, ui: Ui): readonly string[] {
  const t = ui.t.publicRegisters;
  const words: string[] = [];
  if (line.withdrawnOn !== null) {
    words.push(t.withdrawn(line.withdrawalDecision ?? '', dayWords(line.withdrawnOn)));
    if (line.withdrawalGround !== null) words.push(ui.t.certificateLife.grounds[line.withdrawalGround]);
    if (line.withdrawalRecordedOn !== null && line.withdrawalRecordedOn !== line.withdrawnOn) {
      words.push(t.recorded(dayWords(line.withdrawalRecordedOn)));
    }
  }
  if (line.extendedUntil !== null) words.push(t.extended(dayWords(line.extendedUntil)));
  if (line.removal !== null) {
    words.push(t.removal(line.removal.decision, dayWords(line.removal.on)));
    if (line.removal.recordedOn !== line.removal.on) words.push(t.recorded(dayWords(line.removal.recordedOn)));
  }
  return words;
}

function registerPage(register: RegisterName): Page<PublicRegister> {
  return definePage<PublicRegister>({
    path: paths[register],
    right: 'certificate-life/read-registers',
    rate: 'search',
    cacheSeconds: 60,
    indexed: true,
    title: (_data, ui) => ui.t.publicRegisters.titles[register],
    description: (_data, ui) => ui.t.publicRegisters.leads[register],
    load: ({ run, query, as }) =>
      run(readRegister, { register, page: query['trang'], ...(as === 'html' ? {} : { whole: 'yes' }) }),
    json: (data) => data,
    // Only what may carry its stars today is described.
    structuredData: ({ lines }, request) =>
      itemList(
        request.origin,
        lines
          .filter(({ status }) => isValid(status))
          .map(({ product, code }) => ({ name: product, path: `/san-pham/${code}` })),
      ),
    csv(data, { lang }) {
      const t = textsOf(lang).publicRegisters.columns;
      return {
        columns: [
          t.code,
          t.product,
          t.producer,
          t.commune,
          t.province,
          t.stars,
          t.decision,
          t.issuedOn,
          t.issuer,
          t.until,
          t.extendedUntil,
          t.withdrawal,
          t.withdrawnOn,
          t.recordedOn,
          t.removal,
          t.removedOn,
        ],
        rows: data.lines.map((one) => [
          one.code,
          one.product,
          one.producer,
          one.commune,
          one.province,
          one.stars,
          one.decision,
          one.issuedOn,
          one.issuer,
          one.expiresOn,
          one.extendedUntil,
          one.withdrawalDecision,
          one.withdrawnOn,
          one.withdrawalRecordedOn ?? one.removal?.recordedOn ?? null,
          one.removal?.decision ?? null,
          one.removal?.on ?? null,
        ]),
      };
    },
    view(data, ui) {
      const t = ui.t.publicRegisters;
      const lapsed = register !== 'recognised';
      return (
        <>
          <PageHeading heading={t.titles[register]} summary={t.leads[register]} />
          <RegisterTabs ui={ui} counts={data.counts} current={register} />
          <p>
            {t.count(data.total, dayWords(data.asOf))} {t.take} <a href={ui.href(`${paths[register]}.csv`)}>CSV</a>,{' '}
            <a href={ui.href(`${paths[register]}.json`)}>JSON</a>.
          </p>
          <DataTable
            t={ui.t.design}
            caption={t.titles[register]}
            captionHidden
            rows={data.lines}
            rowKey={(one) => one.recognitionId}
            empty={<EmptyState title={t.empty[register]} text={t.emptyText[register]} />}
            columns={[
              {
                key: 'product',
                label: t.columns.product,
                lead: true,
                cell: (one) => <a href={ui.href(one.path)}>{one.product}</a>,
              },
              { key: 'producer', label: t.columns.producer, cell: (one) => one.producer ?? '–' },
              {
                key: 'commune',
                label: t.columns.commune,
                cell: (one) => (one.commune === '' ? one.province : one.commune),
              },
              {
                key: 'stars',
                label: t.columns.stars,
                cell: (one) => <Stars t={ui.t.design} level={one.stars} short lapsed={lapsed} />,
              },
              {
                key: 'decision',
                label: t.columns.decision,
                cell: (one) => t.decision(one.decision ?? '', dayWords(one.issuedOn)),
              },
              { key: 'until', label: t.columns.until, nowrap: true, cell: (one) => dayWords(one.expiresOn) },
              {
                key: 'outcome',
                label: t.columns.outcome,
                cell: (one) => outcome(one, ui).map((words) => <p key={words}>{words}</p>),
              },
            ]}
          />
          <Pagination
            t={ui.t.design}
            page={data.page}
            pageSize={REGISTER_PAGE}
            total={data.total}
            href={(page) => withQuery(ui.href(paths[register]), { trang: String(page) })}
          />
        </>
      );
    },
  });
}

/** Lines of the page; the files have them all. */
const SHOWN = 200;

const changesPage = definePage<Changes>({
  path: changesPath,
  right: 'certificate-life/read-registers',
  rate: 'search',
  cacheSeconds: 60,
  title: (_data, ui) => ui.t.publicRegisters.changesTitle,
  asks: [{ name: 'tu', about: 'What was recorded on this day or later, the first first: YYYY-MM-DD.' }],
  load: ({ run, query }) => run(readChanges, { since: query['tu'] }),
  json: (data) => data,
  csv(data, { lang }) {
    const t = textsOf(lang).publicRegisters;
    const c = t.columns;
    return {
      columns: [c.id, c.change, c.product, c.code, c.stars, c.on, c.recordedOn, c.decision],
      rows: data.changes.map((one) => [
        one.id,
        t.kinds[one.kind],
        one.product,
        one.code,
        one.stars,
        one.on,
        one.recordedOn,
        one.decision,
      ]),
    };
  },
  view(data, ui) {
    const t = ui.t.publicRegisters;
    const query = data.since === null ? '' : `?tu=${data.since}`;
    const shown = data.changes.slice(0, SHOWN);
    return (
      <>
        <PageHeading heading={t.changesHeading} summary={t.changesLead} />
        <RegisterTabs ui={ui} counts={null} current="changes" />
        <form class="form figures-form" method="get" action={ui.href(changesPath)}>
          <DateField
            form={formState(ui.t.design, { tu: data.since === null ? '' : dayWords(data.since) })}
            name="tu"
            label={t.since}
            optional
          />
          <Button kind="secondary">{t.show}</Button>
        </form>
        <p>
          {(data.since === null ? t.changesNewest : t.changesCount)(data.total)} {t.take}{' '}
          <a href={ui.href(`${changesPath}.csv${query}`)}>CSV</a>,{' '}
          <a href={ui.href(`${changesPath}.json${query}`)}>JSON</a>.
        </p>
        {shown.length < data.changes.length && (
          <p class="quiet">{t.changesMore(shown.length, dayWords(shown.at(-1)?.recordedOn ?? null))}</p>
        )}
        <DataTable
          t={ui.t.design}
          caption={t.changesTitle}
          captionHidden
          rows={shown}
          rowKey={(one) => one.id}
          empty={<EmptyState title={t.noChanges} text={t.noChangesText} />}
          columns={[
            {
              key: 'product',
              label: t.columns.product,
              lead: true,
              cell: (one) => <a href={ui.href(one.path)}>{one.product}</a>,
            },
            { key: 'change', label: t.columns.change, cell: (one) => t.kinds[one.kind] },
            { key: 'on', label: t.columns.on, nowrap: true, cell: (one) => dayWords(one.on) },
            { key: 'recorded', label: t.columns.recordedOn, nowrap: true, cell: (one) => dayWords(one.recordedOn) },
            { key: 'decision', label: t.columns.decision, cell: (one) => one.decision ?? '–' },
          ]}
        />
      </>
    );
  },
});

export const registerPages = [...registers.map(registerPage), changesPage];
