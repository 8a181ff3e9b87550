// /xuc-tien/:eventId: everything of one event, part by part.

import { ActList } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tabs } from '#design/tabs.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type EventView, viewEvent } from '../use-cases/view-event.ts';
import { Contracts } from './event-contracts.tsx';
import { Costs, Sales } from './event-money.tsx';
import { Producers } from './event-producers.tsx';
import { type InvitedProducer, invitationLetter } from './invitation-letter.ts';
import { eventPath, invitationPath, leadsPath } from './paths.ts';
import { carriedOutWords, daysOf, dayWords, EventStateTag, eventsCrumb, Moves, moneyOr, ratioOr } from './words.tsx';

export interface EventFrame {
  readonly ui: Ui;
  readonly view: EventView;
}

const parts = ['', 'chu-the', 'doanh-so', 'chi-phi', 'hop-dong'] as const;
type Part = (typeof parts)[number];

function PartTabs({ ui, view, part }: EventFrame & { readonly part: Part }) {
  const words = ui.t.promotion.event;
  const labels = [words.overview, words.producers, words.sales, words.costs, words.contracts];
  const counts = [
    undefined,
    view.parts.length,
    view.sales.length,
    view.costs.filter((one) => one.droppedReason === null).length,
    view.contracts.length,
  ];
  return (
    <Tabs
      label={words.parts}
      tabs={parts.map((word, i) => ({
        label: labels[i] ?? '',
        href: ui.href(`${eventPath(view.event.id)}${word === '' ? '' : `?phan=${word}`}`),
        current: word === part,
        count: counts[i],
      }))}
    />
  );
}

