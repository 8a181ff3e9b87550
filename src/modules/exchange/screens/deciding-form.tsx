// The rows of a waiting import as a form: a word for each row that needs or allows one, two for the whole list.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { type FormState, fieldId, typedValue } from '#design/form-state.ts';
import { Pagination } from '#design/pagination.tsx';
import type { Ui } from '#web/ui.ts';
import { decisionsFor } from '../rules/import-row.ts';
import { type ImportView, ROWS_A_PAGE, type ShownRow } from '../use-cases/view-register-import.ts';
import { Comparison, Findings, RowProduct } from './import-parts.tsx';
import { DECIDING_FORM, pageSends, RowFilters, viewHref } from './preview-parts.tsx';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What may be said of a row; the first is what happens without a word. */
function choicesOf(row: ShownRow, ui: Ui): readonly Choice[] {
  const t = ui.t.exchange.preview.choice;
  const possible = decisionsFor(row);
  const choices: Choice[] = [];
  if (possible.length === 0) return choices;
  if (row.proposal === 'near') choices.push({ value: '', label: t.undecided });
  if (possible.includes('join')) {
    const changes = row.proposal === 'change';
    choices.push({ value: changes ? '' : 'join', label: changes ? t.joinChange : t.join });
  }
  for (const { code, name } of row.offered) choices.push({ value: `take:${code}`, label: t.takeIn(name) });
  if (row.offered.length === 0) {
    choices.push(row.proposal === 'new' ? { value: '', label: t.takeNew } : { value: 'take', label: t.takeOwn });
  }
  choices.push({ value: 'leave-out', label: t.leaveOut });
  return choices;
}

/** The word to show for a row: the one chosen in a refused post, else the one that was kept. */
function wordOf(row: ShownRow, form: FormState): string {
  const position = Object.keys(form.values).find(
    (name) => /^rows\.\d+\.position$/.test(name) && typedValue(form, name) === String(row.position),
  );
  if (position !== undefined) return typedValue(form, position.replace(/position$/, 'word'));
  return keptWordOf(row);
}

/** The word that is kept for a row, as its box writes it. */
const keptWordOf = (row: ShownRow): string =>
  row.communeCode === null ? (row.decision ?? '') : `${row.decision}:${row.communeCode}`;

/** Whether a post of the form says anything that is not kept already: only then is there something to write down. */
export function saysMore(input: Readonly<Record<string, unknown>>, data: ImportView): boolean {
  const { choices } = data.import;
  const list = (['warnings', 'changes'] as const).some((name) => (input[name] ?? choices[name]) !== choices[name]);
  const kept = new Map(data.rows.map((row) => [String(row.position), keptWordOf(row)]));
  const rows = (input['rows'] ?? []) as readonly { readonly position?: unknown; readonly word?: unknown }[];
  return list || !Array.isArray(rows) || rows.some((row) => kept.get(String(row.position)) !== (row.word ?? ''));
}

interface CellProps {
  readonly row: ShownRow;
  readonly index: number;
  readonly form: FormState;
  readonly ui: Ui;
}

function ChoiceCell({ row, index, form, ui }: CellProps) {
  const t = ui.t.exchange.preview;
  const choices = choicesOf(row, ui);
  if (choices.length === 0) return <span class="muted">{t.effects.nothing}</span>;
  const said = wordOf(row, form);
  const name = `rows.${index}.word`;
  return (
    <>
      <input type="hidden" name={`rows.${index}.position`} value={String(row.position)} />
      <select class="box box--select" id={fieldId(name)} name={name} aria-label={t.choiceLabel(row.row)}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value} selected={value === said}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}

/** Where a row stands: its number, with the sheet where the file has several. */
export function rowPlace(row: ShownRow, data: ImportView): string {
  const several = data.import.sheets.filter((sheet) => sheet.ignored === null).length > 1;
  return several ? `${row.sheet} ${row.row}` : String(row.row);
}

export function DecidingForm({ data, ui }: { readonly data: ImportView; readonly ui: Ui }) {
  const t = ui.t.exchange.preview;
  const { id, sheets, choices } = data.import;
  const kept = { warnings: choices.warnings, changes: choices.changes };
  const state = ui.state(kept);
  // Another form of the page may have been refused: then these are as they were kept.
  const form = { ...state, values: { ...kept, ...state.values } };
  const options = [
    { value: 'take', label: t.take },
    { value: 'leave-out', label: t.leaveOut },
  ];
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{t.rows}</h2>
      <RowFilters data={data} ui={ui} />
      <Form id={DECIDING_FORM} action={ui.href(viewHref(id, ui.query))} {...ui.form()}>
        <div class="import-rows">
          <DataTable
            t={ui.t.design}
            caption={t.rows}
            captionHidden
            rows={data.rows}
            rowKey={(row) => String(row.position)}
            empty={<EmptyState title={t.noRows} />}
            columns={[
              { key: 'row', label: t.columns.row, numeric: true, cell: (row) => rowPlace(row, data) },
              { key: 'product', label: t.columns.product, lead: true, cell: (row) => <RowProduct row={row} ui={ui} /> },
              {
                key: 'findings',
                label: t.columns.findings,
                cell: (row) => <Findings row={row} sheet={sheets.find((s) => s.name === row.sheet)} ui={ui} />,
              },
              { key: 'register', label: t.columns.register, cell: (row) => <Comparison row={row} ui={ui} /> },
              {
                key: 'choice',
                label: t.columns.choice,
                cell: (row) => <ChoiceCell row={row} index={data.rows.indexOf(row)} form={form} ui={ui} />,
              },
            ]}
          />
        </div>
        <Pagination
          t={ui.t.design}
          page={data.page}
          pageSize={ROWS_A_PAGE}
          total={data.total}
          href={(page) => ui.href(viewHref(id, ui.query, page))}
          sends={pageSends(ui.query['loc'] ?? '')}
        />
        <h3>{t.whole}</h3>
        <RadioField form={form} name="warnings" label={t.warnings} options={options} />
        <RadioField form={form} name="changes" label={t.changes} options={options} />
        <FormActions t={ui.t.design}>
          <Button kind="secondary" name="act" value="save">
            {t.save}
          </Button>
          <Button kind="secondary" name="act" value="compare">
            {t.compareAgain}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
