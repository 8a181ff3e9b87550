// /quan-ly/diem-ban/:pointId: one point with its health, what must leave its shelf, the shelf, sales, visits and every turn.

import { ActList } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { positionText } from '#kernel/position-text.ts';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { isPersonName } from '../rules/operator-name.ts';
import { STALE_DAYS } from '../rules/shelf.ts';
import { sendNotice, startCase } from '../use-cases/answer-shelf.ts';
import { type PointView, viewPoint } from '../use-cases/view-point.ts';
import { listPath, pointPath, publicPointPath } from './paths.ts';
import { PhotoRow } from './photos-page.tsx';
import { FoundThere, lastSales, SalesTable, SupportGiven, sinceWords, Visits } from './point-records.tsx';
import { ShelfTable, Unfit } from './point-shelf.tsx';
import { turnPlaces } from './turn-point.tsx';
import { dayWords, PointTag } from './words.tsx';

interface Frame {
  readonly view: PointView;
  readonly ui: Ui;
}

function Acts({ view, ui }: Frame) {
  const { point, may } = view;
  const { view: words, acts } = ui.t.pointsOfSale;
  const to = (rest: string): string => ui.href(pointPath(point.id, rest));
  const paper = (kind: string): string => ui.href(withQuery('/an-pham/xem', { loai: kind, diem: point.id }));
  const papers =
    point.state === 'open' && view.shelf.length > 0 && ui.may('selling-papers/make-paper')
      ? [
          { label: words.labelsAct, href: paper('nhan-ke') },
          { label: words.priceListAct, href: paper('bang-gia') },
        ]
      : [];
  const list = [
    ...(may.shelf ? [{ label: words.shelfAct, href: to('ke-hang') }] : []),
    ...(may.sales ? [{ label: words.salesAct, href: to('doanh-thu') }] : []),
    ...(may.visit ? [{ label: words.logAct, href: to('ghi-nhanh') }] : []),
    ...papers,
    ...(may.visit ? [{ label: words.planAct, href: to('hen') }] : []),
    ...(may.support && view.operator !== null
      ? [{ label: words.supportAct, href: ui.href(`/ho-tro/chu-the/${view.operator.code}/ghi?diem-ban=${point.id}`) }]
      : []),
    ...(may.change ? [{ label: acts.change, href: to('doi') }] : []),
    ...(may.change ? [{ label: words.photosAct, href: to('anh') }] : []),
    ...may.turns.map((turn) => ({ label: acts[turn], href: to(turnPlaces[turn]) })),
    ...(point.state === 'open' ? [{ label: words.publicAct, href: ui.href(publicPointPath(point.id)) }] : []),
  ];
  return list.length === 0 ? null : <ActList title={words.acts} acts={list} />;
}

/** What whoever is there comes for, before everything else. */
function Daily({ view, ui }: Frame) {
  const { view: words } = ui.t.pointsOfSale;
  const to = (rest: string): string => ui.href(pointPath(view.point.id, rest));
  return (
    <div class="actions">
      {view.may.shelf && <ButtonLink href={to('ke-hang')}>{words.shelfAct}</ButtonLink>}
      {view.may.sales && view.isOperator && (
        <ButtonLink kind="secondary" href={to('doanh-thu')}>
          {words.salesAct}
        </ButtonLink>
      )}
      {view.may.visit && (
        <ButtonLink kind="secondary" href={to('ghi-nhanh')}>
          {words.logAct}
        </ButtonLink>
      )}
    </div>
  );
}

