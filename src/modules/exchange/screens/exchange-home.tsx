// /bang-tinh: what was brought in and taken out, and the way to do either.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type ExchangeList, listExchanges } from '../use-cases/list-exchanges.ts';
import { StateTag } from './import-parts.tsx';
import { exportPath, exportRecordPath, homePath, importPath, templatePath, uploadPath } from './paths.ts';

/** The account's name; the console and the system have none of their own in the page's language. */
export function whoOf(one: { readonly madeBy: string | null; readonly madeByName: string }, ui: Ui): string {
  const { actors } = ui.t.ledger;
  if (one.madeBy !== null) return one.madeByName;
  return one.madeByName === 'system' ? actors.system : actors['local-operator'];
}

function Imports({ data, ui }: { readonly data: ExchangeList; readonly ui: Ui }) {
  const t = ui.t.exchange.home;
  const mayImport = ui.may('exchange/view-register-import');
  return (
    <DataTable
      t={ui.t.design}
      caption={t.imports}
      captionHidden
      id="imports-table"
      rows={data.imports}
      rowKey={(one) => one.id}
      empty={<EmptyState title={t.noImports} text={mayImport ? t.noImportsText : undefined} />}
      columns={[
        {
          key: 'file',
          label: t.columns.file,
          lead: true,
          cell: (one) => (mayImport ? <a href={ui.href(importPath(one.id))}>{one.fileName}</a> : one.fileName),
        },
        { key: 'state', label: t.columns.state, cell: (one) => <StateTag state={one.state} ui={ui} /> },
        { key: 'rows', label: t.columns.rows, numeric: true, cell: (one) => formatWhole(one.counts.dataRows) },
        { key: 'by', label: t.columns.by, cell: (one) => whoOf(one, ui) },
        { key: 'at', label: t.columns.at, nowrap: true, cell: (one) => formatInstantInVietnam(one.madeAt) },
      ]}
    />
  );
}

function Exports({ data, ui }: { readonly data: ExchangeList; readonly ui: Ui }) {
  const t = ui.t.exchange.home;
  const own = ui.actor.accountId;
  return (
    <DataTable
      t={ui.t.design}
      caption={t.exports}
      captionHidden
      id="exports-table"
      rows={data.exports}
      rowKey={(one) => one.id}
      empty={<EmptyState title={t.noExports} />}
      columns={[
        {
          key: 'purpose',
          label: t.columns.purpose,
          lead: true,
          cell: (one) =>
            one.madeBy === own ? <a href={ui.href(exportRecordPath(one.id))}>{one.purpose}</a> : one.purpose,
        },
        { key: 'products', label: t.columns.products, numeric: true, cell: (one) => formatWhole(one.products) },
        { key: 'by', label: t.columns.by, cell: (one) => whoOf(one, ui) },
        { key: 'at', label: t.columns.at, nowrap: true, cell: (one) => formatInstantInVietnam(one.madeAt) },
      ]}
    />
  );
}

export const exchangeHomePage = definePage<ExchangeList>({
  path: homePath,
  right: 'exchange/list-exchanges',
  rate: 'page',
  title: (_data, ui) => ui.t.exchange.home.heading,
  load: (request) => request.run(listExchanges, {}),
  view: (data, ui) => {
    const t = ui.t.exchange.home;
    const mayImport = ui.may('exchange/preview-register-import');
    return (
      <>
        <PageHeading
          heading={t.heading}
          summary={t.summary}
          action={
            <>
              {mayImport && (
                <ButtonLink href={ui.href(uploadPath)} icon="upload">
                  {t.import}
                </ButtonLink>
              )}
              <ButtonLink href={ui.href(exportPath)} kind={mayImport ? 'secondary' : 'primary'} icon="download">
                {t.export}
              </ButtonLink>
            </>
          }
        />
        <Section
          id="imports"
          title={t.imports}
          lead={t.importsLead}
          action={
            <a href={templatePath} download>
              {t.template}
            </a>
          }
        >
          <Imports data={data} ui={ui} />
        </Section>
        <Section id="exports" title={t.exports}>
          <Exports data={data} ui={ui} />
        </Section>
      </>
    );
  },
});
