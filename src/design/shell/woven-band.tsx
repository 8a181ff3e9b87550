// The one ornament: a thin band after the stepped lozenges of highland weaving, drawn by us. Decorative, so hidden from readers.

export interface WovenBandProps {
  /** One page may hold several bands; each needs its own id for its pattern. */
  readonly id?: string | undefined;
}

/**
 * A repeat of 48 × 12 units on a two-unit grid, as threads allow: a stepped lozenge, a small cross, border threads.
 * Inline SVG (not a CSS background), so that it prints without being asked to and needs no request.
 * @example <WovenBand />
 */
export function WovenBand({ id = 'woven' }: WovenBandProps) {
  return (
    <svg class="woven-band" width="100%" height="12" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="48" height="12" patternUnits="userSpaceOnUse" shape-rendering="crispEdges">
          <path class="woven-ground" d="M0 0h48v12H0z" />
          <path class="woven-gold" d="M0 0h48v1H0zM0 11h48v1H0z" />
          <path
            class="woven-light"
            d="M22 2h4v1h-4zM20 3h3v1h-3zM25 3h3v1h-3zM18 4h3v1h-3zM27 4h3v1h-3zM16 5h3v2h-3zM29 5h3v2h-3zM18 7h3v1h-3zM27 7h3v1h-3zM20 8h3v1h-3zM25 8h3v1h-3zM22 9h4v1h-4z"
          />
          <path class="woven-red" d="M22 5h4v2h-4z" />
          <path class="woven-gold" d="M0 5h2v2H0zM46 5h2v2h-2zM4 3h2v1H4zM4 8h2v1H4zM42 3h2v1h-2zM42 8h2v1h-2z" />
          <path class="woven-light" d="M6 5h4v2H6zM38 5h4v2h-4zM10 3h2v1h-2zM10 8h2v1h-2zM36 3h2v1h-2zM36 8h2v1h-2z" />
        </pattern>
      </defs>
      <rect width="100%" height="12" fill={`url(#${id})`} />
    </svg>
  );
}
