// /ho-so-tinh/:dossierId/ban-hanh: the team reads once more what it found, then issues its opinion.

import { ErrorSummary } from '#design/error-summary.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { issueReview } from '../use-cases/issue-review.ts';
import { keptSheetAnswers } from '../use-cases/review-of-dossier.ts';
import { viewReview } from '../use-cases/view-review.ts';
import { ConditionsMet, ConditionsTable } from './conditions.tsx';
import { IntakeForm, intakeCrumbs } from './intake-form.tsx';
import { actPages, intakePath } from './paths.ts';
import { FoundTable, type ReviewData } from './review-page.tsx';

const page = 'ban-hanh';

export const issueReviewPage = definePage<ReviewData>({
  path: `/ho-so-tinh/:dossierId/${page}`,
  right: 'intake/issue-review',
  rate: 'act',
  title: (_data, ui) => ui.t.intake.review.issue,
  breadcrumbs: ({ view }, ui) => [
    ...intakeCrumbs(view, ui),
    { label: ui.t.intake.review.title, href: intakePath(view.dossier.id, actPages['write-review']) },
  ],
  async load(request) {
    const view = await request.run(viewReview, { dossierId: request.params['dossierId'] });
    if (!view.ok) return view;
    const { facts, review, notToWrite } = view.value;
    if (notToWrite !== null || review === null) return refuse(notToWrite ?? notFound);
    const saved = keptSheetAnswers(facts.compiled, review.answers);
    const { evidence } = await loadCriteriaRemarks();
    return ok({ view: view.value, saved, answers: saved, evidence: evidence[facts.compiled.set.folder] });
  },
  view(data, ui) {
    const t = ui.t.intake.review;
    const { view } = data;
    return (
      <>
        <PageHeading
          caption={`${view.dossier.productName} – ${view.dossier.producerName}`}
          heading={t.issue}
          summary={t.issueText}
        />
        <ErrorSummary form={ui.state({})} title={t.notYet} />
        <ConditionsMet ui={ui} lines={view.conditions} />
        <p>
          {t.left(view.open.unseen.length, view.open.unanswered.length)}{' '}
          {view.open.unseen.length + view.open.unanswered.length > 0 && (
            <a href={ui.href(intakePath(view.dossier.id, actPages['write-review']))}>{t.toSheet}</a>
          )}
        </p>
        <ConditionsTable ui={ui} lines={view.conditions} />
        <FoundTable ui={ui} data={data} />
        {view.review?.opinion != null && (
          <Section id="y-kien" title={t.opinion}>
            <p>{view.review.opinion}</p>
          </Section>
        )}
        <IntakeForm ui={ui} view={view} page={page} submit={t.issue} />
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const done = await request.run(issueReview, { dossierId, version: request.input['version'] });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).intake.review.issued(done.value.product);
    return ok({ to: intakePath(dossierId ?? ''), flash });
  },
});
