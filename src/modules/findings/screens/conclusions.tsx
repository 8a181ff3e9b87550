// A conclusion: drafted from a visit, read with what it states and what it replaces.

import { ActList } from '#design/act-list.tsx';
import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { RecordLayout } from '#design/record-layout.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { conclusionRelations, standingAmong } from '../rules/conclusion.ts';
import { isNearlyEmpty } from '../rules/sheet.ts';
import { draftConclusion } from '../use-cases/conclusion-acts.ts';
import { type ConclusionView, type VisitView, viewConclusion, viewVisit } from '../use-cases/view-visit.ts';
import { FindingTable } from './list-findings.tsx';
import { conclusionPath, conclusionsPath, listPath, visitPath } from './paths.ts';
import { RecordChanged } from './record-changed.tsx';
import { dayWords, Typed } from './words.tsx';

export const draftConclusionPage = definePage<VisitView>({
  path: '/phat-hien/chuyen/:visitId/ket-luan',
  right: 'findings/draft-conclusion',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.visitPapers.conclusion.newHeading,
  breadcrumbs: ({ visit }, ui) => [
    { label: ui.t.findings.crumb, href: listPath },
    { label: visit.producerName, href: visitPath(visit.id) },
  ],
  async load(request): Promise<Result<VisitView>> {
    const view = await request.run(viewVisit, { visitId: request.params['visitId'] });
    if (!view.ok || view.value.may.draft || request.posted !== null) return view;
    return refuse(problem('conflict', 'findings/minutes-not-closed'));
  },
  view({ visit, findings, printed, conclusions, recorded, outsideMinutes }, ui) {
    const t = ui.t.visitPapers.conclusion;
    const earlier = standingAmong(conclusions).at(-1);
    const sheet = printed.sheet ?? recorded.sheet;
    const stated = findings.filter((one) => one.state !== 'dropped');
    const form = ui.state({
      findingIds: stated.map((one) => one.id as string),
      content: printed.words.content ?? '',
      demands: stated.flatMap((one) => one.correction ?? []).join('\n'),
      sparseReason: printed.sparseReason ?? '',
    });
    return (
      <>
        <PageHeading caption={visit.producerName} heading={t.newHeading} summary={t.newSummary} />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            findingIds: t.findings,
            content: t.content,
            demands: t.demands,
            relation: t.relation,
            sparseReason: t.sparseReason,
          })}
        />
        <Form action={ui.href(visitPath(visit.id, 'ket-luan'))} {...ui.form()}>
          {earlier !== undefined && (
            <RadioField
              form={form}
              name="relation"
              label={t.relation}
              hint={t.relationHint(t.numbered(earlier.number ?? '', dayWords(earlier.issuedOn)))}
              options={conclusionRelations.map((value) => ({
                value,
                label: t.relations[value],
                hint: t.relationHints[value],
              }))}
            />
          )}
          {stated.length > 0 && (
            <CheckboxField
              form={form}
              name="findingIds"
              label={t.findings}
              options={stated.map((one) => ({
                value: one.id as string,
                label: ui.t.findings.kinds[one.kind],
                hint: (outsideMinutes.includes(one.id) ? [ui.t.visitPapers.follow.outsideHint] : [])
                  .concat(one.words.split('\n'))
                  .join(' '),
              }))}
              optional
            />
          )}
          <TextAreaField form={form} name="content" label={t.content} rows={8} maxLength={8_000} />
          <TextAreaField form={form} name="demands" label={t.demands} hint={t.demandsHint} rows={5} maxLength={4_000} />
          {isNearlyEmpty(sheet) && (
            <>
              <Notice t={ui.t.design} tone="warning" text={t.sparse(sheet.answered, sheet.asked)} />
              <TextAreaField
                form={form}
                name="sparseReason"
                label={t.sparseReason}
                hint={t.sparseHint}
                rows={3}
                maxLength={1_000}
              />
            </>
          )}
          <FormActions t={ui.t.design} cancel={{ label: ui.t.findings.back, href: ui.href(visitPath(visit.id)) }}>
            <Button>{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { visitId = '' } = request.params;
    const done = await request.run(draftConclusion, { ...request.input, visitId });
    if (!done.ok) return done;
    return ok({
      to: conclusionPath(done.value.conclusionId),
      flash: textsOf(request.lang).visitPapers.conclusion.done,
    });
  },
});

export const loadConclusion = (request: PageRequest): Promise<Result<ConclusionView>> =>
  request.run(viewConclusion, { conclusionId: request.params['conclusionId'] });

export const conclusionCrumbs = ({ one }: ConclusionView, ui: Ui) => [
  { label: ui.t.visitPapers.conclusion.crumb, href: ui.may('findings/list-conclusions') ? conclusionsPath : listPath },
  { label: one.producerName, href: conclusionPath(one.id) },
];

