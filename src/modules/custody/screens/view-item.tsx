// /mau-va-ho-so-giay/:code: one batch or one set, as a label or cover opens it: where it lies, what may be recorded, its way.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { type SummaryItem, SummaryList } from '#design/summary-list.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { CustodyMove } from '../rules/custody-item.ts';
import { frozenPages, pagesAgree } from '../rules/paper-set.ts';
import { type ItemView, viewItem } from '../use-cases/view-item.ts';
import { FreshnessTag } from './item-tags.tsx';
import { itemPath, listPath, recordPath } from './paths.ts';
import { dayWords, nameWords } from './words.ts';

interface Frame {
  readonly view: ItemView;
  readonly ui: Ui;
}

function factsOf({ view, ui }: Frame): readonly SummaryItem[] {
  const { item } = view;
  const { custody } = ui.t;
  const words = custody.item;
  const taken = { label: words.takenIn, value: words.takenInWords(dayWords(item.receivedOn), item.receivedBy) };
  const whose = [
    { label: words.product, value: <a href={ui.href(recordPath(item.dossierId))}>{item.productName}</a> },
    { label: words.producer, value: `${item.producerName}, ${view.commune}` },
    { label: words.slip, value: item.slipNumber },
  ];
  if (item.kind === 'samples') {
    const { facts } = item;
    return [
      ...whose,
      { label: words.received, value: words.receivedWords(item.quantity, facts.unit) },
      { label: words.lot, value: facts.lot },
      { label: words.producedOn, value: dayWords(facts.producedOn) },
      { label: words.bestBefore, value: item.bestBefore === null ? words.noBestBefore : dayWords(item.bestBefore) },
      { label: words.keeping, value: custody.keepings[facts.keeping] },
      { label: words.keptAt, value: facts.keptAt },
      taken,
      ...(facts.note === null ? [] : [{ label: words.note, value: facts.note }]),
    ];
  }
  const { facts } = item;
  return [
    ...whose,
    {
      label: words.pages,
      value: words.pagesWords(facts.formPages, facts.evidencePages),
      note: pagesAgree(facts)
        ? words.pagesAgree
        : words.pagesDiffer(frozenPages(facts.pieces), facts.difference ?? '–'),
    },
    { label: words.sending, value: words.sendingWords(facts.ordinal, facts.contentHash) },
    taken,
  ];
}

