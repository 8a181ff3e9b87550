// An amount in whole đồng, read by `parseVnd` (1.250.000, 1 250 000 đ).

import type { FieldProps } from './field-frame.tsx';
import { NumberField } from './number-field.tsx';

/**
 * `signed`: a loss is an answer too.
 * @example <MoneyField form={form} name="priceVnd" label="Giá bán lẻ" example="1.250.000" />
 */
export function MoneyField({ signed, ...props }: FieldProps & { readonly signed?: boolean | undefined }) {
  return <NumberField {...props} unit="₫" whole signed={signed} />;
}
