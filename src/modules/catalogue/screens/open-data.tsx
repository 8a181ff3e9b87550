// /du-lieu-mo: every file of the open data, as of now and as it was made each month; the dictionary; the terms.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { formState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import { ok } from '#kernel/result.ts';
import { setFolders } from '#law/product-sets.ts';
import { loadTerritory } from '#law/territory.ts';
import { provincesOn } from '#modules/territory/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { dictionary, fileNames } from '../open-data-files.ts';
import { datasets } from '../rules/open-data-fields.ts';
import { listOpenData, type MonthlyFile } from '../use-cases/read-open-data.ts';
import { catalogueData } from './open-data-catalogue.ts';

interface Data {
  readonly asOf: LocalDate;
  readonly monthly: readonly MonthlyFile[];
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
}

function Now({ ui }: { readonly ui: Ui }) {
  const t = ui.t.catalogue.openData;
  const link = (stem: string, format: string) => (
    <a href={`/du-lieu-mo/tep/${stem}.${format}`} aria-label={t.download(`${stem}.${format}`)}>
      {format.toUpperCase()}
    </a>
  );
  return (
    <Section id="now" title={t.now} lead={t.nowLead}>
      <DataTable
        t={ui.t.design}
        caption={t.now}
        captionHidden
        rows={[...datasets, 'dictionary' as const]}
        rowKey={(stem) => stem}
        columns={[
          { key: 'contents', label: t.contents, lead: true, cell: (stem) => t.datasets[stem] },
          { key: 'csv', label: 'CSV', nowrap: true, cell: (stem) => link(stem, 'csv') },
          { key: 'json', label: 'JSON', nowrap: true, cell: (stem) => link(stem, 'json') },
        ]}
      />
    </Section>
  );
}

