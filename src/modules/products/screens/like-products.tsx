// The warning before a product is entered that the register may have already: which ones, why, and the way past it.

import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import type { FormState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import type { Ui } from '#web/ui.ts';
import type { LikeProduct } from '../use-cases/look-for-likeness.ts';
import { recordPath } from './paths.ts';

/** Draws nothing unless the last post was refused for a likeness. */
export function LikeProducts({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const { like: words } = ui.t.productForms;
  if (ui.problem?.code !== 'products/looks-like-another') return null;
  const like = (ui.problem.details['like'] ?? []) as readonly LikeProduct[];
  const elsewhere = Number(ui.problem.details['elsewhere'] ?? 0);
  return (
    <Notice t={ui.t.design} tone="warning" title={words.title} text={words.text} live>
      <ul class="like">
        {like.map((one) => (
          <li key={one.code}>
            <a href={ui.href(recordPath(one.code))} target="_blank" rel="noopener">
              {one.name}
            </a>
            , {one.producerName ?? ui.t.products.unknownProducer} (
            {one.reasons.map((reason) => words.reasons[reason]).join(', ')})
          </li>
        ))}
        {elsewhere > 0 && <li>{words.elsewhere(elsewhere)}</li>}
      </ul>
      <CheckboxField
        form={form}
        name="isAnother"
        label={words.confirm}
        options={[{ value: 'yes', label: words.isAnother }]}
      />
    </Notice>
  );
}
