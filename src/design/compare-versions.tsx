// Two people edited one record: both versions side by side, field by field, nothing lost. With `choose`, one is picked for each.
// biome-ignore-all lint/a11y/noRedundantRoles: CSS re-draws the table as cards, which takes the native roles away.

import type { DesignTexts } from '#texts/vi/design.ts';

export interface ComparedField {
  readonly name: string;
  readonly label: string;
  /** As saved meanwhile by another person, written for people. */
  readonly theirs: string;
  /** As typed by the viewer. */
  readonly yours: string;
  /** The side chosen at first; absent: the viewer's. */
  readonly prefer?: 'theirs' | 'yours' | undefined;
}

export interface CompareVersionsProps {
  readonly t: DesignTexts;
  /** Only fields that differ need be given. */
  readonly fields: readonly ComparedField[];
  readonly savedBy: { readonly who: string; readonly when: string };
  /** Draw radios `keep.<name>` with `theirs` or `yours` (chosen at first unless `prefer` says else), to post inside a `Form`. */
  readonly choose?: boolean | undefined;
}

/**
 * @example <CompareVersions t={t} savedBy={{ who: 'Anh Tủa', when: '10:42' }} fields={[{ name: 'price', label: 'Giá', theirs: '120.000 ₫', yours: '125.000 ₫' }]} choose />
 */
export function CompareVersions({ t, fields, savedBy, choose }: CompareVersionsProps) {
  return (
    <div class="compare">
      <table class="data-table data-table--compare" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t.compare.field}
            </th>
            <th scope="col" role="columnheader">
              {t.compare.theirs}
              <span class="compare__note">{t.compare.savedBy(savedBy.who, savedBy.when)}</span>
            </th>
            <th scope="col" role="columnheader">
              {t.compare.yours}
              <span class="compare__note">{t.compare.notSaved}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {fields.map((field) => (
            <tr key={field.name} role="row">
              <th scope="row" role="rowheader">
                {field.label}
              </th>
              <Side t={t} field={field} side="theirs" choose={choose === true} />
              <Side t={t} field={field} side="yours" choose={choose === true} />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="compare__same">{t.compare.same}</p>
    </div>
  );
}

interface SideProps {
  readonly t: DesignTexts;
  readonly field: ComparedField;
  readonly side: 'theirs' | 'yours';
  readonly choose: boolean;
}

function Side({ t, field, side, choose }: SideProps) {
  const text = field[side];
  const words = text === '' ? <em class="compare__empty">{t.compare.empty}</em> : text;
  return (
    <td role="cell" data-label={t.compare[side]} class={`compare__cell compare__cell--${side}`}>
      <div class="compare__value">{words}</div>
      {choose && (
        <label class="compare__keep">
          <input
            class="option__input"
            type="radio"
            name={`keep.${field.name}`}
            value={side}
            checked={side === (field.prefer ?? 'yours')}
            aria-label={t.compare.keep(t.compare[side], field.label)}
          />
          <span>{t.compare.keepThis}</span>
        </label>
      )}
    </td>
  );
}
