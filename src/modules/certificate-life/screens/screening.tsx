// /ra-soat: what lapses when, by commune, with one action each; many can be chosen for one act.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { Tabs } from '#design/tabs.tsx';
import { Tag } from '#design/tag.tsx';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { manyWork } from '../use-cases/screen-many.ts';
import {
  type Screening,
  type ScreeningView,
  type ScreenLine,
  screeningViews,
  viewScreening,
} from '../use-cases/view-screening.ts';
import {
  casePath,
  casesPath,
  extensionsPath,
  productPath,
  recognitionActPath,
  screeningPath,
  screenManyPath,
} from './paths.ts';
import { dayWords } from './words.ts';

const viewWords = {
  expired: 'het-han',
  ending: 'sap-het-han',
  silent: 'im-lang',
  near: 'gan-sao',
  reported: 'phan-anh',
} as const satisfies Record<ScreeningView, string>;

interface Frame {
  readonly ui: Ui;
  readonly data: Screening;
}

const pathOf = (view: ScreeningView, commune: string | null = null): string =>
  withQuery(screeningPath, { xem: viewWords[view], xa: commune ?? '' });

function Counts({ ui, data }: Frame) {
  const t = ui.t.screening;
  const { cases, extensions, reports } = data.counts;
  return (
    <ul class="plain-links">
      {ui.may('certificate-life/list-withdrawals') && (
        <li>
          <a href={ui.href(casesPath)}>{t.casesLink(cases)}</a>
        </li>
      )}
      {ui.may('certificate-life/list-extensions') && (
        <li>
          <a href={ui.href(extensionsPath)}>{t.extensionsLink(extensions)}</a>
        </li>
      )}
      {ui.may('certificates/list-reports') && (
        <li>
          <a href={ui.href('/phan-anh-tieu-dung')}>{t.reportsLink(reports)}</a>
        </li>
      )}
      <li>
        {t.list}: <a href={ui.href('/ra-soat/danh-sach.docx')}>Word</a>{' '}
        <a href={ui.href('/ra-soat/danh-sach.pdf')}>PDF</a>
      </li>
      <li>
        <a href={ui.href('/ra-soat/het-han-quay-lai')}>{t.ruleLink}</a>
      </li>
    </ul>
  );
}

