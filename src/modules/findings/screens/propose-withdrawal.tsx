// /phat-hien/:findingId/de-nghi-thu-hoi: the proposal to withdraw, on the paper that starts the fifteen days; without such a paper, what is missing.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { notInThisState } from '../problems.ts';
import { visitOf } from '../rules/finding.ts';
import { groundsOfConclusion, usualGround } from '../rules/grounds.ts';
import { proposeWithdrawalOfFinding } from '../use-cases/propose-withdrawal.ts';
import { viewFinding } from '../use-cases/view-findings.ts';
import { viewProposal, type WithdrawalProposal } from '../use-cases/view-proposal.ts';
import { findingPath, listPath, stepPages, visitPath } from './paths.ts';
import { dayWords, ofWhom } from './words.tsx';

const PAGE = stepPages['propose-withdrawal'];

export const proposeWithdrawalPage = definePage<WithdrawalProposal>({
  path: `/phat-hien/:findingId/${PAGE}`,
  right: 'findings/propose-withdrawal',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.findings.steps['propose-withdrawal'],
  breadcrumbs: ({ finding }, ui) => [
    { label: ui.t.findings.crumb, href: listPath },
    { label: ui.t.findings.kinds[finding.kind], href: findingPath(finding.id) },
  ],
  async load(request) {
    const { findingId } = request.params;
    const view = await request.run(viewFinding, { findingId });
    if (!view.ok) return view;
    const may = view.value.steps['propose-withdrawal'];
    if (may !== 'yes' && request.posted === null)
      return refuse(notInThisState(view.value.one.state, 'propose-withdrawal'));
    return await request.run(viewProposal, { findingId });
  },
  view({ finding, papers, hasCertificate, sparse }, ui) {
    const t = ui.t.findings.forms['propose-withdrawal'];
    const form = ui.state({ ground: usualGround(finding.kind) ?? '', paper: papers[0]?.from ?? '' });
    const visitId = visitOf(finding);
    const back = { label: ui.t.findings.back, href: ui.href(findingPath(finding.id)) };
    const heading = (
      <PageHeading caption={ofWhom(finding)} heading={ui.t.findings.steps['propose-withdrawal']} summary={t.text} />
    );
    if (papers.length === 0 || !hasCertificate) {
      return (
        <>
          {heading}
          <Notice
            t={ui.t.design}
            tone="warning"
            text={!hasCertificate ? t.noCertificate : visitId === null ? t.noVisit : t.noPaper}
          />
          <p class="ways">
            {hasCertificate && visitId !== null && (
              <ButtonLink href={ui.href(visitPath(visitId))}>{t.toConclude}</ButtonLink>
            )}
            {hasCertificate && visitId === null && ui.may('findings/plan-recheck') && (
              <ButtonLink href={ui.href(findingPath(finding.id, stepPages['plan-recheck']))}>
                {t.toSupervise}
              </ButtonLink>
            )}
            <a href={back.href}>{back.label}</a>
          </p>
        </>
      );
    }
    return (
      <>
        {heading}
        <ErrorSummary
          form={form}
          labelOf={labelled({ paper: t.paper, ground: t.ground, sparseReason: t.sparseReason })}
        />
        <Form action={ui.href(findingPath(finding.id, PAGE))} {...ui.form()} version={finding.version}>
          <RadioField
            form={form}
            name="paper"
            label={t.paper}
            options={papers.map((one) => ({
              value: one.from,
              label: t.papers[one.from],
              hint: t.cited(one.number, dayWords(one.date), one.body),
            }))}
          />
          <RadioField
            form={form}
            name="ground"
            label={t.ground}
            options={groundsOfConclusion.map((value) => ({ value, label: ui.t.certificateLife.grounds[value] }))}
          />
          {sparse !== null && (
            <>
              <Notice t={ui.t.design} tone="warning" text={t.sparse(sparse.answered, sparse.asked)} />
              <TextAreaField
                form={form}
                name="sparseReason"
                label={t.sparseReason}
                hint={t.sparseHint}
                rows={3}
                maxLength={1_000}
                optional={papers.some((one) => one.from === 'agency')}
              />
            </>
          )}
          <FormActions t={ui.t.design} cancel={back}>
            <Button kind="danger">{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { findingId = '' } = request.params;
    const done = await request.run(proposeWithdrawalOfFinding, { ...request.input, findingId });
    if (!done.ok) return done;
    const t = textsOf(request.lang).findings.forms['propose-withdrawal'];
    return ok({ to: findingPath(findingId), flash: t.done(dayWords(done.value.dueOn)) });
  },
});
