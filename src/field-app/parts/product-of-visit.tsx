// Which product of the visit something is about, or none of them.

import { useOpen } from '../context.ts';
import { Select } from './boxes.tsx';

export interface ProductOfVisitProps {
  readonly visitId: string;
  readonly words: { readonly product: string; readonly noProduct: string };
  /** Its id; empty: none. */
  readonly value: string;
  onChange(productId: string): void;
}

export function ProductOfVisit({ visitId, words, value, onChange }: ProductOfVisitProps) {
  const { book } = useOpen();
  const products = book.visit(visitId)?.products ?? [];
  return (
    <Select
      label={words.product}
      value={value}
      choices={[{ value: '', label: words.noProduct }, ...products.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={onChange}
    />
  );
}
