// /ho-tro/khoan/:supportId: one support with its paper, its money, its history, and sales and stars before and after.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ChangeList } from '#design/change-list.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { type SummaryItem, SummaryList } from '#design/summary-list.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { fieldSentence } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { moneySources, type Shares, type SupportChange, type SupportKind, stateOf } from '../rules/support.ts';
import { type SupportView, viewSupport } from '../use-cases/view-support.ts';
import { EffectSection } from './effect.tsx';
import { onePath, policyPath, producerSupportPath, requestPath, supportCrumbs } from './paths.ts';
import { costWords, dayWords, SupportStateTag, Typed } from './words.tsx';

interface Frame {
  readonly ui: Ui;
  readonly view: SupportView;
}

function Files({ ui, view }: Frame) {
  const { files, id } = view.support;
  if (files.length === 0) return <>{ui.t.support.view.noFile}</>;
  return (
    <ul class="plain-list">
      {files.map((file, i) => (
        <li key={file.sha256}>
          <a href={ui.href(onePath(id, `tep/${i + 1}`))}>{file.name}</a>
        </li>
      ))}
    </ul>
  );
}

function factsOf({ ui, view }: Frame): readonly SummaryItem[] {
  const { view: words, kinds } = ui.t.support;
  const { support, policy } = view;
  const mayOpenPolicy = ui.may('support/view-policy');
  return [
    {
      label: words.producer,
      value: <a href={ui.href(producerSupportPath(support.producerCode))}>{support.producerName}</a>,
      ...(support.commune === '' ? {} : { note: support.commune }),
    },
    { label: words.product, value: support.productName ?? words.wholeProducer },
    ...(view.pointName === null
      ? []
      : [
          {
            label: words.fields.pointOfSaleId,
            value: ui.may('points-of-sale/view-point') ? (
              <a href={ui.href(`/quan-ly/diem-ban/${support.pointOfSaleId}`)}>{view.pointName}</a>
            ) : (
              view.pointName
            ),
          },
        ]),
    { label: words.kind, value: kinds[support.kind] },
    {
      label: words.paper,
      value: words.paperWords(support.decisionNumber, dayWords(support.decidedOn), support.decisionBody),
    },
    { label: words.files, value: <Files ui={ui} view={view} /> },
    {
      label: words.delivered,
      value: support.deliveredOn === null ? words.notDelivered : dayWords(support.deliveredOn),
    },
    ...(support.periodFrom === null
      ? []
      : [
          {
            label: words.period,
            value: words.days(dayWords(support.periodFrom), dayWords(support.periodTo ?? support.periodFrom)),
          },
        ]),
    ...(support.people === null ? [] : [{ label: words.people, value: words.peopleWords(support.people) }]),
    { label: words.programme, value: support.programme },
    ...(policy === null
      ? []
      : [
          {
            label: words.policy,
            value: mayOpenPolicy ? <a href={ui.href(policyPath(policy.ref))}>{policy.title}</a> : policy.title,
            note: policy.number,
          },
        ]),
    ...(support.requestId === null
      ? []
      : [
          {
            label: words.request,
            value: <a href={ui.href(requestPath(support.requestId))}>{words.toRequest}</a>,
          },
        ]),
    ...(support.note === null ? [] : [{ label: words.note, value: <Typed words={support.note} /> }]),
  ];
}

function Cost({ ui, view }: Frame) {
  const { view: words, sources, money, list } = ui.t.support;
  const { shares, totalVnd } = view.support;
  const paid = moneySources.filter((source) => shares[source] > 0);
  return (
    <Section id="kinh-phi" title={words.cost}>
      <SummaryList
        items={[
          { label: ui.t.support.columns.total, value: costWords(ui.t, totalVnd) },
          ...paid.map((source) => ({ label: sources[source], value: money(shares[source]) })),
        ]}
      />
      {totalVnd === null && <p class="quiet">{list.unknown(1)}</p>}
    </Section>
  );
}

