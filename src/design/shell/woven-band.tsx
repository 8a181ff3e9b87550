// The one ornament: a thin band after the stepped lozenges of highland weaving, drawn by us. Decorative, so hidden from readers.

export interface WovenBandProps {
  /** One page may hold several bands; each needs its own id for its pattern. */
  readonly id?: string | undefined;
}

const LOZENGE =
  'M22 2h4v2h-4zM18 4h4v2h-4zM26 4h4v2h-4zM14 6h4v2h-4zM30 6h4v2h-4zM18 8h4v2h-4zM26 8h4v2h-4zM22 10h4v2h-4z';
const STITCHES = 'M8 6h4v2h-4zM36 6h4v2h-4z';
const HEART = 'M22 4h4v2h-4zM20 6h8v2h-8zM22 8h4v2h-4z';
const STAR = 'M0 4h2v2h-2zM46 4h2v2h-2zM0 6h4v2h-4zM44 6h4v2h-4zM0 8h2v2h-2zM46 8h2v2h-2z';

const bandOf = (id: string): string =>
  `<defs><pattern id="${id}" width="48" height="14" patternUnits="userSpaceOnUse" shape-rendering="crispEdges">` +
  `<path class="woven-ground" d="M0 0h48v14H0z"/><path class="woven-gold" d="M0 0h48v1H0zM0 13h48v1H0z${STAR}"/>` +
  `<path class="woven-light" d="${LOZENGE}${STITCHES}"/><path class="woven-red" d="${HEART}"/></pattern></defs>` +
  `<rect width="100%" height="14" fill="url(#${id})"/>`;

/**
 * A repeat of 48 × 14 on a grid of two, as threads allow: a stepped lozenge with a red heart, two stitches, a gold star at the seam.
 * Inline SVG (not a CSS background), so that it prints without being asked to and needs no request.
 * @example <WovenBand />
 */
export function WovenBand({ id = 'woven' }: WovenBandProps) {
  return (
    <svg
      class="woven-band"
      width="100%"
      height="14"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: bandOf(id) }}
    />
  );
}
