// /phieu-kiem-tra/:visitId: what was recorded at a visit, by section, with everything that contradicts, waits or lacks.

import { ActList, type ShownAct } from '#design/act-list.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { FoldedOnPhone } from '#design/folded-on-phone.tsx';
import { HistoryList } from '#design/history-list.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { Operation } from '../rules/operation.ts';
import { type RecordView, viewRecord } from '../use-cases/view-record.ts';
import { recordPath, recordsPath, visitPath } from './paths.ts';
import { Answers } from './record-answers.tsx';
import { OnSite, Pictures, Signatures } from './record-evidence.tsx';
import { Heeded } from './record-heeded.tsx';
import { Added, Conflicts, Lacks, Waiting } from './record-parts.tsx';
import { at, fieldWords, timeOf, timeWords } from './words.tsx';

/** The way back to the visit, for pages of its record. */
export const recordCrumbs = ({ visit }: Pick<RecordView, 'visit'>, ui: Ui) => [
  { label: ui.t.field.crumb, href: '/kiem-tra-giam-sat' },
  { label: ui.t.field.records.heading, href: recordsPath },
  { label: visit.producerName, href: visitPath(visit.id) },
  { label: ui.t.field.record.caption, href: recordPath(visit.id) },
];

function StateTag({ view, ui }: { readonly view: RecordView; readonly ui: Ui }) {
  const { states } = ui.t.field.record;
  if (view.lacks.complete) return <Tag words={states.complete} tone="green" shape="check" />;
  if (view.record.finished !== null) return <Tag words={states.finished} tone="gold" shape="half" />;
  if (view.record.operations === 0) return <Tag words={states.none} tone="neutral" shape="ring" />;
  return <Tag words={states.open} tone="blue" shape="half" />;
}

function Facts({ view, ui }: { readonly view: RecordView; readonly ui: Ui }) {
  const { visit, lacks, files, record } = view;
  const { facts, kinds } = ui.t.field.record;
  return (
    <SummaryList
      items={[
        { label: facts.place, value: view.place, note: kinds[visit.kind] },
        { label: facts.day, value: formatVietnamese(visit.heldOn ?? visit.plannedOn) },
        {
          label: facts.team,
          value: visit.team.map((one) => (one.agency === '' ? one.name : `${one.name} (${one.agency})`)).join('; '),
        },
        { label: facts.products, value: view.products.map((one) => one.name).join('; ') },
        {
          label: facts.progress,
          value: record.operations === 0 ? facts.none : facts.of(lacks.answered, lacks.asked),
        },
        { label: facts.photos, value: facts.photosHere(files.length, lacks.missingFiles.length) },
      ]}
    />
  );
}

/** `Trả lời: Nhãn ghi tên hàng hóa?`; what the act says already, as a note or a photograph, is not said twice. */
function actWords({ checklists }: RecordView, ui: Ui, { kind, field }: Operation): string {
  const act = ui.t.field.record.kindsOfAct[kind];
  const names = kind === 'answered' || kind === 'resolved' || kind === 'corrected';
  return names && field !== 'visit' && field !== 'position' ? `${act}: ${fieldWords(ui, checklists, field)}` : act;
}

function History({ view, ui }: { readonly view: RecordView; readonly ui: Ui }) {
  const { record } = ui.t.field;
  // Several phones send when they can: the latest first by when it was written.
  const shown = view.applied
    .toReversed()
    .toSorted((a, b) => (timeOf(a).best < timeOf(b).best ? 1 : timeOf(a).best > timeOf(b).best ? -1 : 0))
    .slice(0, 30);
  return (
    <FoldedOnPhone summary={`${record.history} (${shown.length})`}>
      <HistoryList
        title={record.history}
        entries={shown.map((kept) => ({
          key: kept.operation.id,
          when: timeWords(ui, timeOf(kept)),
          datetime: timeOf(kept).best,
          what: actWords(view, ui, kept.operation),
          who: kept.accountName,
        }))}
      />
    </FoldedOnPhone>
  );
}

function actsOf(view: RecordView, ui: Ui): readonly ShownAct[] {
  if (!view.may.write) return [];
  const { record } = ui.t.field;
  const to = (page: string): string => ui.href(recordPath(view.visit.id, page));
  return [
    { label: record.fill, href: to('nhap') },
    { label: record.add, href: to('them') },
    { label: record.addPhoto, href: to('them-anh') },
    ...(view.record.finished === null && view.record.operations > 0
      ? [{ label: record.finish, href: to('ghi-xong') }]
      : []),
  ];
}

export const recordPage = definePage<RecordView>({
  path: '/phieu-kiem-tra/:visitId',
  right: 'field/view-record',
  rate: 'page',
  title: ({ visit }, ui) => ui.t.field.record.title(visit.producerName),
  breadcrumbs: (view, ui) => recordCrumbs(view, ui).slice(0, 3),
  load: (request) => request.run(viewRecord, { visitId: request.params['visitId'] }),
  json: (view) => view,
  view(view, ui) {
    const { record } = ui.t.field;
    const acts = actsOf(view, ui);
    return (
      <>
        <PageHeading
          caption={record.caption}
          heading={view.visit.producerName}
          states={<StateTag view={view} ui={ui} />}
          action={
            view.may.write ? (
              <ButtonLink href={ui.href(recordPath(view.visit.id, 'nhap'))}>{record.fill}</ButtonLink>
            ) : null
          }
        />
        <RecordLayout
          side={
            <>
              {acts.length > 0 && <ActList title={record.acts} acts={acts} />}
              {view.applied.length > 0 && <History view={view} ui={ui} />}
            </>
          }
        >
          <Heeded view={view} ui={ui} />
          <Facts view={view} ui={ui} />
          {view.record.finished !== null && (
            <p>
              {record.finished(at(view.record.finished.deviceTime))}
              {view.record.finished.value.words !== null && `. ${view.record.finished.value.words}`}
            </p>
          )}
          <Lacks view={view} ui={ui} />
          <Conflicts view={view} ui={ui} />
          <Waiting view={view} ui={ui} />
          {view.record.operations === 0 && <EmptyState title={record.empty} text={record.emptyText} />}
          {view.record.operations > 0 && <Answers view={view} ui={ui} />}
          <Added view={view} ui={ui} id="phat-hien" title={record.findings} entries={view.record.findings} />
          <Added view={view} ui={ui} id="mau" title={record.samples} entries={view.record.samples} />
          <Added view={view} ui={ui} id="ghi-chu" title={record.notes} entries={view.record.notes} />
          <Pictures view={view} ui={ui} />
          <Signatures view={view} ui={ui} />
          <OnSite view={view} ui={ui} />
        </RecordLayout>
      </>
    );
  },
});

/** A photograph of a record, drawn anew; for those who may read the record. */
export const recordPicture = defineFile({
  path: '/phieu-kiem-tra/:visitId/anh/:hash',
  right: 'field/view-record',
  rate: 'page',
  async load(request) {
    const found = await request.run(viewRecord, { visitId: request.params['visitId'] });
    if (!found.ok) return found;
    const file = found.value.files.find((one) => one.hash === request.params['hash']);
    const body = file === undefined ? null : await request.ports.files.get(file.givenHash);
    if (file === undefined || body === null) return refuse(notFound);
    return ok({ body, contentType: file.mediaType, cacheSeconds: 300 });
  },
});