/** A value of a field as people read it. */
function valueWords({ ui, view }: Frame, { field }: SupportChange, value: unknown): string {
  const { kinds, sources, money, view: words } = ui.t.support;
  if (value === null || value === undefined) return '';
  if (field === 'kind') return kinds[value as SupportKind];
  if (field === 'productId') return view.productNames[String(value)] ?? '';
  if (field === 'pointOfSaleId')
    return value === view.support.pointOfSaleId ? (view.pointName ?? '') : words.otherPoint;
  if (field === 'totalVnd') return money(Number(value));
  if (field === 'shares') {
    const shares = value as Shares;
    const paid = moneySources.filter((source) => shares[source] > 0);
    return paid.map((source) => `${sources[source]} ${money(shares[source])}`).join('; ');
  }
  const isDay = field === 'decidedOn' || field === 'deliveredOn' || field === 'periodFrom' || field === 'periodTo';
  return isDay ? formatVietnamese(value as LocalDate) : String(value);
}

function History({ ui, view }: Frame) {
  const { view: words } = ui.t.support;
  const shown = (change: SupportChange) => ({
    field: words.fields[change.field],
    from: valueWords({ ui, view }, change, change.from),
    to: valueWords({ ui, view }, change, change.to),
  });
  return (
    <HistoryList
      title={words.history}
      entries={view.acts.map((act) => ({
        key: act.id,
        when: dayWords(act.onDay),
        datetime: act.onDay,
        what: words.actKinds[act.kind],
        who: act.byName,
        detail: (
          <>
            {act.reason !== null && <p>{words.reason(act.reason)}</p>}
            <ChangeList changes={act.changes.map(shown)} empty={words.empty} />
          </>
        ),
      }))}
    />
  );
}

function Doubts({ ui, view }: Frame) {
  const { view: words } = ui.t.support;
  const { support, twins } = view;
  return (
    <>
      {support.cancelledOn !== null && (
        <Notice
          t={ui.t.design}
          tone="warning"
          title={words.cancelledTitle}
          text={words.cancelled(dayWords(support.cancelledOn), support.cancelReason ?? '')}
        />
      )}
      {twins.length > 0 && (
        <Notice t={ui.t.design} tone="warning" title={words.twinsTitle} text={words.twinsText}>
          <ul>
            {twins.map((one) => (
              <li key={one.id}>
                <a href={ui.href(onePath(one.id))}>{one.what}</a>:{' '}
                {words.twin(one.decisionNumber, dayWords(one.decidedOn), one.programme)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {support.doubts.length > 0 && (
        <Notice t={ui.t.design} tone="info" title={words.doubtsTitle}>
          <ul>
            {support.doubts.map((one) => (
              <li key={one.code}>
                {fieldSentence(ui.t, { path: one.field, code: `support/${one.code}`, details: one.details })}
              </li>
            ))}
          </ul>
          <p>{words.confirmation(support.confirmation ?? '')}</p>
        </Notice>
      )}
    </>
  );
}

function actsOf({ ui, view }: Frame): readonly ShownAct[] {
  const { view: words } = ui.t.support;
  const link = (label: string, page: string): ShownAct => ({ label, href: ui.href(onePath(view.support.id, page)) });
  return [
    ...(view.may.deliver ? [link(words.deliver, 'giao')] : []),
    ...(view.may.correct ? [link(words.correct, 'sua')] : []),
    ...(view.may.cancel ? [link(words.cancel, 'huy')] : []),
  ];
}

export const viewSupportPage = definePage<SupportView>({
  path: '/ho-tro/khoan/:supportId',
  right: 'support/view-support',
  rate: 'page',
  title: ({ support }) => support.what,
  breadcrumbs: supportCrumbs,
  load: ({ run, params }) => run(viewSupport, { supportId: params['supportId'] }),
  json: (view) => view,
  view(view, ui) {
    const { view: words } = ui.t.support;
    const acts = actsOf({ ui, view });
    return (
      <>
        <PageHeading
          caption={words.caption}
          heading={view.support.what}
          states={<SupportStateTag ui={ui} state={stateOf(view.support)} />}
        />
        <RecordLayout
          side={
            <>
              {acts.length > 0 && <ActList title={words.acts} acts={acts} />}
              <History ui={ui} view={view} />
            </>
          }
        >
          <Doubts ui={ui} view={view} />
          <SummaryList items={factsOf({ ui, view })} />
          <Cost ui={ui} view={view} />
          <EffectSection ui={ui} effect={view.effect} />
        </RecordLayout>
      </>
    );
  },
});
