// The fields in which two records differ, each with the two values and the side that is proposed; posted as `keep.<field>`.
// biome-ignore-all lint/a11y/noRedundantRoles: CSS re-draws the table as cards, which takes the native roles away.

import type { Ui } from '#web/ui.ts';
import type { MergeField, MergeSide } from '../rules/merge.ts';
import type { MergePreview } from '../use-cases/merge-producers.ts';
import { fieldWords, valueWords } from './words.ts';

interface Frame {
  readonly ui: Ui;
  readonly preview: MergePreview;
}

function Side({ ui, preview, field, side }: Frame & { readonly field: MergeField; readonly side: MergeSide }) {
  const { merge } = ui.t.producers;
  const heading = side === 'from' ? merge.from(preview.from.code) : merge.intoSide(preview.into.code);
  const words = valueWords(ui.t, field.field, field[side], preview.unitNames);
  return (
    <td role="cell" data-label={heading} class="compare__cell">
      <div class="compare__value">
        {words === '' ? <em class="compare__empty">{ui.t.design.compare.empty}</em> : words}
      </div>
      <label class="compare__keep">
        <input
          class="option__input"
          type="radio"
          name={`keep.${field.field}`}
          value={side}
          checked={field.proposed === side}
          aria-label={merge.keep(heading, fieldWords(ui.t, field.field))}
        />
        <span>{merge.take}</span>
      </label>
    </td>
  );
}

export function MergeFields({ ui, preview }: Frame) {
  const { merge } = ui.t.producers;
  const { from, into, fields } = preview;
  if (fields.length === 0) return <p>{merge.same}</p>;
  return (
    <div class="compare">
      <table class="data-table data-table--compare" role="table">
        <caption class="data-table__caption">{merge.differs}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {ui.t.design.compare.field}
            </th>
            <th scope="col" role="columnheader">
              {merge.from(from.code)}
              <span class="compare__note">{from.name}</span>
            </th>
            <th scope="col" role="columnheader">
              {merge.intoSide(into.code)}
              <span class="compare__note">{into.name}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {fields.map((field) => (
            <tr key={field.field} role="row">
              <th scope="row" role="rowheader">
                {fieldWords(ui.t, field.field)}
              </th>
              <Side ui={ui} preview={preview} field={field} side="from" />
              <Side ui={ui} preview={preview} field={field} side="into" />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
