// /quan-ly/diem-ban/nhap: a list of points from a spreadsheet; all of it is written, or nothing with what is wrong in each row.

import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { millisecondsOf } from '#kernel/calendar.ts';
import { XLSX } from '#kernel/media-types.ts';
import { ok } from '#kernel/result.ts';
import { workbookLimits } from '#platform/spreadsheets/limits.ts';
import { writeWorkbook } from '#platform/spreadsheets/write-workbook.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { readPointFile } from '../read-point-file.ts';
import { sheetFields } from '../rules/point-sheet.ts';
import { importPoints } from '../use-cases/import-points.ts';
import { listPath } from './paths.ts';
import { fieldLabel } from './words.tsx';

const path = `${listPath}/nhap`;

/** `Dòng 7, Tọa độ` of `row.7.position`. */
function rowLabel(ui: Ui, name: string): string {
  const [, row, field] = /^row\.(\d+)\.(\w+)$/.exec(name) ?? [];
  const label = fieldLabel(ui, field ?? name);
  return row === undefined ? label : ui.t.pointsOfSale.bring.row(Number(row), label);
}

export const bringPointsPage = definePage<null>({
  path,
  right: 'points-of-sale/import-points',
  rate: 'act',
  width: 'narrow',
  maxBodyBytes: workbookLimits.fileBytes + 1_048_576,
  title: (_data, ui) => ui.t.pointsOfSale.bring.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.pointsOfSale.crumb, href: listPath }],
  load: async () => ok(null),
  view(_data, ui) {
    const { bring: words, fields, cancel } = ui.t.pointsOfSale;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => rowLabel(ui, name)} />
        <PageHeading heading={words.heading} summary={words.summary} />
        <p>
          <a href={ui.href(`${listPath}/mau.xlsx`)} download>
            {words.template}
          </a>
        </p>
        <Form action={ui.href(path)} {...ui.form()} files>
          <FileField form={form} name="file" label={fields.file} hint={words.fileHint} accept=".xlsx,.csv" />
          <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(listPath) }}>
            <Button icon="upload">{words.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { bring: words, fields } = textsOf(request.lang).pointsOfSale;
    const read = await readPointFile(request.files['file']?.[0], (field) => fields[field]);
    if (!read.ok) return read;
    const lines = read.value.map(({ row, fields: said }) => ({ row, ...said }));
    const done = await request.run(importPoints, { lines });
    if (!done.ok) return done;
    return ok({ to: listPath, flash: words.done(done.value.made, done.value.known) });
  },
});

export const pointTemplateFile = defineFile({
  path: `${listPath}/mau.xlsx`,
  right: 'points-of-sale/import-points',
  rate: 'act',
  async load(request) {
    const { bring: words, fields, form } = textsOf('vi').pointsOfSale;
    const example: Readonly<Record<(typeof sheetFields)[number], string>> = {
      name: form.nameExample,
      kind: textsOf('vi').pointsOfSale.kinds.market,
      commune: 'Xã Bình Lư',
      place: form.placeExample,
      position: '',
      link: '',
      operatorCode: '',
      operatorName: form.operatorNameExample,
      openingHours: form.hoursExample,
      openedOn: '10/01/2026',
      note: '',
      confirmed: '',
    };
    const out = new PassThrough();
    const whole = buffer(out);
    async function* rows() {
      yield [sheetFields.map((field) => example[field])];
    }
    const columns = sheetFields.map((field) => ({ heading: fields[field], kind: 'text' as const, width: 26 }));
    const sheet = { name: words.sheet, title: [words.sheet], columns };
    await writeWorkbook(out, { author: 'OpenOCOP', madeAt: millisecondsOf(request.now), sheet }, rows());
    return ok({
      body: new Uint8Array(await whole),
      contentType: XLSX,
      fileName: 'mau-diem-ban.xlsx',
    });
  },
});
