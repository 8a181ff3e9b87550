// /kiem-tra-giam-sat/luot/:visitId: what a visit is for, who goes, on whose decision, and the other visits to the producer.

import { ActList } from '#design/act-list.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Photo } from '#design/photo.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { dateInVietnam } from '#kernel/calendar.ts';
import { positionText } from '#kernel/position-text.ts';
import { ok, refuse } from '#kernel/result.ts';
import { readDrawnPhoto } from '#modules/products/services.ts';
import { visitNotice } from '#official-forms/decree-30-2020/visit-notice.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile, definePage, type FileRoute } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { checklistTitle } from '../checklist-titles.ts';
import { takesNotice } from '../rules/notice.ts';
import { placeOfVisit } from '../rules/visit.ts';
import { type VisitView, viewVisit } from '../use-cases/view-visits.ts';
import { VisitTable } from './list-visits.tsx';
import { casePath, inspectionPath, listPath, visitPath } from './paths.ts';
import { dayWords, decisionWords, TeamList, VisitTag } from './words.tsx';

export const visitCrumbs = (_view: VisitView, ui: Ui) => [{ label: ui.t.inspections.crumb, href: listPath }];

function Facts({ view, ui }: { readonly view: VisitView; readonly ui: Ui }) {
  const { visit, commune, products, inspection, notice } = view;
  const words = ui.t.inspections.visit;
  const link = (path: string, label: string) => <a href={ui.href(path)}>{label}</a>;
  const productPath = (code: string): string => (view.onlyProducer ? `/san-pham/${code}` : `/quan-ly/san-pham/${code}`);
  const noticeWords =
    notice !== null
      ? words.noticeNumbered(notice.number, dayWords(notice.issuedOn))
      : inspection !== null && takesNotice(visit, inspection.unscheduled)
        ? words.noNotice
        : words.noticeNeedless;
  const facts = [
    { label: words.plannedOn, value: dayWords(visit.plannedOn) },
    ...(visit.heldOn === null ? [] : [{ label: words.heldOn, value: dayWords(visit.heldOn) }]),
    ...(visit.inspectionId === null && visit.kind !== 'inspection'
      ? [{ label: words.loggedOn, value: dayWords(dateInVietnam(visit.madeAt)) }]
      : []),
    { label: words.place, value: placeOfVisit(visit.place, commune ?? '') },
    ...(visit.position === null ? [] : [{ label: words.position, value: positionText(visit.position, ui.lang) }]),
    {
      label: words.products,
      value:
        products.length === 0 ? (
          words.wholePlace
        ) : (
          <ul class="plain-list">
            {products.map((one) => (
              <li key={one.code}>{link(productPath(one.code), one.name)}</li>
            ))}
          </ul>
        ),
    },
    { label: words.team, value: <TeamList ui={ui} team={visit.team} /> },
    ...(inspection === null
      ? []
      : [{ label: words.inspection, value: link(inspectionPath(inspection.id), inspection.title) }]),
    ...(visit.decision === null ? [] : [{ label: words.decision, value: decisionWords(ui, visit.decision) }]),
    ...(visit.kind === 'inspection' && !view.onlyProducer ? [{ label: words.notice, value: noticeWords }] : []),
    ...(visit.reason === null || view.onlyProducer ? [] : [{ label: words.reason, value: visit.reason }]),
    ...(visit.recentReason === null || view.onlyProducer
      ? []
      : [{ label: words.recentReason, value: visit.recentReason }]),
    ...(visit.checklists.length === 0
      ? []
      : [{ label: words.checklists, value: visit.checklists.map((key) => checklistTitle(ui.t, key)).join('; ') }]),
    ...(visit.caseId === null || view.onlyProducer
      ? []
      : [{ label: words.case, value: link(casePath(visit.caseId), words.openLink) }]),
    ...(visit.recheckOf === null
      ? []
      : [{ label: words.recheck, value: link(visitPath(visit.recheckOf), words.openLink) }]),
    ...(visit.words === null ? [] : [{ label: words.words, value: <span class="as-typed">{visit.words}</span> }]),
    { label: words.office, value: visit.officeLabel },
  ];
  return (
    <Section id="thong-tin" title={ui.t.inspections.inspection.facts}>
      <SummaryList items={facts} />
    </Section>
  );
}

