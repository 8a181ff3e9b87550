// /mau-giay-chung-nhan/:provinceCode: the province's words on its certificates, and how they are numbered.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { changeSettings, type SettingsView, viewSettings } from '../use-cases/change-settings.ts';
import { certificatesPath, settingsPath } from './paths.ts';

export const certificateSettingsPage = definePage<SettingsView>({
  path: '/mau-giay-chung-nhan/:provinceCode',
  right: 'certificates/change-settings',
  rate: 'act',
  width: 'narrow',
  title: ({ province }, ui) => ui.t.certificatePages.settings.heading(province),
  breadcrumbs: (_data, ui) => [{ label: ui.t.certificatePages.list.heading, href: certificatesPath }],
  load: (request) => request.run(viewSettings, { provinceCode: request.params['provinceCode'] }),
  view({ provinceCode, province, version, numberPattern, template }, ui) {
    const words = ui.t.certificatePages.settings;
    const form = ui.state({ numberPattern, ...template });
    const { above, title, lead, place, signer, note } = words;
    const labels = { numberPattern: words.numberPattern, above, title, lead, place, signer, note };
    return (
      <>
        <PageHeading heading={words.heading(province)} summary={words.summary} />
        <ErrorSummary form={form} labelOf={labelled(labels)} />
        <Form action={ui.href(settingsPath(provinceCode))} {...ui.form()} version={version}>
          <TextField form={form} name="numberPattern" label={words.numberPattern} hint={words.numberHint} />
          <TextField form={form} name="above" label={above} optional />
          <TextField form={form} name="title" label={title} />
          <TextField form={form} name="lead" label={lead} />
          <TextField form={form} name="place" label={place} />
          <TextAreaField form={form} name="signer" label={signer} hint={words.signerHint} rows={3} />
          <TextAreaField form={form} name="note" label={note} rows={2} optional />
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(certificatesPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(changeSettings, { ...request.input, provinceCode: request.params['provinceCode'] });
    if (!done.ok) return done;
    return ok({ to: certificatesPath, flash: textsOf(request.lang).certificatePages.settings.done });
  },
});
