// /cam-ket/:productCode: what the ranked dossier promised, on one page.

import { ActList } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { Stars } from '#design/stars.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { calmTitle } from '#kernel/calm-title.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { Commitments, PromisedPaper } from '../rules/commitments.ts';
import type { PromiseStanding } from '../rules/promise.ts';
import { type CommitmentsView, viewCommitments } from '../use-cases/view-commitments.ts';
import { dayWords } from './output-words.tsx';
import { commitmentsPath, healthPath, outputPath, productOutputPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: CommitmentsView;
}
type Found = Frame & { readonly commitments: Commitments };

function Facts({ ui, view, commitments }: Found) {
  const words = ui.t.commitments.facts;
  const { capacity, workers, places } = commitments;
  const all = [
    {
      label: words.capacity,
      value: capacity === null ? null : `${ui.t.output.amount(capacity.value)} ${capacity.unit}`,
    },
    { label: words.volume, value: commitments.volume },
    { label: words.rawMaterial, value: commitments.rawMaterial },
    { label: words.rawMaterialArea, value: commitments.rawMaterialArea },
    { label: words.workers, value: workers === null ? null : words.people(workers) },
    { label: words.labour, value: commitments.labour },
    { label: words.environment, value: commitments.environment },
    { label: words.packaging, value: commitments.packaging },
    { label: words.places, value: places.length === 0 ? null : places.join('; ') },
    { label: words.plan, value: commitments.plan },
  ];
  return (
    <Section
      id="quy-mo"
      title={words.heading}
      action={
        view.may.type && (
          <ButtonLink kind="secondary" href={ui.href(commitmentsPath(view.product.code, 'chep'))}>
            {ui.t.commitments.typeAgain}
          </ButtonLink>
        )
      }
    >
      <SummaryList items={all.filter((one) => one.value !== null)} />
    </Section>
  );
}

function Criteria({ ui, commitments }: Found) {
  const words = ui.t.commitments.criteria;
  const { criteria, optionsBy } = commitments;
  const points = criteria.reduce((sum, one) => sum + one.points, 0);
  return (
    <Section
      id="tieu-chi"
      title={words.heading}
      lead={
        criteria.length === 0
          ? undefined
          : `${words.count(criteria.length, points)}. ${optionsBy === null ? '' : ui.t.commitments.options[optionsBy]}`
      }
    >
      <DataTable
        t={ui.t.design}
        caption={words.heading}
        captionHidden
        rows={criteria}
        rowKey={(one) => one.code}
        empty={<p>{words.none}</p>}
        columns={[
          {
            key: 'title',
            label: words.columns.title,
            lead: true,
            cell: (one) => `${one.code} ${calmTitle(one.title)}`,
          },
          {
            key: 'option',
            label: words.columns.option,
            cell: (one) => (
              <>
                {one.option || '–'}
                {one.promised !== '' && <p class="quiet">{words.wrote(one.promised)}</p>}
              </>
            ),
          },
          {
            key: 'points',
            label: words.columns.points,
            numeric: true,
            cell: (one) => words.of(one.points, one.maxPoints),
          },
        ]}
      />
    </Section>
  );
}

function paperNow(ui: Ui, paper: PromisedPaper) {
  const words = ui.t.commitments.papers;
  if (paper.endsOn === null) return words.noEnd;
  if (paper.renewedUntil !== null) return words.renewed(dayWords(paper.renewedUntil));
  return paper.endsOn < ui.today ? (
    <Tag words={words.ended(dayWords(paper.endsOn))} tone="red" shape="cross" />
  ) : (
    <Tag words={words.holds} tone="green" shape="check" />
  );
}

function Papers({ ui, commitments }: Found) {
  const words = ui.t.commitments.papers;
  const kinds = ui.t.evidence.kinds as Readonly<Record<string, { readonly name: string } | undefined>>;
  return (
    <Section id="giay-to" title={words.heading}>
      <DataTable
        t={ui.t.design}
        caption={words.heading}
        captionHidden
        rows={commitments.papers}
        rowKey={(one) => `${one.kind}-${one.title}-${one.number ?? ''}`}
        empty={<p>{words.none}</p>}
        columns={[
          { key: 'title', label: words.columns.title, lead: true, cell: (one) => one.title },
          { key: 'kind', label: words.columns.kind, cell: (one) => kinds[one.kind]?.name ?? one.kind },
          { key: 'number', label: words.columns.number, cell: (one) => one.number ?? '–' },
          { key: 'ends', label: words.columns.ends, nowrap: true, cell: (one) => dayWords(one.endsOn) },
          { key: 'now', label: words.columns.now, cell: (one) => paperNow(ui, one) },
        ]}
      />
    </Section>
  );
}

