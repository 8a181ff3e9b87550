// /quan-tri/tai-khoan/nhap/:import: what would be opened, line by line, and every fault by row and column. The green button
// stands here only where nothing is wrong.

import { Button } from '#design/button.tsx';
import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { Steps } from '#design/steps.tsx';
import { Tag } from '#design/tag.tsx';
import { ok } from '#kernel/result.ts';
import { fieldSentence, textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { importAccounts, type JudgedLine, previewAccountImport } from '../use-cases/import-accounts.ts';
import { listPath, previewPath, sheetPath, slipPath } from './paths.ts';
import { fieldLabel } from './words.ts';

interface Data {
  readonly importId: string;
  readonly lines: readonly JudgedLine[];
}

interface Fault {
  readonly key: string;
  readonly row: number;
  readonly column: string;
  readonly typed: string;
  readonly sentence: string;
}

function faultsOf(lines: readonly JudgedLine[], ui: Ui): readonly Fault[] {
  return lines.flatMap((line) =>
    line.faults.map((fault, i) => {
      const values: Readonly<Record<string, string | undefined>> = line.values;
      return {
        key: `${line.row} ${i}`,
        row: line.row,
        column: fieldLabel(ui.t, fault.path) ?? fault.path,
        typed: values[fault.path] ?? ui.t.accounts.preview.blank,
        sentence: fieldSentence(ui.t, fault),
      };
    }),
  );
}

function Faults({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const { preview } = ui.t.accounts;
  return (
    <Section id="faults" title={preview.faults}>
      <DataTable
        t={ui.t.design}
        id="faults-table"
        caption={preview.faults}
        captionHidden
        rows={faultsOf(data.lines, ui)}
        rowKey={(fault) => fault.key}
        columns={[
          { key: 'row', label: preview.faultRow, numeric: true, lead: true, cell: (fault) => fault.row },
          { key: 'column', label: preview.faultColumn, cell: (fault) => fault.column },
          { key: 'typed', label: preview.faultTyped, cell: (fault) => fault.typed },
          { key: 'what', label: preview.faultWhat, cell: (fault) => fault.sentence },
        ]}
      />
    </Section>
  );
}

function Lines({ data, ui }: { readonly data: Data; readonly ui: Ui }) {
  const { fields, preview, roles } = ui.t.accounts;
  return (
    <Section id="lines" title={preview.lines}>
      <DataTable
        t={ui.t.design}
        id="lines-table"
        caption={preview.lines}
        captionHidden
        rows={data.lines}
        rowKey={(line) => String(line.row)}
        columns={[
          { key: 'row', label: preview.row, numeric: true, cell: (line) => line.row },
          {
            key: 'name',
            label: fields.displayName,
            lead: true,
            cell: (line) => line.values.displayName ?? preview.blank,
          },
          { key: 'login', label: fields.login, cell: (line) => line.values.login ?? preview.blank },
          {
            key: 'role',
            label: fields.role,
            cell: (line) =>
              line.invitation === null ? (line.values.role ?? preview.blank) : roles[line.invitation.role],
          },
          {
            key: 'unit',
            label: fields.unit,
            cell: (line) => line.unitName ?? line.values.unit ?? preview.blank,
          },
          {
            key: 'state',
            label: preview.state,
            nowrap: true,
            cell: (line) =>
              line.faults.length === 0 ? (
                <Tag words={preview.ok} tone="green" shape="check" />
              ) : (
                <Tag words={preview.wrong(line.faults.length)} tone="red" shape="cross" />
              ),
          },
        ]}
      />
    </Section>
  );
}

export const previewImportPage = definePage<Data>({
  path: `${sheetPath}/:import`,
  right: 'access/preview-account-import',
  postRight: 'access/import-accounts',
  rate: 'act',
  title: (_data, ui) => ui.t.accounts.preview.heading,
  breadcrumbs: (_data, ui) => [
    { label: ui.t.accounts.list.caption, href: listPath },
    { label: ui.t.accounts.sheet.heading, href: sheetPath },
  ],
  async load(request) {
    const importId = request.params['import'] ?? '';
    const lines = await request.run(previewAccountImport, { importId });
    return lines.ok ? ok({ importId, lines: lines.value }) : lines;
  },
  view: (data, ui) => {
    const { preview, sheet } = ui.t.accounts;
    const { lines } = data;
    const wrong = lines.filter((line) => line.faults.length > 0).length;
    const slips = lines.filter((line) => line.invitation?.delivery === 'slip').length;
    const again = (
      <ButtonLink href={ui.href(sheetPath)} kind={wrong > 0 ? 'primary' : 'secondary'} icon="upload">
        {preview.again}
      </ButtonLink>
    );
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <PageHeading heading={preview.heading} />
        <Steps t={ui.t.design} steps={sheet.steps.map((label) => ({ label }))} current={1} />
        {wrong > 0 ? (
          <>
            <Notice t={ui.t.design} tone="warning" title={preview.bad(wrong, lines.length)} text={preview.badText} />
            <p>{again}</p>
            <Faults data={data} ui={ui} />
          </>
        ) : (
          <>
            <Notice
              t={ui.t.design}
              tone="info"
              title={preview.good(lines.length)}
              text={preview.mailAndSlips(lines.length - slips, slips)}
            />
            <Form action={ui.href(previewPath(data.importId))} {...ui.form()}>
              <FormActions t={ui.t.design}>
                <Button>{preview.confirm(lines.length)}</Button>
                {again}
              </FormActions>
            </Form>
          </>
        )}
        <Lines data={data} ui={ui} />
      </>
    );
  },
  async post(request) {
    const done = await request.run(importAccounts, { importId: request.params['import'] });
    if (!done.ok) return done;
    const { batchId, opened, slips } = done.value;
    const { preview } = textsOf(request.lang).accounts;
    return slips > 0
      ? ok({ to: slipPath(batchId), flash: preview.doneSlips(opened, slips) })
      : ok({ to: listPath, flash: preview.done(opened) });
  },
});