function Facts({ view, ui }: Frame) {
  const { point, operator, unit } = view;
  const { view: words } = ui.t.pointsOfSale;
  const mayOpen = operator !== null && ui.may('producers/view-producer');
  return (
    <SummaryList
      items={[
        { label: words.unit, value: unit },
        ...(point.place === '' ? [] : [{ label: words.place, value: point.place }]),
        ...(point.position === null ? [] : [{ label: words.position, value: positionText(point.position, ui.lang) }]),
        ...(point.link === null
          ? []
          : [
              {
                label: words.link,
                value: (
                  <a href={point.link} rel="nofollow noopener">
                    {point.link}
                  </a>
                ),
              },
            ]),
        {
          label: words.operator,
          value: (
            <>
              {mayOpen ? <a href={ui.href(`/chu-the/${operator.code}`)}>{point.operatorName}</a> : point.operatorName}
              {isPersonName(point.operatorName) && <span class="quiet"> {words.notInPublic}</span>}
            </>
          ),
        },
        { label: words.hours, value: point.openingHours ?? ui.t.pointsOfSale.unknown },
        { label: words.openedOn, value: dayWords(point.openedOn) },
        ...(point.note === null || view.onlyOperator ? [] : [{ label: words.note, value: point.note }]),
      ]}
    />
  );
}

function Health({ view, ui }: Frame) {
  const { health, visits } = view;
  const { view: words } = ui.t.pointsOfSale;
  const last = visits.find(({ heldOn }) => heldOn !== null);
  return (
    <Section id="suc-khoe" title={words.health} lead={words.healthLead}>
      <SummaryList
        items={[
          { label: words.months, value: words.monthsValue(health.months) },
          {
            label: words.ocop,
            value:
              health.ocopPercent === null
                ? words.noShelf
                : words.ocopValue(health.fitting, health.lines, health.ocopPercent),
          },
          { label: words.unfit, value: words.unfitValue(health.unfit) },
          { label: words.stale, value: words.staleValue(health.stale, STALE_DAYS) },
          { label: words.lastSales, value: lastSales(view, ui) },
          ...(view.support?.after == null
            ? []
            : [{ label: words.sinceSupport, value: sinceWords(view, view.support.after, ui) }]),
          { label: words.lastVisit, value: last?.heldOn == null ? words.noVisit : dayWords(last.heldOn) },
        ]}
      />
    </Section>
  );
}

function Criteria({ view, ui }: Frame) {
  const { view: words } = ui.t.pointsOfSale;
  const { criteria } = view;
  const met = criteria?.answers.filter(({ unmet }) => !unmet).length ?? 0;
  return (
    <Section id="tieu-chi" title={words.criteria} lead={words.criteriaLead(criteria?.checklist ?? 'point-of-sale@1')}>
      {criteria === null ? (
        <p class="quiet">{words.criteriaNone}</p>
      ) : (
        <>
          <p>
            {words.criteriaOn(dayWords(criteria.on))}: {words.criteriaMet(met, criteria.answers.length)}.{' '}
            <a href={ui.href(`/phieu-kiem-tra/${criteria.visitId}`)}>{words.formLink}</a>
          </p>
          <SummaryList
            items={criteria.answers.map(({ question, answer, unmet }) => ({
              label: question,
              value: answer,
              note: unmet ? words.unmet : undefined,
            }))}
          />
        </>
      )}
    </Section>
  );
}

function Turns({ view, ui }: Frame) {
  const { view: words } = ui.t.pointsOfSale;
  return (
    <HistoryList
      id="tinh-trang"
      title={words.history}
      entries={view.turns.map((turn) => ({
        key: turn.id,
        when: dayWords(turn.onDay),
        datetime: turn.onDay,
        what: turn.fromState === null ? words.opened : words.turned[turn.toState],
        who: turn.madeByName,
        detail: turn.reason ?? undefined,
      }))}
    />
  );
}

/** What was put away, and by whom it was said. */
function TakenOff({ view, ui }: Frame) {
  const { view: words } = ui.t.pointsOfSale;
  if (view.takenOff.length === 0) return null;
  return (
    <HistoryList
      id="da-cat"
      title={words.takenOff}
      entries={view.takenOff.map((one) => ({
        key: one.id,
        when: formatInstantInVietnam(one.madeAt),
        datetime: one.madeAt,
        what: words.takenOffOne(one.itemName, one.byOperator),
        who: one.madeByName,
      }))}
    />
  );
}

