// /ho-so/:dossierId/ma-xac-nhan: a code to an address that is the producer's own for sure, and the field into which what it reads back is
// typed; where there is no such address, why the way by code is not open and which ways are.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
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
import { type CodeWay, confirmByCode, makeConsentCode, viewConsentCode } from '../use-cases/consent-code.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { codePath, dossierPath } from './paths.ts';
import { viewWhere } from './view-where.ts';
import { whenWords } from './words.ts';

interface CodeData {
  readonly view: DossierView;
  readonly way: CodeWay;
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
    const way = await request.run(viewConsentCode, { dossierId: view.value.dossier.id });
    return way.ok ? ok({ view: view.value, way: way.value }) : way;
  },
  view({ view, way }, ui) {
    const words = ui.t.dossierWord.code;
    const { dossier } = view;
    const { address, waiting } = way;
    const form = ui.state({});
    const action = codePath(dossier.id);
    return (
      <>
        <PageHeading
          caption={view.product.name}
          heading={words.heading}
          summary={address === null ? undefined : words.summary}
        />
        <ErrorSummary form={form} labelOf={labelled({ code: words.code, note: words.note })} />
        {waiting !== null && (
          <Section id="doc-lai" title={words.readBack} lead={words.mailed(whenWords(waiting.expiresAt))}>
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
            <p class="quiet">{words.noSignature}</p>
          </Section>
        )}
        {address === null ? (
          <Section id="tao" title={words.notOpen}>
            <Notice t={ui.t.design} tone="info" text={words.whyNotOpen} />
            <ButtonLink href={ui.href(dossierPath(dossier.id, 'ghi-xac-nhan'))}>
              {ui.t.dossiers.consent.recordHeading}
            </ButtonLink>
          </Section>
        ) : (
          <Section id="tao" title={waiting === null ? words.make : words.makeAgain} lead={words.how}>
            <p>{words.goesTo[address.from](address.masked)}</p>
            <Form action={ui.href(action)} {...ui.form()}>
              <input type="hidden" name="make" value="yes" />
              <FormActions
                t={ui.t.design}
                cancel={{ label: ui.t.dossiers.form.back, href: ui.href(dossierPath(dossier.id)) }}
              >
                <Button kind={waiting === null ? 'primary' : 'secondary'}>{words.send}</Button>
              </FormActions>
            </Form>
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const { dossierId = '' } = request.params;
    const { make, version, code, note } = request.input;
    const words = textsOf(request.lang).dossierWord.code;
    if (make !== undefined) {
      const made = await request.run(makeConsentCode, { dossierId });
      return made.ok ? ok({ to: codePath(dossierId), flash: words.made }) : made;
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
