// /quan-tri/tai-khoan/nhap: the file of a sheet of accounts is chosen here; it is read, and shown before anything is written.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Steps } from '#design/steps.tsx';
import { ok } from '#kernel/result.ts';
import { workbookLimits } from '#platform/spreadsheets/limits.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { withQuery } from '#web/with-query.ts';
import { readAccountFile } from '../read-account-file.ts';
import { keepAccountSheet } from '../use-cases/import-accounts.ts';
import { listPath, previewPath, sheetPath, templatePath } from './paths.ts';
import { fieldLabel } from './words.ts';

export const bringSheetPage = definePage<null>({
  path: sheetPath,
  right: 'access/bring-account-sheet',
  rate: 'act',
  width: 'narrow',
  maxBodyBytes: workbookLimits.fileBytes + 1_048_576,
  title: (_data, ui) => ui.t.accounts.sheet.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.accounts.list.caption, href: listPath }],
  load: async () => ok(null),
  view: (_data, ui) => {
    const { fields, sheet } = ui.t.accounts;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui.t, name)} />
        <PageHeading heading={sheet.heading} summary={sheet.summary} />
        <Steps t={ui.t.design} steps={sheet.steps.map((label) => ({ label }))} current={0} />
        <p>
          <a href={withQuery(templatePath, { 'ngon-ngu': ui.lang === 'en' ? 'en' : undefined })} download>
            {sheet.template}
          </a>
          {'. '}
          {sheet.templateHint}
        </p>
        <Form action={ui.href(sheetPath)} {...ui.form()} files>
          <FileField form={form} name="file" label={fields.file} hint={sheet.fileHint} accept=".xlsx,.csv" />
          <FormActions t={ui.t.design} cancel={{ label: sheet.cancel, href: ui.href(listPath) }}>
            <Button icon="upload">{sheet.read}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { fields } = textsOf(request.lang).accounts;
    const read = await readAccountFile(request.files['file']?.[0], (field) => fields[field]);
    if (!read.ok) return read;
    const { lines, unknown } = read.value;
    const kept = await request.run(keepAccountSheet, { lines });
    if (!kept.ok) return kept;
    const { preview } = textsOf(request.lang).accounts;
    return ok({
      to: previewPath(kept.value.importId),
      ...(unknown.length === 0 ? {} : { flash: preview.unknown(unknown.slice(0, 5).join(', ').slice(0, 200)) }),
    });
  },
});
