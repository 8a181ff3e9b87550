// /mau-va-ho-so-giay/ho-so/:dossierId: everything that travels with one dossier, against what the act asks for.

import { ButtonLink } from '#design/button-link.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { ShownItem } from '../use-cases/shown-item.ts';
import { type CustodyView, type ShownRequest, viewCustody } from '../use-cases/view-custody.ts';
import { FreshnessTag, RequestTag } from './item-tags.tsx';
import { itemPath, listPath, recordPath, requestPath } from './paths.ts';
import { dayWords, nameWords, whereWords } from './words.ts';

interface Frame {
  readonly view: CustodyView;
  readonly ui: Ui;
}

/** One batch or set as a line that leads to its page. */
function Thing({ shown, ui }: { readonly shown: ShownItem; readonly ui: Ui }) {
  const { item } = shown;
  const { bestBefore, damage } = ui.t.custody.item;
  const facts =
    item.kind === 'samples'
      ? `${ui.t.custody.item.receivedWords(item.quantity, item.facts.unit)}. ${bestBefore}: ${dayWords(item.bestBefore)}.`
      : ui.t.custody.item.pagesWords(item.facts.formPages, item.facts.evidencePages);
  return (
    <li class="task">
      <div class="task__words">
        <a class="task__label" href={ui.href(itemPath(item.code))}>
          {nameWords(ui.t, item)}
        </a>
        <p class="task__hint">{facts}</p>
        <p class="task__hint">{whereWords(ui.t, shown)}</p>
      </div>
      <FreshnessTag ui={ui} freshness={shown.freshness} />
      {item.kind === 'paper-set' && item.facts.damage !== null && (
        <Tag words={damage(dayWords(item.facts.damage.on))} tone="gold" shape="half" />
      )}
    </li>
  );
}

function SampleWarnings({ view, ui }: Frame) {
  const { record } = ui.t.custody;
  const bad = view.items.filter(({ freshness }) => freshness === 'expired' || freshness === 'ends-before-council');
  return (
    <>
      {bad.map(({ item, freshness }) => (
        <Notice
          key={item.id}
          t={ui.t.design}
          tone={freshness === 'expired' ? 'danger' : 'warning'}
          text={(freshness === 'expired' ? record.expired : record.endsBefore)(item.code, dayWords(item.bestBefore))}
        />
      ))}
    </>
  );
}

function Samples({ view, ui }: Frame) {
  const { record } = ui.t.custody;
  const { samplesRequired: of, samplesReceived: got, owner } = view;
  const batches = view.items.filter(({ item }) => item.kind === 'samples');
  const law =
    of === null ? record.samplesUnknown : of === 0 ? record.noSamplesLaw : `${record.samplesLaw(of)} ${record.ours}`;
  return (
    <Section
      id="mau"
      title={record.samples}
      lead={law}
      action={
        view.may.receive && (
          <ButtonLink
            kind={got === 0 ? 'primary' : 'secondary'}
            href={ui.href(recordPath(owner.dossierId, 'nhan-mau'))}
          >
            {record.receive}
          </ButtonLink>
        )
      }
    >
      <SampleWarnings view={view} ui={ui} />
      {of !== null && of > 0 && (
        <p>
          <strong>{record.receivedOf(got, of)}.</strong> {got < of && record.stillMissing(of - got)}{' '}
          {view.councilDay !== null && record.councilDay(dayWords(view.councilDay))}
        </p>
      )}
      {batches.length > 0 && (
        <ul class="task-list">
          {batches.map((shown) => (
            <Thing key={shown.item.id} shown={shown} ui={ui} />
          ))}
        </ul>
      )}
      {batches.length === 0 && of !== 0 && <p class="quiet">{record.none}</p>}
    </Section>
  );
}