function Notices({ view, ui }: Frame) {
  const { view: words, faults } = ui.t.pointsOfSale;
  if (view.notices.length === 0) return null;
  return (
    <HistoryList
      id="da-bao"
      title={words.noticesTitle}
      entries={view.notices.map((one) => ({
        key: one.id,
        when: formatInstantInVietnam(one.madeAt),
        datetime: one.madeAt,
        what: one.kind === 'case' ? words.case(one.itemName) : words.notice(one.itemName, one.told),
        who: one.madeByName,
        detail:
          one.caseId !== null && ui.may('inspections/view-case') ? (
            <a href={ui.href(`/kiem-tra-giam-sat/vu-viec/${one.caseId}`)}>{words.caseLink}</a>
          ) : (
            faults[one.fault]
          ),
      }))}
    />
  );
}

export const viewPointPage = definePage<PointView>({
  path: `${listPath}/:pointId`,
  right: 'points-of-sale/view-point',
  postRight: 'points-of-sale/send-notice',
  rate: 'page',
  title: ({ point }) => point.name,
  breadcrumbs: (_view, ui) => [{ label: ui.t.pointsOfSale.crumb, href: listPath }],
  load: (request) => request.run(viewPoint, { pointId: request.params['pointId'] }),
  json: ({ point, shelf, health, months }) => ({ point, shelf, health, months }),
  view(view, ui) {
    const { point, shelf } = view;
    const { view: words, kinds } = ui.t.pointsOfSale;
    const reason = point.stateReason ?? '';
    return (
      <>
        {ui.problemText !== null && <Notice t={ui.t.design} tone="warning" text={ui.problemText} />}
        <PageHeading
          caption={kinds[point.kind]}
          heading={point.name}
          states={<PointTag ui={ui} state={point.state} />}
          action={<Daily view={view} ui={ui} />}
        />
        {point.state !== 'open' && (
          <Notice
            t={ui.t.design}
            tone="warning"
            title={point.state === 'closed' ? words.closedTitle : words.pausedTitle}
            text={words.since(dayWords(point.stateSince), reason)}
          />
        )}
        <FoundThere view={view} ui={ui} />
        <RecordLayout
          side={
            <>
              <Acts view={view} ui={ui} />
              <Turns view={view} ui={ui} />
              <TakenOff view={view} ui={ui} />
              <Notices view={view} ui={ui} />
            </>
          }
        >
          <Unfit view={view} ui={ui} />
          <Facts view={view} ui={ui} />
          <Health view={view} ui={ui} />
          <Section id="ke-hang" title={words.shelf}>
            {point.state === 'closed' ? <p class="quiet">{words.shelfClosed}</p> : null}
            <ShelfTable view={view} ui={ui} lines={shelf} />
          </Section>
          <SalesTable view={view} ui={ui} />
          <SupportGiven view={view} ui={ui} />
          {!view.onlyOperator && <Criteria view={view} ui={ui} />}
          {!view.onlyOperator && <Visits view={view} ui={ui} />}
          {point.photos.length > 0 && (
            <Section id="anh" title={words.photos}>
              <PhotoRow ui={ui} base={pointPath(point.id)} count={point.photos.length} />
            </Section>
          )}
        </RecordLayout>
      </>
    );
  },
  async post(request) {
    const { pointId = '' } = request.params;
    const words = textsOf(request.lang).pointsOfSale.view;
    const { lineKey, words: said, answer } = request.input;
    const input = { pointId, lineKey, words: said };
    if (answer === 'case') {
      const opened = await request.run(startCase, input);
      if (!opened.ok) return opened;
      return ok({ to: `/kiem-tra-giam-sat/vu-viec/${opened.value.caseId}`, flash: words.caseDone });
    }
    const told = await request.run(sendNotice, input);
    return told.ok ? ok({ to: pointPath(pointId), flash: words.noticeDone(told.value.told) }) : told;
  },
});
