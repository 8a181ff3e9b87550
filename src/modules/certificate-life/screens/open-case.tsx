// /quan-ly/san-pham/:code/cong-nhan/:id/thu-hoi and …/ngung-san-xuat: a case is opened with the paper that started it; a commune opens
// one by confirming that the product is made no more.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { typedValues } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { mayHappen } from '#modules/certificates/index.ts';
import { optionalFile, SCAN_BODY, SCAN_KINDS } from '#modules/evidence/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import { articleWords } from '../papers/withdrawal.ts';
import { groundsOn } from '../rules/withdrawal-case.ts';
import { confirmProductionStopped, openWithdrawal } from '../use-cases/open-case.ts';
import { type LifeView, viewLife } from '../use-cases/view-life.ts';
import { casePath, productPath, recognitionActPath } from './paths.ts';
import { dayWords, productWords } from './words.ts';

async function load(request: PageRequest) {
  const { code, id } = request.params;
  const view = await request.run(viewLife, { code, recognitionId: id });
  if (!view.ok) return view;
  const { status, openCase } = view.value;
  if (openCase !== null) {
    return refuse(problem('conflict', 'certificate-life/case-open-already', { caseId: openCase }));
  }
  return mayHappen(status.status, 'withdraw')
    ? view
    : refuse(problem('conflict', 'certificate-life/nothing-to-withdraw', { status: status.status }));
}

function page(kind: 'thu-hoi' | 'ngung-san-xuat') {
  const byCommune = kind === 'ngung-san-xuat';
  return definePage<LifeView>({
    path: `/quan-ly/san-pham/:code/cong-nhan/:id/${kind}`,
    right: byCommune ? 'certificate-life/confirm-production-stopped' : 'certificate-life/open-withdrawal',
    rate: 'upload',
    width: 'narrow',
    maxBodyBytes: SCAN_BODY,
    title: (_view, ui) => ui.t.certificateLife[byCommune ? 'stopped' : 'open'].heading,
    breadcrumbs: ({ product }) => [{ label: product.name, href: productPath(product.code) }],
    load,
    view({ product, recognition, commune }, ui) {
      const t = ui.t.certificateLife;
      const words = byCommune ? t.stopped : t.open;
      const form = ui.state(byCommune ? { body: t.stopped.bodyOf(commune) } : {});
      const labels = { ground: t.open.ground, number: t.open.number, date: t.open.date, body: t.open.body };
      return (
        <>
          <PageHeading
            caption={productWords(product.name, product.producerName)}
            heading={words.heading}
            summary={words.summary}
          />
          <ErrorSummary
            form={form}
            labelOf={labelled({ ...labels, about: t.open.about, file: t.open.file, pastTerm: t.open.pastTerm })}
          />
          <Notice
            t={ui.t.design}
            tone="info"
            text={t.open.recognised(
              recognition.stars,
              recognition.decisionNumber ?? '',
              dayWords(recognition.issuedOn),
            )}
          />
          <Form action={ui.href(recognitionActPath(product.code, recognition.id, kind))} {...ui.form()} files>
            {!byCommune && (
              <RadioField
                form={form}
                name="ground"
                label={t.open.ground}
                options={groundsOn(ui.today).map((one) => ({
                  value: one.ground,
                  label: t.grounds[one.ground],
                  hint: `${articleWords(one.article)}: ${one.text}`,
                }))}
              />
            )}
            <TextField form={form} name="number" label={t.open.number} example={t.open.numberExample} />
            <DateField form={form} name="date" label={t.open.date} hint={byCommune ? t.stopped.dateHint : undefined} />
            <TextField
              form={form}
              name="body"
              label={t.open.body}
              example={byCommune ? undefined : t.open.bodyExample}
            />
            {!byCommune && (
              <CheckboxField
                form={form}
                name="concludes"
                label={t.open.concludes}
                options={[{ value: 'yes', label: t.open.concludesYes, hint: t.open.concludesHint }]}
                optional
              />
            )}
            {(form.errors.some((one) => one.name === 'pastTerm') || typedValues(form, 'pastTerm').length > 0) && (
              <CheckboxField
                form={form}
                name="pastTerm"
                label={t.open.pastTerm}
                options={[{ value: 'yes', label: t.open.pastTermYes }]}
              />
            )}
            <TextAreaField form={form} name="about" label={t.open.about} rows={4} optional />
            <FileField
              form={form}
              name="file"
              label={t.open.file}
              hint={byCommune ? undefined : t.open.fileHint}
              accept={SCAN_KINDS}
              camera
              optional
            />
            <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(productPath(product.code)) }}>
              <Button>{words.submit}</Button>
            </FormActions>
          </Form>
        </>
      );
    },
    async post(request) {
      const file = await optionalFile(request);
      if (!file.ok) return file;
      const input = { ...request.input, recognitionId: request.params['id'], file: file.value };
      const done = byCommune
        ? await request.run(confirmProductionStopped, input)
        : await request.run(openWithdrawal, input);
      if (!done.ok) return done;
      const t = textsOf(request.lang).certificateLife.open;
      const { caseId, dueOn } = done.value;
      return ok({ to: casePath(caseId), flash: dueOn === null ? t.done : t.doneWithTerm(dayWords(dueOn)) });
    },
  });
}

export const openCasePage = page('thu-hoi');
export const productionStoppedPage = page('ngung-san-xuat');
