// "Bán trên mạng": addresses at which somebody saw a product in force, with the day on which that was.

import { Section } from '#design/section.tsx';
import { formatVnd } from '#kernel/money.ts';
import type { Ui } from '#web/ui.ts';
import type { PublicProduct } from '../public-product.ts';
import { day } from './state-words.ts';

export function SoldOnline({ product, ui }: { readonly product: PublicProduct; readonly ui: Ui }) {
  const words = ui.t.promotion.links;
  if (product.soldOnline.length === 0) return null;
  return (
    <Section id="sold-online" title={words.publicTitle} lead={words.publicLead}>
      <ul class="plain-list">
        {product.soldOnline.map((one) => (
          <li key={one.url}>
            <a href={one.url} rel="nofollow noopener noreferrer">
              {one.seller}
            </a>
            {one.priceVnd !== null && `, ${formatVnd(one.priceVnd)}`}
            <span class="quiet"> {words.publicSeen(day(one.checkedOn))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
