// /xuc-tien/:eventId/quyet-toan, printed as it stands; …/huy; …/mo-lai.

import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { DataTable } from '#design/data-table.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import type { ProducerId } from '#kernel/ids.ts';
import { knownSum } from '#kernel/known-sum.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { accountBySource } from '../rules/budget.ts';
import { cancelEvent, reopenEvent, settleTradeEvent } from '../use-cases/end-event.ts';
import { type EventView, viewEvent } from '../use-cases/view-event.ts';
import { Contracts } from './event-contracts.tsx';
import { Costs } from './event-money.tsx';
import { eventPath } from './paths.ts';
import { Contradictions, type EventFrame, Facts, Sums } from './view-event.tsx';
import { daysOf, dayWords, EventStateTag, eventsCrumb, moneyOr } from './words.tsx';

/** A producer's line, or the sum of all. */
type ProducerRow = Omit<EventView['byProducer'][number], 'producerId' | 'days'> & {
  readonly producerId: ProducerId | null;
  readonly days: number | null;
};

const totalOf = ({ byProducer: all, sums }: EventView): ProducerRow => ({
  producerId: null,
  days: null,
  salesVnd: sums.salesVnd,
  reportedVnd: null,
  costVnd: knownSum(all.map((one) => one.costVnd)),
  contracts: all.reduce((sum, one) => sum + one.contracts, 0),
  contractsVnd: sums.contractsVnd,
});

/** What each producer sold, cost and signed. */
function ByProducer({ ui, view }: EventFrame) {
  const { yields: words, settle } = ui.t.promotion;
  if (view.byProducer.length === 0) return null;
  const { byProducer: all } = view;
  const rows: readonly ProducerRow[] = [...all, ...(all.length > 1 ? [totalOf(view)] : [])];
  const came = (id: ProducerId | null) =>
    id === null || view.parts.some((one) => one.producerId === id && one.attended !== false);
  return (
    <Section id="theo-chu-the" title={words.producers}>
      <DataTable
        t={ui.t.design}
        caption={words.producers}
        captionHidden
        rows={rows}
        rowKey={(one) => one.producerId ?? 'cong'}
        columns={[
          {
            key: 'producer',
            label: words.producer,
            lead: true,
            cell: (one) => (one.producerId === null ? settle.total : (view.producers[one.producerId]?.name ?? '')),
          },
          {
            key: 'days',
            label: settle.days,
            numeric: true,
            cell: (one) => (one.days === null ? '' : String(one.days)),
          },
          {
            key: 'sales',
            label: words.sales,
            numeric: true,
            cell: (one) => (came(one.producerId) ? moneyOr(ui.t, one.salesVnd) : '–'),
          },
          {
            key: 'cost',
            label: words.cost,
            numeric: true,
            cell: (one) => (one.costVnd === null ? '–' : ui.t.promotion.money(one.costVnd)),
          },
          { key: 'contracts', label: words.contracts, numeric: true, cell: (one) => String(one.contracts) },
          {
            key: 'value',
            label: words.contractsValue,
            numeric: true,
            cell: (one) => (one.contracts === 0 ? '–' : moneyOr(ui.t, one.contractsVnd)),
          },
        ]}
      />
    </Section>
  );
}

