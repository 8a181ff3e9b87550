// /ho-so/:dossierId/ma-xac-nhan: a code for a producer without an account, by mail or on a page to print; and the field into which
// what it reads back is typed.

import { Button } from '#design/button.tsx';
import { CodeList } from '#design/code-list.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { codeDeliveries } from '../rules/consent-code.ts';
import { confirmByCode, makeConsentCode, viewConsentCode, type WaitingCode } from '../use-cases/consent-code.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { codePath, dossierPath } from './paths.ts';
import { viewWhere } from './view-where.ts';
import { whenWords } from './words.ts';

interface CodeData {
  readonly view: DossierView;
  readonly code: WaitingCode | null;
}

export const consentCodePage = definePage<CodeData>({
  path: '/ho-so/:dossierId/ma-xac-nhan',
  right: 'dossiers/view-consent-code',
  postRight: 'dossiers/make-consent-code',
  rate: 'sign-in',
  width: 'narrow',
  title: (_data, ui) => ui.t.dossierWord.code.heading,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  async load(request) {
    const view = await viewWhere(request, 'recordConsent');
    if (!view.ok) return view;
    const code = await request.run(viewConsentCode, { dossierId: view.value.dossier.id });
    return code.ok ? ok({ view: view.value, code: code.value }) : code;
  },
  view({ view, code }, ui) {
    const words = ui.t.dossierWord.code;
    const { dossier } = view;
    const form = ui.state({ delivery: 'paper' });
    const action = codePath(dossier.id);
    return (
      <>
        <div class="not-on-paper">
          <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
          <ErrorSummary
            form={form}
            labelOf={labelled({ delivery: words.delivery, code: words.code, note: words.note })}
          />
        </div>
        {code !== null && (
          <Section id="ma" title={words.waiting(view.product.name)} lead={words.until(whenWords(code.expiresAt))}>
            {code.letters === null ? (
              <p>{words.mailed}</p>
            ) : (
              <>
                <p>{words.printed(view.producer.name)}</p>
                <CodeList label={words.code} codes={[code.letters]} />
              </>
            )}
            <p class="quiet">{words.noSignature}</p>
          </Section>
        )}
        {code !== null && (
          <div class="not-on-paper">
            <Section id="doc-lai" title={words.readBack}>
              <DossierForm
                ui={ui}
                dossierId={dossier.id}
                action={action}
                version={dossier.version}
                submit={words.confirm}
              >
                <TextField
                  form={form}
                  name="code"
                  label={words.code}
                  example="7K2M-4QX9"
                  width="medium"
                  autocomplete="off"
                  maxLength={20}
                />
                <TextField form={form} name="note" label={words.note} example={words.noteExample} maxLength={200} />
              </DossierForm>
            </Section>
          </div>
        )}
        <div class="not-on-paper">
          <Section id="tao" title={code === null ? words.make : words.makeAgain}>
            <Notice t={ui.t.design} tone="info" text={words.how} />
            <Form action={ui.href(action)} {...ui.form()}>
              <RadioField
                form={form}
                name="delivery"
                label={words.delivery}
                options={codeDeliveries.map((value) => ({
                  value,
                  label: words.deliveries[value],
                  hint: words.deliveryHints[value],
                }))}
              />
              <FormActions
                t={ui.t.design}
                cancel={{ label: ui.t.dossiers.form.back, href: ui.href(dossierPath(dossier.id)) }}
              >
                <Button kind={code === null ? 'primary' : 'secondary'}>{words.send}</Button>
              </FormActions>
            </Form>
          </Section>
        </div>
      </>
    );
  },
  async post(request) {
    const { dossierId = '' } = request.params;
    const { delivery, version, code, note } = request.input;
    const words = textsOf(request.lang).dossierWord.code;
    if (delivery !== undefined) {
      const made = await request.run(makeConsentCode, { dossierId, delivery });
      return made.ok ? ok({ to: codePath(dossierId), flash: words.made[made.value.delivery] }) : made;
    }
    const done = await request.run(confirmByCode, { dossierId, version, code, note });
    if (!done.ok) return done;
    if (!done.value.confirmed) {
      const details = { left: done.value.left };
      return refuse(invalidFields([{ path: 'code', code: 'dossiers/wrong-code', details }]));
    }
    return ok({ to: dossierPath(dossierId), flash: textsOf(request.lang).dossiers.consent.given });
  },
});