/** Who said no, or nothing, and was there or sold: to be set right before the account. */
export function Contradictions({ ui, view }: EventFrame) {
  const words = ui.t.promotion.event;
  if (view.contradictions.length === 0 || view.event.state === 'settled') return null;
  const names = view.contradictions.map((id) => view.producers[id]?.name ?? '');
  return (
    <Notice t={ui.t.design} tone="warning" title={words.contradictionsTitle(names.length)} text={words.contradictions}>
      <ul class="plain-list">
        {view.contradictions.map((id) => {
          const producer = view.producers[id];
          return producer === undefined ? null : (
            <li key={id}>
              {ui.may('promotion/answer-invitation') ? (
                <a href={ui.href(invitationPath(view.event.id, producer.code))}>{producer.name}</a>
              ) : (
                producer.name
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** What the event brought so far, or when it was settled. */
export function Sums({ ui, view }: EventFrame) {
  const words = ui.t.promotion.event;
  const { sums } = view;
  const settled = view.event.state === 'settled';
  return (
    <>
      {sums.waiting > 0 && (
        <Notice t={ui.t.design} tone="warning" text={words.waiting(sums.waiting, moneyOr(ui.t, sums.waitingVnd))} />
      )}
      <SummaryList
        items={[
          {
            label: words.salesSum,
            value: moneyOr(ui.t, sums.salesVnd),
            note: settled || sums.salesVnd === null ? undefined : words.selfReported,
          },
          { label: words.costSum, value: moneyOr(ui.t, sums.costVnd) },
          { label: words.perDong, value: ratioOr(ui.t, sums.perDong), note: words.perDongHint },
          { label: words.contractSum, value: moneyOr(ui.t, sums.contractsVnd), note: carriedOutWords(ui.t, sums) },
          { label: words.attended, value: String(sums.attended) },
          { label: words.silent, value: String(sums.silent) },
        ]}
      />
    </>
  );
}

function ruleWords({ ui, view }: EventFrame): string {
  const { leastStars } = view.event.rule;
  return [ui.t.promotion.event.ruleStars(leastStars), ...view.setNames, ...view.communeNames].join('; ');
}

/** Where, when, who, by which paper. */
export function Facts({ ui, view }: EventFrame) {
  const { event: words, kinds, money, moves } = ui.t.promotion;
  const { event } = view;
  const paper =
    event.decisionNumber === null ? null : words.decisionOf(event.decisionNumber, dayWords(ui.t, event.decidedOn));
  return (
    <SummaryList
      items={[
        { label: words.kind, value: kinds[event.kind] },
        { label: words.when, value: daysOf(ui.t, event) },
        { label: words.place, value: event.place },
        ...(event.moves.length === 0 ? [] : [{ label: moves.heading, value: <Moves ui={ui} moves={event.moves} /> }]),
        { label: words.organiser, value: event.organiser, note: `${words.keeper}: ${view.place}` },
        {
          label: words.decision,
          value: paper,
          ...(event.decisionFile === null
            ? {}
            : { action: { label: words.file, href: ui.href(eventPath(event.id, 'quyet-dinh')) } }),
        },
        { label: words.stands, value: event.stands === null ? null : String(event.stands) },
        {
          label: words.budget,
          value:
            event.budget.length === 0 ? null : (
              <ul class="plain-list">
                {event.budget.map((line) => (
                  <li key={line.source}>
                    {line.source}: {money(line.amountVnd)}
                  </li>
                ))}
              </ul>
            ),
        },
        { label: words.rule, value: ruleWords({ ui, view }) },
        ...(event.note === null ? [] : [{ label: words.note, value: event.note }]),
        ...(event.stateReason === null ? [] : [{ label: words.reason, value: event.stateReason }]),
      ]}
    />
  );
}

/** Who was invited and did not decline, with the products that the invitation names. */
const invitedOf = ({ parts: invited, producers, products }: EventView): readonly InvitedProducer[] =>
  invited
    .filter(({ answer }) => answer !== 'declines')
    .map(({ producerId, productIds }) => ({
      name: producers[producerId]?.name ?? '',
      products: productIds.flatMap((id) => products[id]?.name ?? []),
    }));

function Acts({ ui, view }: EventFrame) {
  const words = ui.t.promotion.event;
  const { event, may } = view;
  const to = (page: string): string => ui.href(eventPath(event.id, page));
  const acts = [
    ...(may.invite ? [{ label: view.isOver ? words.addPresent : words.invite, href: to('moi-chu-the') }] : []),
    ...(may.invite && !view.isOver && ui.may('drafting/start-draft')
      ? [{ label: ui.t.promotion.letter.act, href: invitationLetter(ui, event, invitedOf(view)) }]
      : []),
    ...(may.attend && view.parts.length > 0 ? [{ label: words.attend, href: to('tham-gia') }] : []),
    ...(may.cost ? [{ label: words.cost, href: to('chi-phi') }] : []),
    ...(may.settle ? [{ label: words.settle, href: to('quyet-toan') }] : []),
    ...(!may.settle && may.change
      ? [{ label: words.settle, href: null, why: words.settleWhy(dayWords(ui.t, event.until)) }]
      : []),
    { label: words.settlement, href: to('quyet-toan') },
    ...(ui.may('promotion/record-lead') && event.state !== 'cancelled'
      ? [{ label: words.lead, href: ui.href(`${leadsPath}/moi?su-kien=${event.id}`) }]
      : []),
    ...(may.change ? [{ label: words.change, href: to('sua') }] : []),
    ...(may.cancel ? [{ label: words.cancel, href: to('huy') }] : []),
    ...(may.reopen ? [{ label: words.reopen, href: to('mo-lai') }] : []),
  ];
  const shown = may.settle ? acts.filter((one) => one.label !== words.settlement) : acts;
  return <ActList title={words.acts} acts={shown} />;
}

function Overview({ ui, view }: EventFrame) {
  const words = ui.t.promotion.event;
  const settled = view.event.state === 'settled';
  return (
    <>
      <Contradictions ui={ui} view={view} />
      <Section id="ket-qua" title={settled ? words.atSettling : words.sums}>
        <Sums ui={ui} view={view} />
      </Section>
      <Section id="thong-tin" title={words.overview}>
        <Facts ui={ui} view={view} />
      </Section>
    </>
  );
}

const bodies = {
  '': Overview,
  'chu-the': Producers,
  'doanh-so': Sales,
  'chi-phi': Costs,
  'hop-dong': Contracts,
} as const;

/** The one thing to do next. */
function Next({ ui, view }: EventFrame) {
  const words = ui.t.promotion.event;
  const { event, may } = view;
  const to = (page: string): string => ui.href(eventPath(event.id, page));
  if (may.settle && view.parts.length > 0) return <ButtonLink href={to('quyet-toan')}>{words.settle}</ButtonLink>;
  if (may.invite && view.parts.length === 0) {
    return <ButtonLink href={to('moi-chu-the')}>{view.isOver ? words.addPresent : words.invite}</ButtonLink>;
  }
  return null;
}

export const viewEventPage = definePage<EventView>({
  path: '/xuc-tien/:eventId',
  right: 'promotion/view-event',
  rate: 'page',
  title: ({ event }) => event.name,
  breadcrumbs: (_view, ui) => [eventsCrumb(ui)],
  load: ({ run, params }) => run(viewEvent, { eventId: params['eventId'] }),
  json: (view) => view,
  view(view, ui) {
    const part = parts.find((word) => word === ui.query['phan']) ?? '';
    const Body = bodies[part];
    return (
      <>
        <PageHeading
          caption={`${ui.t.promotion.kinds[view.event.kind]}, ${daysOf(ui.t, view.event)}`}
          heading={view.event.name}
          states={<EventStateTag ui={ui} event={view.event} />}
          action={<Next ui={ui} view={view} />}
        />
        <PartTabs ui={ui} view={view} part={part} />
        <RecordLayout side={<Acts ui={ui} view={view} />}>
          <Body ui={ui} view={view} />
        </RecordLayout>
      </>
    );
  },
});
