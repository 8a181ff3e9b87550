// The star level: drawn stars with the number beside them. A lapsed level is drawn in outline, with the date in words.

import type { DesignTexts } from '#texts/vi/design.ts';

const STEP = 22;
/** A five-pointed star in a 20 × 20 box, slightly rounded at the joints. */
const STAR = 'l2.6 6.5l6.9.4l-5.4 4.4l1.8 6.8l-5.9-3.8l-5.9 3.8l1.8-6.8l-5.4-4.4l6.9-.4z';

export interface StarsProps {
  readonly t: DesignTexts;
  /** 1 to 5; `null` where the product has no level. */
  readonly level: number | null;
  /** The recognition no longer holds: stars in outline. */
  readonly lapsed?: boolean | undefined;
  /** The day it lapsed, for people; shown with `lapsed`. */
  readonly lapsedOn?: string | undefined;
  /** A tag beside them says the state: no words but the number. */
  readonly short?: boolean | undefined;
}

/**
 * @example <Stars t={t} level={4} />
 * @example <Stars t={t} level={3} lapsed lapsedOn="15/01/2026" />
 */
export function Stars({ t, level, lapsed, lapsedOn, short }: StarsProps) {
  if (level === null) return <span class="stars stars--none">{t.stars.none}</span>;
  let path = '';
  for (let i = 0; i < level; i += 1) path += `M${i * STEP + 11} 1.6${STAR}`;
  return (
    <span class={lapsed ? 'stars stars--lapsed' : 'stars'}>
      <svg
        class="stars__shapes"
        viewBox={`0 0 ${level * STEP} 22`}
        width={level * 18}
        height="18"
        aria-hidden="true"
        focusable="false"
      >
        <path d={path} />
      </svg>
      <span class="stars__words">{t.stars.stars(level)}</span>
      {lapsed && !short && (
        <span class="stars__lapsed">{lapsedOn === undefined ? t.stars.lapsed : t.stars.lapsedOn(lapsedOn)}</span>
      )}
    </span>
  );
}
