// "Mua ở đâu": the open points of sale where a product in force was last seen, with price and day.

import { Details } from '#design/details.tsx';
import { Section } from '#design/section.tsx';
import { formatVnd } from '#kernel/money.ts';
import type { Ui } from '#web/ui.ts';
import { pointPath } from '../listed-product.ts';
import type { PublicProduct } from '../public-product.ts';
import { day } from './state-words.ts';

export function SoldAt({ product, ui }: { readonly product: PublicProduct; readonly ui: Ui }) {
  const { open: words, view, kinds } = ui.t.pointsOfSale;
  if (product.soldAt.length === 0) return null;
  return (
    <Section
      id="sold-at"
      title={words.whereToBuy}
      action={<a href={ui.href(`/diem-ban?tinh=${product.province.code}`)}>{words.allPoints}</a>}
    >
      {product.priceRanges.map(({ unit, low, high, points, from, until }) => (
        <p key={unit}>{words.range(points, formatVnd(low), formatVnd(high), unit, day(from), day(until))}</p>
      ))}
      <p class="quiet">{words.priceNote}</p>
      {product.priceRanges.length > 0 && <Details summary={words.rangeHow}>{words.rangeNote}</Details>}
      <ul class="plain-list plain-list--apart">
        {product.soldAt.map((one) => (
          <li key={one.pointId}>
            <a href={ui.href(pointPath(one.pointId))}>{one.name}</a>
            <span class="summary-list__note">
              {[kinds[one.kind], one.commune].filter((part) => part !== '').join(', ')}
            </span>
            {words.whereLine(
              one.priceVnd === null ? words.noPrice : view.perUnit(formatVnd(one.priceVnd), one.unit),
              day(one.seenOn),
            )}
          </li>
        ))}
      </ul>
      {product.soldAtPoints > product.soldAt.length && (
        <p class="quiet">{words.morePoints(product.soldAtPoints - product.soldAt.length)}</p>
      )}
    </Section>
  );
}
