// The head of a product's public page: the photograph, the name, the star, until when, whose, from where.

import type { ComponentChildren } from 'preact';
import type { DesignTexts } from '#texts/vi/design.ts';
import { Photo, type PhotoSource } from './photo.tsx';
import type { DrawingName } from './product-drawing.tsx';
import { Stars } from './stars.tsx';
import { type RecognitionState, StatusTag, saysItself } from './status-tag.tsx';

export interface ProductHeroProps {
  readonly t: DesignTexts;
  readonly name: string;
  readonly photo: PhotoSource | null;
  /** What is drawn where there is no photograph. */
  readonly drawing?: DrawingName | undefined;
  readonly level: number | null;
  readonly lapsed?: boolean | undefined;
  readonly lapsedOn?: string | undefined;
  /** Absent where there is no recognition to speak of. */
  readonly state?: RecognitionState | undefined;
  /** Last valid day, for people. */
  readonly until?: string | undefined;
  /** What the state means in one plain sentence. */
  readonly meaning?: string | undefined;
  /** Facts under it: a `SummaryList` of producer, commune, code. */
  readonly children?: ComponentChildren;
}

/**
 * @example <ProductHero t={t} name="Chè Shan tuyết Tả Lèng" photo={photo} level={4} state="in-force" meaning="Công nhận đến 14/07/2027." />
 */
export function ProductHero(props: ProductHeroProps) {
  const { t } = props;
  return (
    <div class="product-hero">
      <Photo t={t} photo={props.photo} drawing={props.drawing} eager sizes="(min-width: 48em) 36em, 100vw" />
      <div class="product-hero__facts">
        <h1>{props.name}</h1>
        <p class="product-hero__state">
          <Stars
            t={t}
            level={props.level}
            lapsed={props.lapsed}
            lapsedOn={props.lapsedOn}
            short={props.state !== undefined && saysItself(props.state)}
          />
          {props.state && <StatusTag t={t} state={props.state} until={props.until} />}
        </p>
        {props.meaning && <p>{props.meaning}</p>}
        {props.children}
      </div>
    </div>
  );
}