function Paper({ view, ui }: Frame) {
  const { record } = ui.t.custody;
  const sets = view.items.filter(({ item }) => item.kind === 'paper-set');
  const law =
    view.setsRequired === null ? record.paperOurs : `${record.paperLaw(view.setsRequired)} ${record.paperOurs}`;
  const old = sets.flatMap(({ item }) =>
    item.kind === 'paper-set' && view.contents !== null && item.facts.ordinal < view.contents.ordinal ? [item] : [],
  );
  return (
    <Section
      id="giay"
      title={record.paper}
      lead={law}
      action={
        view.may.makeSet && (
          <ButtonLink kind="secondary" href={ui.href(recordPath(view.owner.dossierId, 'lap-bia'))}>
            {record.makeSet}
          </ButtonLink>
        )
      }
    >
      {old.map((item) => (
        <Notice
          key={item.id}
          t={ui.t.design}
          tone="warning"
          title={nameWords(ui.t, item)}
          text={item.kind === 'paper-set' ? record.oldSending(item.facts.ordinal) : ''}
        />
      ))}
      {sets.length === 0 ? (
        <p class="quiet">{record.noPaper}</p>
      ) : (
        <ul class="task-list">
          {sets.map((shown) => (
            <Thing key={shown.item.id} shown={shown} ui={ui} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function OneRequest({ one, ui }: { readonly one: ShownRequest; readonly ui: Ui }) {
  const { request: words, overdue } = ui.t.custody;
  const late = one.state === 'open' && one.dueOn < ui.today;
  return (
    <li class="custody-request">
      <div class="custody-request__head">
        <h3>{words.kinds[one.kind]}</h3>
        <RequestTag ui={ui} state={one.state} />
        {late && <Tag words={overdue} tone="red" shape="clock" />}
      </div>
      <p class="custody-request__asked">{one.asked}</p>
      <SummaryList
        items={[
          {
            label: words.askedOf,
            value: one.askedOf,
            note: words.by(words.offices[one.office], dayWords(one.askedOn)),
          },
          { label: words.due, value: dayWords(one.dueOn) },
          ...(one.state === 'answered'
            ? [
                {
                  label: words.outcome,
                  value: one.outcome === null ? null : words.outcomes[one.outcome],
                  note: dayWords(one.resultOn),
                },
                { label: words.result, value: one.result },
              ]
            : []),
          ...(one.state === 'withdrawn' ? [{ label: words.why, value: one.result }] : []),
          ...(one.evidencePieceId === null
            ? []
            : [
                {
                  label: words.piece,
                  value: <a href={ui.href(`/vi-minh-chung/giay/${one.evidencePieceId}`)}>{one.pieceTitle}</a>,
                },
              ]),
        ]}
      />
      {one.mayClose && (
        <div class="actions">
          <ButtonLink kind="secondary" href={ui.href(requestPath(one.id, 'ket-qua'))}>
            {words.save}
          </ButtonLink>
          <a class="actions__way-out" href={ui.href(requestPath(one.id, 'rut'))}>
            {words.withdraw}
          </a>
        </div>
      )}
    </li>
  );
}

function Requests({ view, ui }: Frame) {
  const { record } = ui.t.custody;
  return (
    <Section
      id="yeu-cau"
      title={record.requests}
      lead={record.requestsLaw}
      action={
        view.may.ask && (
          <ButtonLink kind="secondary" href={ui.href(recordPath(view.owner.dossierId, 'yeu-cau'))}>
            {record.ask}
          </ButtonLink>
        )
      }
    >
      {view.requests.length === 0 ? (
        <p class="quiet">{record.noRequests}</p>
      ) : (
        <ul class="custody-requests">
          {view.requests.map((one) => (
            <OneRequest key={one.id} one={one} ui={ui} />
          ))}
        </ul>
      )}
    </Section>
  );
}

export const viewCustodyPage = definePage<CustodyView>({
  path: '/mau-va-ho-so-giay/ho-so/:dossierId',
  right: 'custody/view-custody',
  rate: 'page',
  title: (view, ui) => ui.t.custody.record.heading(view.owner.productName),
  breadcrumbs: (_view, ui) => [{ label: ui.t.custody.list.heading, href: listPath }],
  load: (request) => request.run(viewCustody, { dossierId: request.params['dossierId'] }),
  json: (view) => view,
  view(view, ui) {
    const { record } = ui.t.custody;
    const { owner } = view;
    return (
      <>
        <PageHeading
          caption={record.caption}
          heading={record.heading(owner.productName)}
          summary={`${owner.producerName}, ${view.commune}. ${ui.t.custody.item.slip} ${owner.slipNumber ?? '–'}.`}
          action={
            <ButtonLink kind="secondary" href={ui.href(`/ho-so/${owner.dossierId}`)}>
              {record.toDossier}
            </ButtonLink>
          }
        />
        <Samples view={view} ui={ui} />
        <Paper view={view} ui={ui} />
        <Requests view={view} ui={ui} />
      </>
    );
  },
});