/** Planned beside spent, source by source. */
function BySource({ ui, view }: EventFrame) {
  const { settle: words, money } = ui.t.promotion;
  const sources = accountBySource(view.event.budget, view.costs);
  if (sources.length === 0) return null;
  const plannedVnd = knownSum(sources.map((one) => one.plannedVnd));
  const spentVnd = knownSum(sources.map((one) => one.spentVnd));
  const total = {
    source: words.total,
    plannedVnd,
    spentVnd,
    leftVnd: plannedVnd === null ? null : plannedVnd - (spentVnd ?? 0),
  };
  const rows = sources.length > 1 ? [...sources, total] : sources;
  return (
    <Section id="theo-nguon" title={words.bySource}>
      <DataTable
        t={ui.t.design}
        caption={words.bySource}
        captionHidden
        rows={rows}
        rowKey={(one) => one.source ?? '-'}
        columns={[
          { key: 'source', label: words.source, lead: true, cell: (one) => one.source ?? words.outside },
          {
            key: 'planned',
            label: words.planned,
            numeric: true,
            cell: (one) => (one.plannedVnd === null ? '–' : money(one.plannedVnd)),
          },
          { key: 'spent', label: words.spent, numeric: true, cell: (one) => moneyOr(ui.t, one.spentVnd) },
          {
            key: 'left',
            label: words.left,
            numeric: true,
            cell: (one) =>
              one.leftVnd === null ? (
                '–'
              ) : one.leftVnd < 0 ? (
                <strong>{words.over(money(-one.leftVnd))}</strong>
              ) : (
                money(one.leftVnd)
              ),
          },
        ]}
      />
      {view.event.budgetChanges.map((one) => (
        <p key={`${one.on}-${one.reason}`} class="quiet">
          {words.planBefore(
            one.before.map(({ source, amountVnd }) => `${source}: ${money(amountVnd)}`).join('; ') || words.noPlan,
            dayWords(ui.t, one.on),
            one.byName,
            one.reason,
          )}
        </p>
      ))}
    </Section>
  );
}

/** Every settlement with its day and name, and why it was not the last. */
function Settlements({ ui, view }: EventFrame) {
  const { settle: words } = ui.t.promotion;
  const rows = view.event.settlements.map((one, i) => ({ ...one, round: i + 1 }));
  if (rows.length === 0) return null;
  return (
    <Section id="cac-lan" title={words.rounds}>
      <DataTable
        t={ui.t.design}
        caption={words.rounds}
        captionHidden
        rows={rows}
        rowKey={(one) => String(one.round)}
        columns={[
          {
            key: 'round',
            label: words.roundLabel,
            lead: true,
            cell: (one) => (
              <>
                {words.round(one.round, dayWords(ui.t, one.on), one.byName ?? ui.t.promotion.unknown)}
                {one.words !== null && <span class="summary-list__note">{one.words}</span>}
                {one.reopened !== null && (
                  <span class="summary-list__note">
                    {words.reopened(dayWords(ui.t, one.reopened.on), one.reopened.byName, one.reopened.reason)}
                  </span>
                )}
              </>
            ),
          },
          {
            key: 'round-sales',
            label: ui.t.promotion.event.salesSum,
            numeric: true,
            cell: (one) => moneyOr(ui.t, one.figures?.salesVnd ?? null),
          },
          {
            key: 'round-cost',
            label: ui.t.promotion.event.costSum,
            numeric: true,
            cell: (one) => moneyOr(ui.t, one.figures?.costVnd ?? null),
          },
        ]}
      />
    </Section>
  );
}

/** The whole account of an event on one sheet. */
function Sheet({ ui, view }: EventFrame) {
  const { event: words, settle } = ui.t.promotion;
  return (
    <>
      <Section id="ket-qua" title={settle.paper}>
        <Sums ui={ui} view={view} />
      </Section>
      <Settlements ui={ui} view={view} />
      <BySource ui={ui} view={view} />
      <ByProducer ui={ui} view={view} />
      <Section id="chi-phi" title={words.costs}>
        <Costs ui={ui} view={{ ...view, may: { ...view.may, cost: false } }} />
      </Section>
      <Section id="hop-dong" title={words.contracts}>
        <Contracts ui={ui} view={{ ...view, may: { ...view.may, contract: false } }} />
      </Section>
      <Section id="thong-tin" title={words.overview}>
        <Facts ui={ui} view={view} />
      </Section>
      <div class="on-paper paper-signatures">
        <p>{settle.signMaker}</p>
        <p>{settle.signHead}</p>
      </div>
    </>
  );
}

const load = (may: keyof EventView['may'] | null) =>
  async function loaded({ run, params }: Parameters<Parameters<typeof definePage<EventView>>[0]['load']>[0]) {
    const view = await run(viewEvent, { eventId: params['eventId'] });
    return view.ok && may !== null && !view.value.may[may] ? refuse(notFound) : view;
  };

