// What each column of the CSV files means.

import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import type { Ui } from '#web/ui.ts';
import { setColumns } from '../rules/set-table.ts';

/** The dictionary of the columns, folded. */
export function CsvColumns({ ui }: { readonly ui: Ui }) {
  const t = ui.t.criteria;
  return (
    <Details summary={t.columnsTitle}>
      <p>{t.columnsLead}</p>
      <DataTable
        t={ui.t.design}
        caption={t.columnsTitle}
        captionHidden
        id="csv-columns"
        rows={setColumns}
        rowKey={(column) => column}
        columns={[
          { key: 'column', label: t.column, lead: true, cell: (column) => <code>{column}</code> },
          { key: 'meaning', label: t.meaning, cell: (column) => t.columns[column] },
        ]}
      />
    </Details>
  );
}
