// /bo-cau-hoi-kiem-tra/nap: a checklist of the province out of an XLSForm workbook.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { XLSX } from '#kernel/media-types.ts';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { readFormFile } from '../read-form-file.ts';
import { importChecklist } from '../use-cases/import-checklist.ts';
import { checklistsPath } from './paths.ts';

export const importChecklistPage = definePage<null>({
  path: '/bo-cau-hoi-kiem-tra/nap',
  right: 'field/import-checklist',
  rate: 'act',
  width: 'narrow',
  maxBodyBytes: 6 * 1_048_576,
  title: (_view, ui) => ui.t.field.checklists.import,
  breadcrumbs: (_view, ui) => [{ label: ui.t.field.checklists.heading, href: checklistsPath }],
  load: async () => ok(null),
  view(_view, ui) {
    const words = ui.t.field.checklists;
    const form = ui.state({});
    const labels = { file: words.file, code: words.code, title: words.name, instrument: words.basis };
    return (
      <>
        <PageHeading heading={words.import} summary={words.importLead} />
        <ErrorSummary form={form} labelOf={labelled(labels)} />
        <Form action={ui.href(`${checklistsPath}/nap`)} {...ui.form()} files>
          <FileField form={form} name="file" label={words.file} hint={words.fileHint} accept={`.xlsx,${XLSX}`} />
          <TextField form={form} name="code" label={words.code} hint={words.codeHint} example="kiem-tra-che" />
          <TextField form={form} name="title" label={words.name} />
          <TextField form={form} name="instrument" label={words.basis} />
          <FormActions t={ui.t.design} cancel={{ label: words.heading, href: ui.href(checklistsPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const read = await readFormFile(request.files['file']?.[0]);
    if (!read.ok) return read;
    const { code, title, instrument } = request.input;
    const done = await request.run(importChecklist, { code, title, instrument, ...read.value });
    if (!done.ok) return done;
    const { key, questions } = done.value;
    return ok({
      to: `${checklistsPath}/${key}`,
      flash: textsOf(request.lang).field.checklists.imported(key, questions),
    });
  },
});
