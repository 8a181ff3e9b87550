// A QR picture with its quiet border, black on white also where the page is not.

export interface QrPictureProps {
  /** Modules on each side, and their path (`qrPath` of the platform). */
  readonly size: number;
  readonly path: string;
  /** What it is, for people who cannot scan it. */
  readonly label: string;
}

const QUIET = 4;

/**
 * @example <QrPicture size={29} path="M0 0h1v1h-1z" label="Mã QR" />
 */
export function QrPicture({ size, path, label }: QrPictureProps) {
  const side = size + 2 * QUIET;
  return (
    <svg class="qr" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label}>
      <rect class="qr__ground" x={-QUIET} y={-QUIET} width={side} height={side} />
      <path class="qr__modules" d={path} shape-rendering="crispEdges" />
    </svg>
  );
}
