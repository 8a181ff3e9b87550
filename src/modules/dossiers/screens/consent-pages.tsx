// /ho-so/:dossierId/xac-nhan and /ghi-xac-nhan: the producer's word for what an officer typed, in its own account or on paper.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { askForConsent } from '../use-cases/ask-for-consent.ts';
import { giveConsent, recordConsent } from '../use-cases/give-consent.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath } from './paths.ts';
import { viewWhere } from './view-where.ts';

export const giveConsentPage = definePage<DossierView>({
  path: '/ho-so/:dossierId/xac-nhan',
  right: 'dossiers/give-consent',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.dossiers.consent.heading,
  breadcrumbs: partCrumbs,
  load: (request) => viewWhere(request, 'giveConsent'),
  view(view, ui) {
    const words = ui.t.dossiers.consent;
    const { dossier } = view;
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.text} />
        <ErrorSummary form={ui.state()} />
        <DossierForm
          ui={ui}
          dossierId={dossier.id}
          action={dossierPath(dossier.id, 'xac-nhan')}
          version={dossier.version}
          submit={words.give}
        />
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const done = await request.run(giveConsent, { dossierId, version: request.input['version'] });
    if (!done.ok) return done;
    return ok({ to: dossierPath(dossierId ?? ''), flash: textsOf(request.lang).dossiers.consent.given });
  },
});

export const recordConsentPage = definePage<DossierView>({
  path: '/ho-so/:dossierId/ghi-xac-nhan',
  right: 'dossiers/record-consent',
  rate: 'upload',
  maxBodyBytes: 21 * 1_048_576,
  width: 'narrow',
  title: (_view, ui) => ui.t.dossiers.consent.recordHeading,
  breadcrumbs: partCrumbs,
  load: (request) => viewWhere(request, 'recordConsent'),
  view(view, ui) {
    const words = ui.t.dossiers.consent;
    const { pages } = ui.t.dossierWord;
    const { dossier } = view;
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.recordHeading} summary={words.recordText} />
        <ErrorSummary
          form={form}
          labelOf={labelled({ way: words.way, givenOn: words.givenOn, page: pages.photo, note: words.note })}
        />
        {view.hasAccount && (
          <Notice t={ui.t.design} tone="info" title={ui.t.dossierDenial.ask.title} text={ui.t.dossierDenial.ask.text}>
            <Form action={ui.href(dossierPath(dossier.id, 'ghi-xac-nhan'))} {...ui.form()} hidden={{ ask: 'yes' }}>
              <Button>{ui.t.dossierDenial.ask.submit}</Button>
            </Form>
          </Notice>
        )}
        <DossierForm
          ui={ui}
          dossierId={dossier.id}
          action={dossierPath(dossier.id, 'ghi-xac-nhan')}
          version={dossier.version}
          submit={words.record}
          files
        >
          <RadioField
            form={form}
            name="way"
            label={words.way}
            options={(['signed-paper', 'thumbprint'] as const).map((value) => ({ value, label: words.ways[value] }))}
          />
          <DateField form={form} name="givenOn" label={words.givenOn} hint={words.givenOnHint} />
          <FileField
            form={form}
            name="page"
            label={pages.photo}
            hint={pages.photoHint}
            accept="image/jpeg,image/png,image/webp,application/pdf"
            camera
          />
          <TextAreaField form={form} name="note" label={words.note} example={words.noteExample} rows={2} optional />
          <p class="quiet">{words.againAfterTyping}</p>
        </DossierForm>
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const { version, way, givenOn, note, ask } = request.input;
    if (ask === 'yes') {
      const asked = await request.run(askForConsent, { dossierId });
      if (!asked.ok) return asked;
      return ok({ to: dossierPath(dossierId ?? ''), flash: textsOf(request.lang).dossierDenial.ask.done });
    }
    const [sent] = request.files['page'] ?? [];
    const checked = sent === undefined ? null : await CheckedFile.of(sent.name, sent.bytes);
    if (checked !== null && !checked.ok) {
      const { code, details } = checked.problem;
      return refuse(invalidFields([{ path: 'page', code, details }]));
    }
    const page = checked === null ? {} : { page: checked.value };
    const done = await request.run(recordConsent, { dossierId, version, way, givenOn, note, ...page });
    if (!done.ok) return done;
    return ok({ to: dossierPath(dossierId ?? ''), flash: textsOf(request.lang).dossiers.consent.given });
  },
});