/** What ends by month and by round of the council. */
function Forecast({ ui, data }: Frame) {
  const t = ui.t.screening;
  if (data.months.length === 0 && data.rounds.length === 0) return null;
  const most = Math.max(1, ...data.months.map((one) => one.count));
  return (
    <Section id="du-bao" title={t.forecast} lead={t.forecastLead}>
      {data.months.length > 0 && (
        <DataTable
          t={ui.t.design}
          id="theo-thang"
          caption={t.byMonth}
          rows={data.months}
          rowKey={(one) => one.key}
          columns={[
            { key: 'month', label: t.month, lead: true, cell: (one) => t.monthOf(one.key) },
            { key: 'count', label: t.products, numeric: true, cell: (one) => one.count },
            {
              key: 'share',
              label: t.share,
              cell: (one) => (
                <meter min={0} max={most} value={one.count}>
                  {one.count}
                </meter>
              ),
            },
          ]}
        />
      )}
      {data.rounds.length > 0 && (
        <ul class="prose">
          {data.rounds.map((one) => (
            <li key={one.key}>{t.roundOf(one.key, one.count)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Why a product stands in this view, in a few words. */
function Why({ ui, data, line }: Frame & { readonly line: ScreenLine }) {
  const t = ui.t.screening;
  const days = line.status.daysLeft;
  const words: string[] = [];
  if (data.view === 'expired') words.push(days === null ? t.expired : t.expiredFor(-days));
  if (data.view === 'ending' && days !== null) words.push(t.daysLeft(days));
  if (data.view === 'near' && line.next !== null) {
    const { council, level, points } = line.next;
    words.push(council === null ? t.ownSheet(t.toStar(level)) : t.byCouncil(council.mean, level, council.needs));
    if (council === null && points > 0) words.push(t.points(points));
    if (line.next.marks.length > 0) words.push(t.marks(line.next.marks.join(', ')));
  }
  if (line.reports.length > 0) words.push(t.reported(line.reports.length));
  words.push(...line.silence.map((one) => t.silence[one]));
  if (line.inHand) words.push(t.inHand);
  if (line.removedBy !== null) words.push(t.removed(line.removedBy));
  return (
    <>
      {words.join('; ')}
      {line.invitedOn !== null && <span class="summary-list__note">{t.invited(dayWords(line.invitedOn))}</span>}
      {line.choice !== null && (
        <span class="summary-list__note">
          <Tag
            words={t.choices[line.choice.choice]}
            shape="none"
            tone={line.choice.choice === 'let-go' ? 'red' : 'green'}
          />{' '}
          {line.choice.reason}
        </span>
      )}
    </>
  );
}

/** The one action that comes next for a product. */
function NextAct({ ui, data, line }: Frame & { readonly line: ScreenLine }) {
  const t = ui.t.screening;
  const link = (path: string, words: string) => <a href={ui.href(path)}>{words}</a>;
  if (line.openCase !== null) return link(casePath(line.openCase), t.goToCase);
  const [report] = line.reports;
  if (data.view === 'reported' && report !== undefined) return link(`/phan-anh-tieu-dung/${report}`, t.goToReport);
  if (line.inHand) return link(withQuery('/ho-so', { q: line.name }), t.goToDossier);
  if (data.view === 'expired' && line.recognitionId !== null) {
    if (line.choice?.choice === 'let-go' && line.removedBy === null && ui.may('certificate-life/record-removal')) {
      return link(recognitionActPath(line.code, line.recognitionId, 'dua-ra-khoi-danh-sach'), t.remove);
    }
    if (line.removedBy === null && ui.may('certificate-life/invite-producer')) {
      return link(withQuery(screenManyPath, { viec: 'invite', sp: line.code }), t.inviteAnew);
    }
  }
  if (data.view === 'ending' && ui.may('certificate-life/invite-producer')) {
    return link(withQuery(screenManyPath, { viec: 'invite', sp: line.code }), t.inviteAgain);
  }
  if (data.view === 'silent' && line.recognitionId !== null && ui.may('certificate-life/open-withdrawal')) {
    return link(recognitionActPath(line.code, line.recognitionId, 'thu-hoi'), t.verify);
  }
  if (data.view === 'silent' && line.recognitionId !== null && ui.may('certificate-life/confirm-production-stopped')) {
    return link(recognitionActPath(line.code, line.recognitionId, 'ngung-san-xuat'), t.confirmStopped);
  }
  return link(productPath(line.code), t.look);
}

function Lines(frame: Frame) {
  const { ui, data } = frame;
  const t = ui.t.screening;
  const chooses = ui.may('certificate-life/choose-screening');
  const table = (
    <DataTable
      t={ui.t.design}
      caption={t.views[data.view]}
      captionHidden
      rows={data.lines}
      rowKey={(line) => line.productId}
      {...(chooses ? { select: { name: 'sp', label: (line: ScreenLine) => line.name } } : {})}
      empty={<EmptyState title={t.empty[data.view]} text={t.emptyText[data.view]} />}
      columns={[
        {
          key: 'product',
          label: t.product,
          lead: true,
          cell: (line) => <a href={ui.href(productPath(line.code))}>{line.name}</a>,
        },
        { key: 'producer', label: t.producer, cell: (line) => line.producerName ?? '–' },
        { key: 'commune', label: t.commune, cell: (line) => (line.commune === '' ? '–' : line.commune) },
        {
          key: 'stars',
          label: t.stars,
          cell: (line) => <Stars t={ui.t.design} level={line.stars} short lapsed={data.view === 'expired'} />,
        },
        { key: 'until', label: t.until, nowrap: true, cell: (line) => dayWords(line.validUntil) },
        { key: 'why', label: t.why, cell: (line) => <Why {...frame} line={line} /> },
        { key: 'act', label: t.next, cell: (line) => <NextAct {...frame} line={line} /> },
      ]}
    />
  );
  if (!chooses || data.lines.length === 0) return table;
  return (
    <form method="get" action={ui.href(screenManyPath)}>
      {table}
      <fieldset class="fieldset acts-below">
        <legend class="fieldset__legend">{t.many}</legend>
        <p class="fieldset__hint">{t.manyHint}</p>
        <div class="actions">
          {manyWork.map((work) => (
            <Button key={work} kind="secondary" name="viec" value={work}>
              {t.works[work]}
            </Button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}

export const screeningPage = definePage<Screening>({
  path: screeningPath,
  right: 'certificate-life/view-screening',
  rate: 'search',
  title: (_data, ui) => ui.t.screening.title,
  load: ({ run, query }: PageRequest) =>
    run(viewScreening, {
      view: screeningViews.find((one) => viewWords[one] === query['xem']) ?? 'expired',
      commune: query['xa'],
      text: query['q'],
    }),
  json: (data) => data,
  csv(data, { lang }) {
    const t = textsOf(lang).screening;
    return {
      columns: [t.product, t.producer, t.commune, t.stars, t.until, t.choice, t.reason],
      rows: data.lines.map((line) => [
        line.name,
        line.producerName,
        line.commune,
        line.stars,
        dayWords(line.validUntil),
        line.choice === null ? null : t.choices[line.choice.choice],
        line.choice?.reason ?? null,
      ]),
    };
  },
  view(data, ui) {
    const t = ui.t.screening;
    const frame = { ui, data };
    const count: Partial<Record<ScreeningView, number>> = { expired: data.counts.expired, ending: data.counts.ending };
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <Counts {...frame} />
        <Tabs
          label={t.title}
          tabs={screeningViews.map((one) => ({
            label: t.views[one],
            href: ui.href(pathOf(one)),
            current: one === data.view,
            count: count[one],
          }))}
        />
        <p>{t.leads[data.view]}</p>
        <FilterBar
          t={ui.t.design}
          action={ui.href(screeningPath)}
          search={{ name: 'q', label: t.search, value: ui.query['q'] ?? '' }}
          hidden={{ xem: viewWords[data.view] }}
          filters={[
            {
              name: 'xa',
              label: t.commune,
              chosen: data.commune ?? '',
              allLabel: t.allCommunes,
              choices: data.communes.map((one) => ({ value: one.code, label: `${one.name} (${one.count})` })),
            },
          ]}
          count={t.count(data.lines.length)}
        />
        {data.truncated && <Notice t={ui.t.design} tone="warning" text={t.truncated} />}
        <p class="not-on-paper">
          <a href={ui.href(pathOf(data.view, data.commune)).replace(screeningPath, `${screeningPath}.csv`)}>
            {t.asCsv}
          </a>
        </p>
        <Lines {...frame} />
        <Forecast {...frame} />
        <Notice t={ui.t.design} tone="info" title={t.notHeldTitle} text={t.notHeld} />
      </>
    );
  },
});