const looks: Readonly<Record<PromiseStanding, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  overdue: { tone: 'red', shape: 'clock' },
  soon: { tone: 'gold', shape: 'clock' },
  open: { tone: 'blue', shape: 'ring' },
  kept: { tone: 'green', shape: 'check' },
  'not-kept': { tone: 'red', shape: 'cross' },
  dropped: { tone: 'neutral', shape: 'none' },
};

function Promises({ ui, view }: Frame) {
  const words = ui.t.commitments.promises;
  const { code } = view.product;
  return (
    <Section
      id="theo-doi"
      title={words.heading}
      lead={words.lead}
      action={
        view.may.follow && (
          <ButtonLink kind="secondary" href={ui.href(commitmentsPath(code, 'theo-doi'))}>
            {words.follow}
          </ButtonLink>
        )
      }
    >
      <DataTable
        t={ui.t.design}
        caption={words.heading}
        captionHidden
        rows={view.promises}
        rowKey={(one) => one.id}
        empty={<p>{words.none}</p>}
        columns={[
          { key: 'words', label: words.columns.words, lead: true, cell: (one) => one.words },
          { key: 'kind', label: words.columns.kind, cell: (one) => words.kinds[one.kind] },
          {
            key: 'due',
            label: words.columns.due,
            cell: (one) => (
              <>
                {dayWords(one.dueOn)}
                {one.repeatMonths !== null && <span class="quiet"> {words.repeats(one.repeatMonths)}</span>}
              </>
            ),
          },
          {
            key: 'standing',
            label: words.columns.standing,
            cell: (one) => (
              <>
                <Tag words={words.standings[one.standing]} {...looks[one.standing]} />
                {one.stateWords !== null && (
                  <span class="quiet"> {words.last(one.stateWords, dayWords(one.stateOn))}</span>
                )}
                {view.may.follow && (one.state === 'open' || one.state === 'not-kept') && (
                  <>
                    {' '}
                    <a href={ui.href(commitmentsPath(code, `${one.id}/ket-qua`))}>{words.settle}</a>
                  </>
                )}
              </>
            ),
          },
          { key: 'source', label: words.columns.source, cell: (one) => one.source },
        ]}
      />
    </Section>
  );
}

function Side({ ui, view }: Frame) {
  const { record } = ui.t.output;
  const { code } = view.product;
  const acts = [
    ...(view.legacyFileId !== null && ui.may('legacy-files/view-file')
      ? [{ label: ui.t.commitments.legacyFile, href: ui.href(`/ho-so-giay/${view.legacyFileId}`) }]
      : []),
    { label: ui.t.output.links.output, href: ui.href(productOutputPath(code)) },
    ...(ui.may('output/view-health') ? [{ label: record.health, href: ui.href(healthPath(code)) }] : []),
    { label: record.product, href: ui.href(`/quan-ly/san-pham/${code}`) },
  ];
  return <ActList title={record.links} acts={acts} />;
}

/** Where it is written, and who typed it. */
function sourceWords(ui: Ui, { from, source, typedBy, receivedOn }: Commitments): string {
  const words = ui.t.commitments.from;
  if (from === 'dossier') return words.dossier(source, dayWords(receivedOn));
  return from === 'legacy' ? words.legacy(typedBy ?? '') : words.typed(source, typedBy ?? '–');
}

export const commitmentsPage = definePage<CommitmentsView>({
  path: '/cam-ket/:productCode',
  right: 'output/view-commitments',
  rate: 'page',
  title: (view, ui) => `${ui.t.commitments.title}: ${view.product.name}`,
  breadcrumbs: (_view, ui) => [{ label: ui.t.output.list.heading, href: outputPath }],
  load: ({ run, params }) => run(viewCommitments, { productCode: params['productCode'] }),
  json: (view) => view,
  view(view, ui) {
    const words = ui.t.commitments;
    const { commitments, product } = view;
    return (
      <>
        <PageHeading
          caption={words.title}
          heading={product.name}
          summary={[product.producerName, words.summary].filter((one) => one !== null).join('. ')}
          states={product.stars === null ? undefined : <Stars t={ui.t.design} level={product.stars} />}
        />
        <RecordLayout side={<Side ui={ui} view={view} />}>
          {commitments === null ? (
            <EmptyState
              title={words.none}
              text={words.noneText}
              action={
                view.may.type && (
                  <ButtonLink href={ui.href(commitmentsPath(product.code, 'chep'))}>{words.type}</ButtonLink>
                )
              }
            />
          ) : (
            <>
              <p class="quiet">{sourceWords(ui, commitments)}</p>
              <Facts ui={ui} view={view} commitments={commitments} />
              <Promises ui={ui} view={view} />
              <Criteria ui={ui} view={view} commitments={commitments} />
              <Papers ui={ui} view={view} commitments={commitments} />
            </>
          )}
          {commitments === null && <Promises ui={ui} view={view} />}
        </RecordLayout>
      </>
    );
  },
});