/** Nothing is settled while a figure waits: what is to be looked at instead of a button that refuses. */
function ReviewFirst({ ui, view }: EventFrame) {
  const words = ui.t.promotion.settle;
  return (
    <p>
      {words.reviewFirst(view.sums.waiting)}{' '}
      <a href={ui.href(`${eventPath(view.event.id)}?phan=doanh-so`)}>{words.reviewLink}</a>
    </p>
  );
}

function SettleForm({ ui, view: { event } }: EventFrame) {
  const words = ui.t.promotion.settle;
  const form = ui.state({});
  return (
    <>
      <p>{words.text}</p>
      <Form action={ui.href(eventPath(event.id, 'quyet-toan'))} {...ui.form()} version={event.version}>
        <TextAreaField form={form} name="words" label={words.words} rows={3} optional />
        <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(eventPath(event.id)) }}>
          <Button>{words.submit}</Button>
        </FormActions>
      </Form>
    </>
  );
}

export const settlePage = definePage<EventView>({
  path: '/xuc-tien/:eventId/quyet-toan',
  right: 'promotion/view-event',
  postRight: 'promotion/settle-event',
  rate: 'act',
  title: ({ event }, ui) => ui.t.promotion.settle.heading(event.name),
  breadcrumbs: ({ event }, ui) => [eventsCrumb(ui), { label: event.name, href: eventPath(event.id) }],
  load: load(null),
  view(view, ui) {
    const words = ui.t.promotion.settle;
    const { event, sums } = view;
    return (
      <>
        <ErrorSummary form={ui.state({})} />
        <PageHeading
          caption={daysOf(ui.t, event)}
          heading={words.heading(event.name)}
          states={<EventStateTag ui={ui} event={event} />}
        />
        {view.may.settle && (
          <div class="not-on-paper">
            <Contradictions ui={ui} view={view} />
            {sums.silent > 0 && <Notice t={ui.t.design} tone="warning" text={words.silent(sums.silent)} />}
            {sums.waiting > 0 ? <ReviewFirst ui={ui} view={view} /> : <SettleForm ui={ui} view={view} />}
          </div>
        )}
        <Sheet ui={ui} view={view} />
      </>
    );
  },
  async post(request) {
    const { eventId = '' } = request.params;
    const { version, words } = request.input;
    const done = await request.run(settleTradeEvent, { eventId, version, words });
    if (!done.ok) return done;
    return ok({ to: eventPath(eventId, 'quyet-toan'), flash: textsOf(request.lang).promotion.settle.done });
  },
});

function confirmPage(kind: 'cancel' | 'reopen') {
  const cancels = kind === 'cancel';
  const page = cancels ? 'huy' : 'mo-lai';
  return definePage<EventView>({
    path: `/xuc-tien/:eventId/${page}`,
    right: cancels ? 'promotion/cancel-event' : 'promotion/reopen-event',
    rate: 'act',
    width: 'narrow',
    title: ({ event }, ui) => ui.t.promotion.settle[`${kind}Question`](event.name),
    breadcrumbs: ({ event }, ui) => [eventsCrumb(ui), { label: event.name, href: eventPath(event.id) }],
    load: load(kind),
    view({ event }, ui) {
      const words = ui.t.promotion.settle;
      const form = ui.state();
      return (
        <>
          <ErrorSummary form={form} />
          <Form action={ui.href(eventPath(event.id, page))} {...ui.form()} version={event.version}>
            <ConfirmPanel
              t={ui.t.design}
              question={words[`${kind}Question`](event.name)}
              confirmLabel={words[`${kind}Confirm`]}
              cancelHref={ui.href(eventPath(event.id))}
            >
              <p>{words[`${kind}Text`]}</p>
              <TextField form={form} name="reason" label={words[`${kind}Reason`]} />
            </ConfirmPanel>
          </Form>
        </>
      );
    },
    async post(request) {
      const { eventId = '' } = request.params;
      const { version, reason } = request.input;
      const done = await request.run(cancels ? cancelEvent : reopenEvent, { eventId, version, reason });
      if (!done.ok) return done;
      return ok({ to: eventPath(eventId), flash: textsOf(request.lang).promotion.settle[`${kind}Done`] });
    },
  });
}

export const cancelEventPage = confirmPage('cancel');
export const reopenEventPage = confirmPage('reopen');
