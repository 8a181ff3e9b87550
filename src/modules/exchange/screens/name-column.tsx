// What the preview says first of a sheet that has everything but its products' names: how many rows are left out, and which
// column holds the names, for a person to say. Once said, the choice can be changed until the confirmation.

import { Button } from '#design/button.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { Form } from '#design/form.tsx';
import { Notice } from '#design/notice.tsx';
import { columnLetters } from '#platform/spreadsheets/workbook.ts';
import type { Ui } from '#web/ui.ts';
import type { ImportView } from '../use-cases/view-register-import.ts';
import { importPath } from './paths.ts';

/** The value of the button that sends a chosen column. */
export const NAME_COLUMN = 'name-column';
/** The sheet asked about, by its place in the file, in the address. */
export const SHEET_ASKED = 'trang-tinh';

type Props = { readonly data: ImportView; readonly ui: Ui };

/** Sheets without a name column, with their places and what was said of each. */
function namelessOf(data: ImportView) {
  return data.import.sheets.flatMap(({ name, nameless }, place) =>
    nameless === undefined ? [] : [{ name, place, ...nameless }],
  );
}

/** The sheets left out, one line each; on the page that writes there is no form. */
export function NamelessNotice({ data, ui }: Props) {
  const t = ui.t.exchange.preview.nameless;
  const open = namelessOf(data).filter(({ chosen }) => chosen === null);
  if (open.length === 0) return null;
  return (
    <Notice t={ui.t.design} tone="danger" title={t.title}>
      {open.map(({ name, rows }) => (
        <p key={name}>{t.text(name, rows)}</p>
      ))}
    </Notice>
  );
}

/** The question for one sheet: the one named in the address, else the first that is open. */
export function NameColumnForm({ data, ui }: Props) {
  const t = ui.t.exchange.preview.nameless;
  const all = namelessOf(data);
  const wanted = all.find(({ place }) => String(place) === ui.query[SHEET_ASKED]);
  const asked = wanted ?? all.find(({ chosen }) => chosen === null);
  const said = all.filter((one) => one.chosen !== null && one !== asked);
  const heading = (column: number, text: string): string => ui.t.exchange.preview.cell(columnLetters(column), text);
  return (
    <>
      {asked !== undefined && (
        <Form action={ui.href(importPath(data.import.id))} {...ui.form()}>
          <input type="hidden" name="sheet" value={asked.name} />
          <RadioField
            form={ui.state({ column: asked.chosen === null ? '' : String(asked.chosen) })}
            name="column"
            label={t.question(asked.name)}
            hint={t.hint}
            options={asked.candidates.map(({ column, heading: text, samples }) => ({
              value: String(column),
              label: heading(column, text),
              hint: t.samples(samples.join('; ')),
            }))}
          />
          <p>
            <Button kind="secondary" name="act" value={NAME_COLUMN}>
              {t.submit}
            </Button>
          </p>
        </Form>
      )}
      {said.map(({ name, place, chosen, candidates }) => (
        <p key={name}>
          {t.chosen(name, heading(chosen ?? 0, candidates.find(({ column }) => column === chosen)?.heading ?? ''))}{' '}
          <a href={ui.href(`${importPath(data.import.id)}?${SHEET_ASKED}=${place}`)}>{t.again}</a>
        </p>
      ))}
    </>
  );
}