/** The list as offices publish it: of the whole country, or of a province by a form without a script. */
function NationalList({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const t = ui.t.catalogueNationalList;
  return (
    <Section id="danh-sach" title={t.title} lead={t.lead}>
      <p class="quiet">{t.unverified}</p>
      <form class="figures-form" method="get" action="/du-lieu-mo/danh-sach-ocop.xlsx">
        <SelectField
          form={formState(ui.t.design, {})}
          name="tinh"
          label={t.province}
          emptyLabel={t.country}
          choices={data.provinces.map(({ code, name }) => ({ value: code, label: name }))}
          optional
        />
        <div class="actions">
          <Button icon="download">XLSX</Button>
          <Button kind="secondary" icon="download" formAction="/du-lieu-mo/danh-sach-ocop.csv">
            CSV
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** The criteria sets, whose pages are their own downloads. */
function CriteriaSets({ ui }: { readonly ui: Ui }) {
  const t = ui.t.catalogue.openData;
  const link = (folder: string, format: string) => (
    <a href={`/bo-tieu-chi/${folder}.${format}`} aria-label={t.download(`${folder}.${format}`)}>
      {format.toUpperCase()}
    </a>
  );
  return (
    <Section
      id="criteria"
      title={t.criteria}
      lead={t.criteriaLead}
      action={<a href={ui.href('/bo-tieu-chi')}>{ui.t.web.navigation.criteria}</a>}
    >
      <DataTable
        t={ui.t.design}
        caption={t.criteria}
        captionHidden
        id="criteria-files"
        rows={setFolders}
        rowKey={(folder) => folder}
        columns={[
          {
            key: 'contents',
            label: t.contents,
            lead: true,
            cell: (folder) => <a href={ui.href(`/bo-tieu-chi/${folder}`)}>{t.criteriaOf(t.decisions[folder])}</a>,
          },
          { key: 'csv', label: 'CSV', nowrap: true, cell: (folder) => link(folder, 'csv') },
          { key: 'json', label: 'JSON', nowrap: true, cell: (folder) => link(folder, 'json') },
        ]}
      />
    </Section>
  );
}

function Monthly({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const t = ui.t.catalogue.openData;
  const months = [...new Set(data.monthly.map((file) => file.month))];
  return (
    <Section id="monthly" title={t.monthly} lead={t.monthlyLead}>
      {months.length === 0 && <EmptyState title={t.monthlyEmpty} />}
      {months.map((month, i) => {
        const files = data.monthly.filter((file) => file.month === month);
        const asOf = files[0]?.asOf;
        return (
          <Details
            key={month}
            summary={`${t.month(month)}${asOf === undefined ? '' : ` – ${t.asOf(formatVietnamese(asOf))}`}`}
            open={i === 0}
          >
            <DataTable
              t={ui.t.design}
              caption={t.month(month)}
              captionHidden
              rows={files}
              rowKey={(file) => file.name}
              columns={[
                {
                  key: 'file',
                  label: t.file,
                  lead: true,
                  cell: (file) => <a href={`/du-lieu-mo/${month}/${file.name}`}>{file.name}</a>,
                },
                { key: 'rows', label: t.rows, numeric: true, cell: (file) => formatWhole(file.rowCount) },
                { key: 'size', label: t.size, numeric: true, nowrap: true, cell: (file) => t.bytes(file.bytes) },
                { key: 'sha256', label: t.sha256, cell: (file) => <code class="hash">{file.sha256}</code> },
              ]}
            />
          </Details>
        );
      })}
    </Section>
  );
}

function Dictionary({ ui }: { readonly ui: Ui }) {
  const t = ui.t.catalogue.openData;
  const lines = dictionary(ui.lang);
  return (
    <Section id="dictionary" title={t.dictionary} lead={t.dictionaryLead}>
      {datasets.map((dataset) => (
        <Details key={dataset} summary={t.datasets[dataset]}>
          <DataTable
            t={ui.t.design}
            caption={t.datasets[dataset]}
            captionHidden
            rows={lines.filter((line) => line.dataset === dataset)}
            rowKey={(line) => line.field}
            columns={[
              { key: 'field', label: t.field, lead: true, cell: (line) => <code>{line.field}</code> },
              { key: 'meaning', label: t.meaning, cell: (line) => line.meaning },
              { key: 'unit', label: t.unit, cell: (line) => line.format },
              { key: 'from', label: t.from, cell: (line) => line.origin },
            ]}
          />
        </Details>
      ))}
    </Section>
  );
}

export const openDataPage = definePage<Data>({
  path: '/du-lieu-mo',
  right: 'catalogue/read-open-data',
  rate: 'page',
  indexed: true,
  cacheSeconds: 300,
  title: (_data, ui) => ui.t.catalogue.openData.title,
  description: (_data, ui) => ui.t.catalogue.openData.summary,
  async load(request) {
    const listed = await request.run(listOpenData, {});
    if (!listed.ok) return listed;
    const provinces = provincesOn(await loadTerritory(), request.today).map(({ code, fullName }) => ({
      code,
      name: fullName,
    }));
    return ok({ ...listed.value, provinces });
  },
  json: ({ asOf, monthly }) => ({ asOf, monthly, files: fileNames, fields: dictionary('vi') }),
  structuredData: (data, request) => catalogueData(data, request.origin, request.lang),
  view: (data, ui) => {
    const t = ui.t.catalogue.openData;
    return (
      <>
        <PageHeading heading={t.heading} summary={t.summary} />
        <ul class="link-row not-on-paper">
          <li>
            <a href={ui.href('/du-lieu-mo/thay-doi')}>{ui.t.catalogueChanges.title}</a>
          </li>
          <li>
            <a href={ui.href('/du-lieu-mo/api')}>{ui.t.interfaceKeys.guideTitle}</a>
          </li>
          <li>
            <a href={ui.href('/danh-sach/duoc-cong-nhan')}>{ui.t.publicRegisters.tabs}</a>
          </li>
          <li>
            <a href={ui.href('/danh-sach/thay-doi')}>{ui.t.publicRegisters.changesTitle}</a>
          </li>
          <li>
            <a href={ui.href('/ban-do')}>{ui.t.catalogueMap.title}</a>
          </li>
          <li>
            <a href="/du-lieu-mo/dcat.jsonld">DCAT</a>
          </li>
        </ul>
        <Now ui={ui} />
        <NationalList data={data} ui={ui} />
        <CriteriaSets ui={ui} />
        <Monthly data={data} ui={ui} />
        <Dictionary ui={ui} />
        <Section id="licence" title={t.licenceTitle}>
          <ul class="prose">
            {t.licence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      </>
    );
  },
});
