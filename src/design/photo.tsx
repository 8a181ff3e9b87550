// A photograph in a frame of fixed proportion, so that nothing jumps while it loads; a drawn placeholder where there is none.

import type { DesignTexts } from '#texts/vi/design.ts';
import { type DrawingName, ProductDrawing } from './product-drawing.tsx';

export interface PhotoSource {
  readonly url: string;
  /** What is seen, for people who cannot see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** Other sizes: `/anh/x-320.webp 320w, /anh/x-640.webp 640w`. */
  readonly srcset?: string | undefined;
}

export interface PhotoProps {
  readonly t: DesignTexts;
  readonly photo: PhotoSource | null;
  /** What is drawn where there is no photograph; absent: a plain sign. */
  readonly drawing?: DrawingName | undefined;
  /** `square` for packs, `wide` (4:3) for cards and pages. */
  readonly shape?: 'square' | 'wide' | undefined;
  readonly caption?: string | undefined;
  /** A thumbnail beside a name: no words in the placeholder. */
  readonly small?: boolean | undefined;
  /** The picture one came for loads at once; pictures in lists wait until they come near. */
  readonly eager?: boolean | undefined;
  /** How wide it is shown, for `srcset`. */
  readonly sizes?: string | undefined;
}

/**
 * @example <Photo t={t} photo={{ url: '/anh/abc.webp', alt: 'Hộp chè Shan tuyết', width: 800, height: 600 }} eager />
 * @example <Photo t={t} photo={null} />
 */
export function Photo({ t, photo, drawing, shape = 'wide', caption, small, eager, sizes }: PhotoProps) {
  const inner =
    photo === null ? (
      <div class="photo__none">
        {drawing ? (
          <ProductDrawing name={drawing} />
        ) : (
          <svg viewBox="0 0 96 72" width="72" height="54" aria-hidden="true" focusable="false">
            <path d="M8 64l24-30l14 16l12-14l30 28z" />
            <circle cx="66" cy="18" r="7" />
          </svg>
        )}
        {!small && <span>{t.photo.none}</span>}
      </div>
    ) : (
      <img
        class="photo__image"
        src={photo.url}
        srcset={photo.srcset}
        sizes={photo.srcset ? sizes : undefined}
        alt={photo.alt}
        width={photo.width}
        height={photo.height}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
    );
  return (
    <figure class={small ? `photo photo--${shape} photo--small` : `photo photo--${shape}`}>
      <div class="photo__frame">{inner}</div>
      {caption && <figcaption class="photo__caption">{caption}</figcaption>}
    </figure>
  );
}
