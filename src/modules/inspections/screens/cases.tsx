// Cases: the list, a new one, one with its history and what may be done.

import { ActList } from '#design/act-list.tsx';
import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Photo } from '#design/photo.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tabs } from '#design/tabs.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { drawnPhotos, readDrawnPhoto } from '#modules/products/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { caseSources } from '../rules/case.ts';
import { openCase } from '../use-cases/cases.ts';
import { type CaseLine, type CaseView, caseStart, listCases, viewCase } from '../use-cases/view-cases.ts';
import { casePath, casesPath, listPath, openCasePath, visitPath } from './paths.ts';
import { CaseTag, dayWords } from './words.tsx';

const MEGABYTE = 1_048_576;

export const caseCrumbs = (ui: Ui) => [
  { label: ui.t.inspections.crumb, href: listPath },
  { label: ui.t.inspectionCases.list.heading, href: casesPath },
];

export const listCasesPage = definePage<readonly CaseLine[]>({
  path: casesPath,
  right: 'inspections/list-cases',
  rate: 'page',
  title: (_data, ui) => ui.t.inspectionCases.list.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.inspections.crumb, href: listPath }],
  load: ({ query, run }) => run(listCases, { state: query['phan'] === 'tat-ca' ? 'all' : undefined }),
  json: (lines) => lines,
  view(lines, ui) {
    const words = ui.t.inspectionCases;
    const all = ui.query['phan'] === 'tat-ca';
    return (
      <>
        <PageHeading
          heading={words.list.heading}
          summary={words.list.summary}
          action={
            ui.may('inspections/open-case') ? (
              <ButtonLink href={ui.href(openCasePath)}>{words.list.open}</ButtonLink>
            ) : undefined
          }
        />
        <Tabs
          label={words.list.tabsLabel}
          tabs={[
            { label: words.list.tabs.waiting, href: ui.href(casesPath), current: !all },
            {
              label: words.list.tabs.all,
              href: withQuery(ui.href(casesPath), { phan: 'tat-ca' }),
              current: all,
            },
          ]}
        />
        <DataTable
          t={ui.t.design}
          caption={words.list.heading}
          captionHidden
          rows={lines}
          rowKey={({ one }) => one.id}
          empty={<EmptyState title={words.list.emptyTitle} text={words.list.emptyText} />}
          columns={[
            {
              key: 'product',
              label: words.list.product,
              lead: true,
              cell: ({ one }) => (
                <>
                  <a href={ui.href(casePath(one.id))}>{one.productName}</a>
                  <span class="quiet"> {one.producerName}</span>
                </>
              ),
            },
            {
              key: 'source',
              label: words.list.source,
              cell: ({ one }) => (
                <>
                  {words.sources[one.source]}
                  {one.sourceNumber !== null && <span class="quiet"> {one.sourceNumber}</span>}
                </>
              ),
            },
            { key: 'due', label: words.list.due, nowrap: true, cell: ({ one }) => dayWords(one.triageDueOn) },
            {
              key: 'state',
              label: words.list.state,
              cell: ({ one, late }) => <CaseTag ui={ui} state={one.state} late={late} />,
            },
          ]}
        />
      </>
    );
  },
});

type Start = Awaited<ReturnType<typeof caseStart.run>> extends Result<infer Value> ? Value : never;