function Acts({ view, ui }: { readonly view: VisitView; readonly ui: Ui }) {
  const { visit, may } = view;
  const words = ui.t.inspections.visit;
  const paper = view.facts !== null;
  const acts = [
    ...(visit.kind === 'inspection' && visit.state !== 'cancelled' && !view.onlyProducer
      ? [
          { label: words.form, href: ui.href(`/phieu-kiem-tra/${visit.id}`) },
          ...(visit.heldOn === null
            ? [{ label: words.follow, href: null, why: words.followNotYet }]
            : [
                { label: words.follow, href: ui.href(`/phat-hien/chuyen/${visit.id}`) },
                { label: words.minutes, href: ui.href(`/bien-ban-kiem-tra/${visit.id}`) },
              ]),
        ]
      : []),
    ...(paper ? [{ label: words.docx, href: ui.href(visitPath(visit.id, 'thong-bao.docx')) }] : []),
    ...(paper ? [{ label: words.pdf, href: ui.href(visitPath(visit.id, 'thong-bao.pdf')) }] : []),
    ...(may.notice ? [{ label: words.numberNotice, href: ui.href(visitPath(visit.id, 'thong-bao')) }] : []),
    ...(may.change ? [{ label: words.change, href: ui.href(visitPath(visit.id, 'doi')) }] : []),
    ...(may.cancel ? [{ label: words.cancel, href: ui.href(visitPath(visit.id, 'huy')) }] : []),
  ];
  return acts.length === 0 ? null : <ActList title={words.acts} acts={acts} />;
}

export const viewVisitPage = definePage<VisitView>({
  path: `${listPath}/luot/:visitId`,
  right: 'inspections/view-visit',
  rate: 'page',
  title: ({ visit }) => visit.producerName,
  breadcrumbs: visitCrumbs,
  load: (request) => request.run(viewVisit, { visitId: request.params['visitId'] }),
  json: ({ visit, products }) => ({ visit, products }),
  view(view, ui) {
    const { visit } = view;
    const words = ui.t.inspections.visit;
    return (
      <>
        <PageHeading
          caption={ui.t.inspections.kinds[visit.kind]}
          heading={visit.producerName}
          states={<VisitTag ui={ui} state={visit.state} />}
        />
        {visit.state === 'cancelled' && (
          <Notice t={ui.t.design} tone="warning" title={words.deadTitle} text={visit.cancelReason ?? ''} />
        )}
        {view.member && (visit.state === 'planned' || visit.state === 'notified') && (
          <Notice t={ui.t.design} tone="info" title={words.mineTitle} text={words.mineText(dayWords(visit.plannedOn))}>
            <p>
              <a href={ui.href('/hien-truong')}>{words.toFieldApp}</a>
            </p>
          </Notice>
        )}
        <Acts view={view} ui={ui} />
        <Facts view={view} ui={ui} />
        {visit.photos.length > 0 && (
          <Section id="anh" title={words.photos}>
            <ul class="photo-row">
              {visit.photos.map((hash, index) => (
                <li key={hash}>
                  <Photo
                    t={ui.t.design}
                    photo={{
                      url: visitPath(visit.id, `anh/${index + 1}`),
                      alt: words.photo(index + 1),
                      width: 1_200,
                      height: 900,
                    }}
                  />
                </li>
              ))}
            </ul>
          </Section>
        )}
        {!view.onlyProducer && (
          <Section id="luot-khac" title={words.others}>
            {view.others.length === 0 ? (
              <p class="quiet">{words.othersNone}</p>
            ) : (
              <VisitTable ui={ui} visits={view.others} caption={words.others} />
            )}
          </Section>
        )}
      </>
    );
  },
});

export const visitPhotoFile = defineFile({
  path: `${listPath}/luot/:visitId/anh/:place`,
  right: 'inspections/view-visit',
  rate: 'page',
  async load(request) {
    const view = await request.run(viewVisit, { visitId: request.params['visitId'] });
    if (!view.ok) return view;
    const hash = view.value.visit.photos[Number(request.params['place']) - 1];
    const photo = hash === undefined ? null : await readDrawnPhoto(request.ports.files, hash);
    return photo === null ? refuse(notFound) : ok(photo);
  },
});

/** The notice as a file, with dots for a number that the clerk has not given. */
export const noticeFiles: readonly FileRoute[] = (['pdf', 'docx'] as const).map((format) =>
  defineFile({
    path: `${listPath}/luot/:visitId/thong-bao.${format}`,
    right: 'inspections/view-visit',
    rate: 'search',
    async load(request) {
      const view = await request.run(viewVisit, { visitId: request.params['visitId'] });
      if (!view.ok) return view;
      const { facts } = view.value;
      if (facts === null) return refuse(notFound);
      const { contentType, render } = paperFormats[format];
      const body = await render(visitNotice(facts), request.ports.mode);
      return ok({ body, contentType, fileName: `thong-bao-kiem-tra-${view.value.visit.plannedOn}.${format}` });
    },
  }),
);