function Where({ view, ui }: Frame) {
  const { places, item: words } = ui.t.custody;
  const { item, at, waiting } = view;
  return (
    <Section id="dang-o-dau" title={words.where}>
      {waiting !== null && (
        <Notice
          t={ui.t.design}
          tone="info"
          text={
            item.kind === 'samples'
              ? words.waiting(waiting.quantity, places[waiting.toPlace], dayWords(waiting.movedOn))
              : words.waitingPaper(places[waiting.toPlace], dayWords(waiting.movedOn))
          }
        />
      )}
      {at.length > 0 && (
        <ul class="custody-places">
          {at.map(({ place, count }) => (
            <li key={place} class="custody-places__one">
              {item.kind === 'samples' && <strong class="custody-places__count">{count}</strong>}
              <span>{places[place]}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** What was put right of a batch, with what stood there before. */
function Corrections({ view, ui }: Frame) {
  const { item } = view;
  const words = ui.t.custody.correcting;
  if (item.kind !== 'samples' || item.facts.corrections === undefined) return null;
  const unit = item.facts.unit;
  return (
    <Section id="da-sua" title={words.title}>
      <ul>
        {[...item.facts.corrections].reverse().map((one) => (
          <li key={one.at}>
            <p>
              <strong>{words.on(dayWords(one.on), one.byName)}</strong> {one.reason}
            </p>
            <p class="quiet">
              {words.before}{' '}
              {[
                words.was.quantity(one.was.quantity, unit),
                words.was.lot(one.was.lot ?? '–'),
                words.was.producedOn(dayWords(one.was.producedOn) || '–'),
                words.was.bestBefore(dayWords(one.was.bestBefore) || '–'),
                words.was.receivedOn(dayWords(one.was.receivedOn)),
              ].join('; ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function stepWords({ view, ui }: Frame, move: CustodyMove): string {
  const { places, ways, item: words } = ui.t.custody;
  const [way, from] = [ways[move.toPlace], places[move.fromPlace]];
  return view.item.kind === 'samples' ? words.step(move.quantity, way, from) : words.stepPaper(way, from);
}

function StepDetail({ frame, move }: { readonly frame: Frame; readonly move: CustodyMove }) {
  const { item: words } = frame.ui.t.custody;
  const lost = move.arrived === null ? 0 : move.quantity - move.arrived;
  const who = move.acknowledgedBy ?? '';
  const day = dayWords(move.arrivedOn);
  return (
    <>
      <p>{move.reason}</p>
      {move.state !== 'done' && <p class="quiet">{words.states[move.state]}</p>}
      {move.arrived !== null && (
        <p>
          {frame.view.item.kind === 'samples' ? words.counted(move.arrived, who, day) : words.countedPaper(who, day)}
          {lost > 0 && `, ${words.lost(lost)}`}
        </p>
      )}
      {move.remark !== null && <p>{move.remark}</p>}
    </>
  );
}

function Side(frame: Frame) {
  const { view, ui } = frame;
  const { item } = view;
  const words = ui.t.custody.item;
  const to = (page: string): string => ui.href(itemPath(item.code, page));
  const acts: readonly ShownAct[] = [
    ...(view.mayRecall ? [{ label: words.recall, href: to('lay-lai') }] : []),
    ...(view.mayAcknowledge && view.steps.length > 0 ? [{ label: words.handOver, href: to('giao') }] : []),
    ...(view.mayCorrect === null ? [] : [{ label: words.correct, href: to('sua') }]),
    ...(view.mayNoteDamage ? [{ label: words.noteDamage, href: to('hu-hong') }] : []),
    { label: item.kind === 'samples' ? words.label : words.cover, href: to('tem') },
    { label: words.toRecord, href: ui.href(recordPath(item.dossierId)) },
  ];
  const steps = [...view.moves].reverse().map((move) => ({
    key: move.id,
    when: dayWords(move.movedOn),
    datetime: move.movedOn,
    what: stepWords(frame, move),
    who: words.hands(move.handedBy, move.takenBy),
    detail: <StepDetail frame={frame} move={move} />,
  }));
  const first = {
    key: 'first',
    when: dayWords(item.receivedOn),
    datetime: item.receivedOn,
    what: ui.t.custody.places[item.firstPlace],
    who: words.taken(item.receivedBy),
  };
  return (
    <>
      <ActList title={words.acts} acts={acts} />
      <HistoryList title={words.way} entries={[...steps, first]} />
    </>
  );
}

function NextAct({ view, ui }: Frame) {
  const words = ui.t.custody.item;
  const to = (page: string): string => ui.href(itemPath(view.item.code, page));
  if (view.mayAcknowledge) return <ButtonLink href={to('nhan')}>{words.acknowledge}</ButtonLink>;
  if (view.steps.length > 0) return <ButtonLink href={to('giao')}>{words.handOver}</ButtonLink>;
  return null;
}

export const viewItemPage = definePage<ItemView>({
  path: '/mau-va-ho-so-giay/:code',
  right: 'custody/view-item',
  rate: 'page',
  title: (view, ui) => nameWords(ui.t, view.item),
  breadcrumbs: ({ item }, ui) => [
    { label: ui.t.custody.list.heading, href: listPath },
    { label: item.productName, href: recordPath(item.dossierId) },
  ],
  load: (request) => request.run(viewItem, { code: request.params['code'] }),
  json: (view) => view,
  view(view, ui) {
    const { item } = view;
    const words = ui.t.custody.item;
    const { record } = ui.t.custody;
    const frame = { view, ui };
    const warn = view.freshness === 'expired' ? record.expired : record.endsBefore;
    return (
      <>
        <PageHeading
          caption={words.captions[item.kind]}
          heading={item.code}
          states={<FreshnessTag ui={ui} freshness={view.freshness} />}
          summary={item.productName}
          action={<NextAct {...frame} />}
        />
        {(view.freshness === 'expired' || view.freshness === 'ends-before-council') && (
          <Notice
            t={ui.t.design}
            tone={view.freshness === 'expired' ? 'danger' : 'warning'}
            text={warn(item.code, dayWords(item.bestBefore))}
          />
        )}
        {item.kind === 'paper-set' && item.facts.damage !== null && (
          <Notice
            t={ui.t.design}
            tone="warning"
            title={words.damage(dayWords(item.facts.damage.on))}
            text={item.facts.damage.note}
          />
        )}
        <RecordLayout side={<Side {...frame} />}>
          <Where {...frame} />
          <Corrections {...frame} />
          <Section id="tren-tem" title={item.kind === 'samples' ? words.facts : words.factsPaper}>
            <SummaryList items={factsOf(frame)} />
          </Section>
        </RecordLayout>
      </>
    );
  },
});