export const openCasePage = definePage<Start>({
  path: openCasePath,
  right: 'inspections/open-case',
  rate: 'upload',
  width: 'narrow',
  islands: ['smaller-photos'],
  maxBodyBytes: 61 * MEGABYTE,
  title: (_data, ui) => ui.t.inspectionCases.open.heading,
  breadcrumbs: (_data, ui) => caseCrumbs(ui),
  load: ({ query, run }) => run(caseStart, { productCode: query['san-pham'], report: query['phan-anh'] }),
  view({ product, report, caseId }, ui) {
    const words = ui.t.inspectionCases.open;
    const form = ui.state({
      source: report === null ? 'market-check' : 'consumer-report',
      sourceNumber: report ?? '',
      productCode: product?.code ?? '',
      seenOn: dayWords(ui.today),
    });
    const labels = {
      source: words.source,
      sourceNumber: words.sourceNumber,
      sourceBody: words.sourceBody,
      productCode: words.productCode,
      words: words.words,
      seenOn: words.seenOn,
      lateReason: words.lateReason,
      photos: words.photos,
    };
    return (
      <>
        <PageHeading
          caption={product === null ? undefined : `${product.name}, ${product.producerName ?? ''}`}
          heading={words.heading}
          summary={words.summary}
        />
        {caseId !== null && (
          <Notice t={ui.t.design} tone="info" text={words.already}>
            <a href={ui.href(casePath(caseId))}>{words.toCase}</a>
          </Notice>
        )}
        <ErrorSummary form={form} labelOf={labelled(labels)} />
        <Form action={ui.href(openCasePath)} {...ui.form()} files>
          <RadioField
            form={form}
            name="source"
            label={words.source}
            options={caseSources.map((value) => ({ value, label: ui.t.inspectionCases.sources[value] }))}
          />
          <TextField
            form={form}
            name="sourceNumber"
            label={words.sourceNumber}
            hint={words.sourceNumberHint}
            optional
          />
          <TextField
            form={form}
            name="sourceBody"
            label={words.sourceBody}
            example={words.sourceBodyExample}
            optional
          />
          <TextField form={form} name="productCode" label={words.productCode} hint={words.productHint} />
          <TextAreaField form={form} name="words" label={words.words} rows={4} />
          <DateField form={form} name="seenOn" label={words.seenOn} />
          <TextAreaField
            form={form}
            name="lateReason"
            label={words.lateReason}
            hint={words.lateReasonHint}
            rows={2}
            optional
          />
          <FileField
            form={form}
            name="photos"
            label={words.photos}
            accept="image/jpeg,image/png,image/webp"
            shrinking={words.working}
            multiple
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(casesPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const photos = await drawnPhotos(request);
    if (!photos.ok) return photos;
    const { source, sourceNumber, sourceBody, productCode, words, seenOn, lateReason } = request.input;
    const about = { source, sourceNumber, sourceBody, productCode };
    const said = { ...about, words, seenOn, lateReason, photos: photos.value };
    const done = await request.run(openCase, said);
    if (!done.ok) return done;
    return ok({ to: casePath(done.value.caseId), flash: textsOf(request.lang).inspectionCases.open.done });
  },
});

function Facts({ view, ui }: { readonly view: CaseView; readonly ui: Ui }) {
  const { one, productCode } = view;
  const words = ui.t.inspectionCases.view;
  const source = [ui.t.inspectionCases.sources[one.source], one.sourceBody, one.sourceNumber].filter(
    (part) => part !== null,
  );
  const report = one.source === 'consumer-report' && one.sourceNumber !== null;
  return (
    <SummaryList
      items={[
        {
          label: words.source,
          value: report ? (
            <a href={ui.href(`/phan-anh-tieu-dung/${one.sourceNumber}`)}>{source.join(', ')}</a>
          ) : (
            source.join(', ')
          ),
        },
        {
          label: words.product,
          value:
            productCode === null ? (
              one.productName
            ) : (
              <a href={ui.href(`/quan-ly/san-pham/${productCode}`)}>{one.productName}</a>
            ),
        },
        { label: words.producer, value: one.producerName },
        { label: words.words, value: <span class="as-typed">{one.words}</span> },
        { label: words.seenOn, value: dayWords(one.seenOn) },
        ...(one.officeLabel === '' ? [] : [{ label: words.office, value: one.officeLabel }]),
        { label: words.due, value: dayWords(one.triageDueOn), note: words.dueNote },
        ...(one.visitId === null
          ? []
          : [{ label: words.visit, value: <a href={ui.href(visitPath(one.visitId))}>{words.openVisit}</a> }]),
        ...(one.handOver === null
          ? []
          : [
              { label: words.handedTo, value: words.handedWords(one.handOver.agency, dayWords(one.handOver.on)) },
              {
                label: words.letter,
                value:
                  one.handOver.letterId == null || !ui.may('directives/view-letter') ? (
                    one.handOver.letterNumber
                  ) : (
                    <a href={ui.href(`/van-ban/${one.handOver.letterId}`)}>{one.handOver.letterNumber}</a>
                  ),
              },
              { label: words.answerBy, value: dayWords(one.handOver.answerBy) },
            ]),
        ...(one.outcome === null
          ? []
          : [
              {
                label: words.outcome,
                value: <span class="as-typed">{one.outcome}</span>,
                note: dayWords(one.closedOn),
              },
            ]),
      ]}
    />
  );
}

export const viewCasePage = definePage<CaseView>({
  path: `${casesPath}/:caseId`,
  right: 'inspections/view-case',
  rate: 'page',
  title: ({ one }, ui) => ui.t.inspectionCases.view.heading(one.productName),
  breadcrumbs: (_data, ui) => caseCrumbs(ui),
  load: (request) => request.run(viewCase, { caseId: request.params['caseId'] }),
  json: ({ one, acts }) => ({ case: one, acts }),
  view(view, ui) {
    const { one, may, late, acts } = view;
    const { view: words, kinds, planVisit, handOver, note, close } = ui.t.inspectionCases;
    const at = (page: string): string => ui.href(casePath(one.id, page));
    const task = withQuery(ui.href('/nhiem-vu/giao'), {
      viec: words.taskContent(one.productName, view.productCode ?? ''),
      'can-cu': one.sourceNumber ?? '',
      'vu-viec': one.id,
    });
    const letterId = one.state === 'closed' ? null : (one.handOver?.letterId ?? null);
    const shown = [
      ...(may['plan-visit'] ? [{ label: planVisit.heading, href: at('kiem-tra') }] : []),
      ...(may['hand-over'] ? [{ label: handOver.heading, href: at('chuyen') }] : []),
      ...(may['hand-over'] && ui.may('tasks/assign-tasks') ? [{ label: words.giveTask, href: task }] : []),
      ...(letterId !== null && ui.may('tasks/assign-tasks')
        ? [{ label: words.giveFollowUp, href: withQuery(ui.href('/nhiem-vu/giao'), { 'van-ban': letterId }) }]
        : []),
      ...(may['hand-over'] && ui.may('drafting/list-drafts')
        ? [{ label: words.draftLetter, href: ui.href('/soan-thao') }]
        : []),
      ...(may.note ? [{ label: note.heading, href: at('dien-bien') }] : []),
      ...(may.close ? [{ label: close.heading, href: at('ket-thuc') }] : []),
    ];
    return (
      <>
        <PageHeading
          caption={one.producerName}
          heading={words.heading(one.productName)}
          states={<CaseTag ui={ui} state={one.state} late={late} />}
        />
        {shown.length > 0 && <ActList title={words.acts} acts={shown} />}
        <Facts view={view} ui={ui} />
        {one.photos.map((hash, index) => (
          <Photo
            key={hash}
            t={ui.t.design}
            photo={{
              url: casePath(one.id, `anh/${index + 1}`),
              alt: words.photo(index + 1),
              width: 1_200,
              height: 900,
            }}
          />
        ))}
        {view.tasks.length > 0 && (
          <Section id="nhiem-vu" title={words.tasks}>
            <ul class="plain-links">
              {view.tasks.map((task) => (
                <li key={task.id}>
                  {ui.may('tasks/view-task') ? (
                    <a href={ui.href(`/nhiem-vu/${task.id}`)}>{task.content}</a>
                  ) : (
                    task.content
                  )}{' '}
                  <span class="quiet">
                    {[
                      task.leadLabel,
                      ui.t.tasks.states[task.state],
                      ...(task.dueOn === null ? [] : [words.taskDue(dayWords(task.dueOn))]),
                    ].join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <HistoryList
          title={words.history}
          empty={words.historyEmpty}
          entries={acts.map((act) => ({
            key: act.id,
            when: formatInstantInVietnam(act.at),
            datetime: act.at,
            what: kinds[act.kind],
            who: act.byName,
            detail: act.words ?? undefined,
          }))}
        />
      </>
    );
  },
});

export const casePhotoFile = defineFile({
  path: `${casesPath}/:caseId/anh/:place`,
  right: 'inspections/view-case',
  rate: 'page',
  async load(request) {
    const view = await request.run(viewCase, { caseId: request.params['caseId'] });
    if (!view.ok) return view;
    const hash = view.value.one.photos[Number(request.params['place']) - 1];
    const photo = hash === undefined ? null : await readDrawnPhoto(request.ports.files, hash);
    return photo === null ? refuse(notFound) : ok(photo);
  },
});
