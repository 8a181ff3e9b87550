// /bang-tinh/xuat: take the register out, saying what for; /bang-tinh/xuat/:id: the export, and its file.

import { reachOf } from '#access/reach.ts';
import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { dateInVietnam, formatInstantInVietnam } from '#kernel/calendar.ts';
import { XLSX } from '#kernel/media-types.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { homeOf, loadUnitLabels } from '#modules/producers/services.ts';
import type { ExportFilters } from '#modules/products/services.ts';
import { workbookStream } from '#platform/spreadsheets/workbook-stream.ts';
import { csvText } from '#web/csv.ts';
import { defineFile, definePage, type PageRequest } from '#web/page.ts';
import { exportCode, exportRegister, viewExport } from '../use-cases/export-register.ts';
import { exportHeadings, exportRows, writeRegister, writeTemplate } from '../write-register.ts';
import { exportPath, exportRecordPath, homePath, templatePath } from './paths.ts';

interface Asked {
  readonly communes: readonly { readonly code: string; readonly name: string }[];
}

/** Communes to filter by, where the person's reach holds more than one. */
async function askedOf(request: PageRequest): Promise<Asked> {
  const reach = reachOf(request.actor, 'exchange/export-register');
  const home = reach === null ? null : await homeOf(reach);
  if (home === null || home.provinceCode === null || home.communeCodes.length > 0) return { communes: [] };
  return { communes: (await loadUnitLabels()).communesOf(home.provinceCode) };
}

export const exportRegisterPage = definePage<Asked>({
  path: exportPath,
  right: 'exchange/export-register',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.exchange.export.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.web.navigation.exchange, href: homePath }],
  load: async (request) => ok(await askedOf(request)),
  view: ({ communes }, ui) => {
    const t = ui.t.exchange.export;
    const form = ui.state({ format: 'xlsx' });
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading heading={t.heading} summary={t.summary} />
        <Form action={ui.href(exportPath)} {...ui.form()}>
          <TextAreaField form={form} name="purpose" label={t.purpose} hint={t.purposeHint} example={t.purposeExample} />
          <TextField form={form} name="text" label={t.text} optional />
          <SelectField
            form={form}
            name="stars"
            label={t.stars}
            optional
            emptyLabel={t.anyStars}
            choices={[5, 4, 3, 2, 1].map((stars) => ({ value: String(stars), label: t.starsOf(stars) }))}
          />
          {communes.length > 0 && (
            <SelectField
              form={form}
              name="commune"
              label={t.commune}
              optional
              emptyLabel={t.anyCommune}
              choices={communes.map(({ code, name }) => ({ value: code, label: name }))}
            />
          )}
          <RadioField
            form={form}
            name="format"
            label={t.format}
            options={[
              { value: 'xlsx', label: t.formats.xlsx },
              { value: 'csv', label: t.formats.csv },
            ]}
          />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.exchange.upload.cancel, href: ui.href(homePath) }}>
            <Button icon="download">{t.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(exportRegister, request.input);
    return done.ok ? ok({ to: exportRecordPath(done.value.id) }) : done;
  },
});

interface Exported {
  readonly id: string;
  readonly purpose: string;
  readonly filters: ExportFilters;
  readonly format: 'xlsx' | 'csv';
  readonly products: number;
  readonly madeAt: string;
  readonly open: boolean;
  readonly filterWords: readonly string[];
}

export const exportRecordPage = definePage<Exported>({
  path: `${exportPath}/:id`,
  right: 'exchange/view-export',
  rate: 'page',
  width: 'narrow',
  title: (data, ui) => ui.t.exchange.export.ready(data.products),
  breadcrumbs: (_data, ui) => [{ label: ui.t.web.navigation.exchange, href: homePath }],
  load: async (request) => {
    const found = await request.run(viewExport, { id: request.params['id'] });
    if (!found.ok) return found;
    const { reach: _, filters, ...rest } = found.value;
    const wanted = filters as unknown as ExportFilters;
    const labels = await loadUnitLabels();
    const filterWords = [
      wanted.text,
      wanted.stars === '' ? '' : `${wanted.stars} sao`,
      wanted.commune === '' ? '' : labels.commune(wanted.commune),
    ].filter((word) => word !== '');
    return ok({ ...rest, filters: wanted, filterWords });
  },
  view: (data, ui) => {
    const t = ui.t.exchange.export;
    return (
      <>
        <PageHeading
          heading={t.ready(data.products)}
          summary={t.until}
          action={
            <>
              {data.open && (
                <ButtonLink href={exportRecordPath(data.id, 'tep')} icon="download" download>
                  {t.download}
                </ButtonLink>
              )}
              <ButtonLink href={ui.href(exportPath)} kind="secondary">
                {t.again}
              </ButtonLink>
            </>
          }
        />
        <SummaryList
          items={[
            { label: t.purpose, value: data.purpose },
            { label: t.filters, value: data.filterWords.length === 0 ? t.none : data.filterWords.join(' · ') },
            { label: t.format, value: t.formats[data.format] },
            { label: t.id, value: <code>{exportCode(data.id)}</code>, note: t.idNote },
            { label: ui.t.exchange.home.columns.at, value: formatInstantInVietnam(data.madeAt as never) },
          ]}
        />
      </>
    );
  },
});

/** The file of an export: made while it is sent, row by row, from the register as it is now. */
export const exportFile = defineFile({
  path: `${exportPath}/:id/tep`,
  right: 'exchange/view-export',
  rate: 'upload',
  async load(request) {
    const found = await request.run(viewExport, { id: request.params['id'] });
    if (!found.ok) return found;
    const { id, open, format, reach, madeAt, madeByName } = found.value;
    if (!open) return refuse(problem('conflict', 'exchange/export-expired'));
    const day = dateInVietnam(madeAt);
    const rows = exportRows(request.ports.database.read, reach, found.value.filters as unknown as ExportFilters);
    const fileName = `danh-muc-ocop-${day}-${exportCode(id)}.${format}`;
    if (format === 'csv') {
      const all: (readonly (string | number | null)[])[] = [];
      for await (const batch of rows) for (const row of batch) all.push(row as readonly (string | number | null)[]);
      return ok({
        body: csvText({ columns: exportHeadings, rows: all }),
        contentType: 'text/csv; charset=utf-8',
        fileName,
      });
    }
    const about = { code: exportCode(id), day, at: madeAt, author: madeByName };
    const body = workbookStream((to) => writeRegister(to, rows, about));
    return ok({ body, contentType: XLSX, fileName });
  },
});

export const templateFile = defineFile({
  path: templatePath,
  right: 'exchange/list-exchanges',
  rate: 'page',
  async load(request) {
    const body = workbookStream((to) => writeTemplate(to, request.now));
    return ok({ body, contentType: XLSX, fileName: 'mau-danh-muc-ocop.xlsx' });
  },
});
