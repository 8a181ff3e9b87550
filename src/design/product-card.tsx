// One product as the public sees it in a list: photograph first, then name, star, place, producer, date.

import type { DesignTexts } from '#texts/vi/design.ts';
import { Photo, type PhotoSource } from './photo.tsx';
import type { DrawingName } from './product-drawing.tsx';
import { Stars } from './stars.tsx';
import { type RecognitionState, StatusTag, saysItself } from './status-tag.tsx';

export interface ProductCardProps {
  readonly t: DesignTexts;
  readonly href: string;
  readonly name: string;
  readonly photo: PhotoSource | null;
  /** What is drawn where there is no photograph. */
  readonly drawing?: DrawingName | undefined;
  readonly level: number | null;
  /** Absent where there is no recognition to speak of. */
  readonly state: RecognitionState | undefined;
  /** Last valid day, for people; where the recognition has one. */
  readonly validUntil?: string | undefined;
  /** Producer, or the words for an unknown one. */
  readonly producer: string;
  /** Commune of today, and province where several are shown. */
  readonly place: string;
  /** Heading level in the page's outline. */
  readonly heading?: 'h2' | 'h3' | undefined;
}

const LAPSED: readonly RecognitionState[] = [
  'expired',
  'suspended',
  'withdrawn',
  'superseded',
  'undecided',
  'unclear-term',
  're-evaluating',
  'extension-proposed',
];

/**
 * The name is the link and covers the whole card.
 * @example <ProductCard t={t} href="/san-pham/…" name="Chè Shan tuyết" photo={null} level={4} state="in-force" … />
 */
export function ProductCard(props: ProductCardProps) {
  const { t, state, heading: Heading = 'h3' } = props;
  return (
    <article class="product-card">
      <Photo t={t} photo={props.photo} drawing={props.drawing} sizes="(min-width: 48em) 18em, 8em" />
      <div class="product-card__facts">
        <Heading class="product-card__name">
          <a href={props.href}>{props.name}</a>
        </Heading>
        <p class="product-card__star">
          <Stars
            t={t}
            level={props.level}
            lapsed={state !== undefined && LAPSED.includes(state)}
            short={state !== undefined && saysItself(state)}
          />
        </p>
        <p class="product-card__place">{props.place}</p>
        <p class="product-card__producer">{props.producer}</p>
        <p class="product-card__state">
          {state && <StatusTag t={t} state={state} until={props.validUntil} />}
          {props.validUntil && state !== 'extended' && (
            <span class="product-card__until">{t.product.validUntil(props.validUntil)}</span>
          )}
        </p>
      </div>
    </article>
  );
}

/**
 * The list that holds cards: one column with the picture at the left on a phone, a grid on a desk.
 * @example <ProductCards>{products.map((p) => <ProductCard … />)}</ProductCards>
 */
export function ProductCards({ children }: { readonly children: import('preact').ComponentChildren }) {
  return <div class="product-cards">{children}</div>;
}