export const viewConclusionPage = definePage<ConclusionView>({
  path: '/ket-luan/:conclusionId',
  right: 'findings/view-conclusion',
  rate: 'page',
  title: ({ one }, ui) => ui.t.visitPapers.conclusion.title(one.producerName),
  breadcrumbs: (view, ui) => conclusionCrumbs(view, ui).slice(0, 1),
  load: loadConclusion,
  json: (view) => view,
  view(view, ui) {
    const { one, findings, acts, visit, related, replacedBy } = view;
    const t = ui.t.visitPapers.conclusion;
    const shown = [
      { act: 'issue' as const, label: t.issue.heading, page: 'ban-hanh' },
      { act: 'drop' as const, label: t.drop.heading, page: 'bo' },
    ]
      .filter(({ act }) => acts[act] !== 'not-yours' && acts[act] !== 'not-now')
      .map(({ act, label, page }) =>
        acts[act] === 'yes'
          ? { label, href: ui.href(conclusionPath(one.id, page)) }
          : { label, href: null, why: ui.t.findings.whyNot[acts[act] as 'own-draft'] },
      );
    return (
      <>
        <PageHeading
          caption={t.states[one.state]}
          heading={t.title(one.producerName)}
          action={
            acts.issue === 'yes' ? (
              <ButtonLink href={ui.href(conclusionPath(one.id, 'ban-hanh'))}>{t.issue.heading}</ButtonLink>
            ) : undefined
          }
        />
        {replacedBy !== null ? (
          <Notice t={ui.t.design} tone="warning">
            <p>
              {t.replacedBy}{' '}
              {replacedBy.opens ? (
                <a href={ui.href(conclusionPath(replacedBy.id))}>
                  {t.numbered(replacedBy.number ?? '', dayWords(replacedBy.issuedOn))}
                </a>
              ) : (
                t.numbered(replacedBy.number ?? '', dayWords(replacedBy.issuedOn))
              )}
            </p>
          </Notice>
        ) : (
          one.state !== 'dropped' &&
          !visit.own && <Notice t={ui.t.design} tone="info" text={one.state === 'issued' ? t.term : t.noTerm} />
        )}
        <RecordChanged ui={ui} visitId={one.visitId} change={visit.recordChanged} />
        <RecordLayout side={shown.length > 0 ? <ActList title={ui.t.findings.view.next} acts={shown} /> : null}>
          <SummaryList
            items={[
              {
                label: t.number,
                value: one.number === null ? null : t.numbered(one.number, dayWords(one.issuedOn)),
                ...(one.letterId === null || !ui.may('directives/view-letter')
                  ? {}
                  : { action: { label: t.letter, href: ui.href(`/van-ban/${one.letterId}`) } }),
              },
              { label: t.signer, value: one.signer },
              { label: t.drafted, value: t.by(one.draftedByName, dayWords(one.draftedOn)) },
              ...(one.issuedByName === null
                ? []
                : [{ label: t.issuedBy, value: t.by(one.issuedByName, dayWords(one.recordedOn)) }]),
              ...(related === null || one.relation === null
                ? []
                : [
                    {
                      label: t.relation,
                      value: t.relationOf[one.relation](t.numbered(related.number ?? '', dayWords(related.issuedOn))),
                      ...(related.opens
                        ? { action: { label: t.openRelated, href: ui.href(conclusionPath(related.id)) } }
                        : {}),
                    },
                  ]),
              ...(visit.printed.sheet === undefined || visit.printed.sheet.asked === 0
                ? []
                : [
                    {
                      label: ui.t.visitPapers.minutes.sheet,
                      value: ui.t.visitPapers.minutes.sheetOf(
                        visit.printed.sheet.answered,
                        visit.printed.sheet.asked,
                        visit.printed.sheet.unmet,
                      ),
                      ...(one.sparseReason === null ? {} : { note: one.sparseReason }),
                    },
                  ]),
              ...(one.dropReason === null ? [] : [{ label: t.drop.reason, value: one.dropReason }]),
              {
                label: t.paper,
                value: (
                  <ul class="plain-list">
                    {[
                      ['ket-luan.pdf', 'PDF'] as const,
                      ['ket-luan.docx', 'Word'] as const,
                      ...(one.file === null ? [] : [['ban-ky', t.file] as const]),
                    ].map(([file, label]) => (
                      <li key={file}>
                        <a href={ui.href(conclusionPath(one.id, file))}>{label}</a>
                      </li>
                    ))}
                  </ul>
                ),
              },
              {
                label: t.visit,
                value: dayWords(visit.visit.heldOn),
                action: { label: ui.t.findings.view.toVisit, href: ui.href(visitPath(one.visitId)) },
              },
            ]}
          />
          <Section id="noi-dung" title={t.content}>
            <Typed words={one.content} />
          </Section>
          {findings.length > 0 && (
            <Section id="phat-hien" title={t.findings}>
              <FindingTable
                ui={ui}
                findings={findings}
                caption={t.findings}
                of="one producer"
                outsideMinutes={visit.outsideMinutes}
              />
            </Section>
          )}
          <Section id="yeu-cau" title={t.demands}>
            <Typed words={one.demands} />
          </Section>
        </RecordLayout>
      </>
    );
  },
});
