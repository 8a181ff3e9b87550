// /bang-tinh/nhap: choose a file; it is read and judged at once, and waits for a person.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { LongWork } from '#design/long-work.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { definePage } from '#web/page.ts';
import { provinceOfPerson, readForPreview } from '../read-register.ts';
import { previewRegisterImport } from '../use-cases/preview-register-import.ts';
import { ImportSteps } from './import-parts.tsx';
import { homePath, importPath, templatePath, uploadPath } from './paths.ts';

const MOST_BYTES = 21 * 1024 * 1024;

export const uploadRegisterPage = definePage<null>({
  path: uploadPath,
  right: 'exchange/preview-register-import',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: MOST_BYTES,
  islands: ['long-work'],
  title: (_data, ui) => ui.t.exchange.upload.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.web.navigation.exchange, href: homePath }],
  load: async () => ok(null),
  view: (_data, ui) => {
    const t = ui.t.exchange.upload;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} />
        <ImportSteps ui={ui} current={0} />
        <PageHeading heading={t.heading} summary={t.summary} />
        <Form action={ui.href(uploadPath)} {...ui.form()} files>
          <FileField form={form} name="file" label={t.file} hint={t.fileHint} accept=".xlsx" />
          <Notice t={ui.t.design} tone="info" text={t.after} />
          <FormActions t={ui.t.design} cancel={{ label: t.cancel, href: ui.href(homePath) }}>
            <Button icon="upload">{t.submit}</Button>
          </FormActions>
          <LongWork t={ui.t.design} words={t.working} />
        </Form>
        <p>
          <a href={templatePath} download>
            {ui.t.exchange.home.template}
          </a>
        </p>
      </>
    );
  },
  async post(request) {
    const files = request.files['file'] ?? [];
    const [file] = files;
    if (file === undefined) return refuse(invalidFields([{ path: 'file', code: 'exchange/file-missing' }]));
    if (files.length > 1) return refuse(invalidFields([{ path: 'file', code: 'exchange/one-file' }]));
    const reading = await readForPreview(file, request.today, await provinceOfPerson(request.actor));
    if (!reading.ok) {
      const { code, details } = reading.problem;
      return refuse(invalidFields([{ path: 'file', code, details }]));
    }
    const { fileName, fileHash, asOf } = reading.value;
    const staged = await request.run(previewRegisterImport(reading.value), { fileName, fileHash, asOf });
    return staged.ok ? ok({ to: importPath(staged.value.id) }) : staged;
  },
});
