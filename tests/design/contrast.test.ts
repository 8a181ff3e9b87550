// Contrast by computation (WCAG 2.2, 1.4.3 and 1.4.11): every text on every ground it stands on, and every line that must be seen.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(new URL('../../src/design/styles/tokens.scss', import.meta.url), 'utf8');
const COLOURS = new Map([...sheet.matchAll(/^\$([a-z0-9-]+): (#[0-9a-f]{6});/gm)].map((m) => [m[1] ?? '', m[2] ?? '']));

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function colour(name: string): string {
  const hex = COLOURS.get(name);
  if (hex === undefined) throw new Error(`tokens.scss has no colour $${name}`);
  return hex;
}

function contrast(front: string, back: string): number {
  const [light = 0, dark = 0] = [luminance(colour(front)), luminance(colour(back))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const PAPERS = ['ground', 'surface', 'sunken'];

/** Text and the grounds it stands on. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  ink: [...PAPERS, 'green-tint', 'gold-tint', 'red-tint', 'blue-tint', 'map-1', 'map-2', 'map-3', 'map-4'],
  muted: [...PAPERS, 'gold-tint'],
  green: [...PAPERS, 'green-tint', 'gold-tint', 'red-tint', 'blue-tint'],
  'green-deep': [...PAPERS, 'green-tint', 'gold-tint'],
  'gold-ink': ['gold-tint'],
  red: PAPERS,
  'red-deep': [...PAPERS, 'red-tint'],
  blue: ['blue-tint'],
  surface: ['green', 'green-deep'],
};

/** Lines and shapes that carry meaning: borders of controls, focus, notice bars, stars in outline, the current entry. */
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  edge: PAPERS,
  blue: PAPERS,
  red: PAPERS,
  green: PAPERS,
  gold: ['ground', 'gold-tint'],
  muted: PAPERS,
  ink: ['star', ...PAPERS],
};

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([front, backs]) => backs.map((back) => [front, back] as const));

describe('colours', () => {
  it('the test sees the palette', () => {
    expect(COLOURS.size).toBeGreaterThanOrEqual(18);
  });

  it('the contrast of black on white is 21, of a colour on itself 1', () => {
    expect(luminance('#ffffff') - luminance('#000000')).toBeCloseTo(1);
    expect(contrast('ink', 'ink')).toBe(1);
  });

  it.each(pairs(TEXT))('%s can be read on %s (4.5 to 1)', (front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(PAPERS)('running text on %s reaches AAA (7 to 1)', (back) => {
    expect(contrast('ink', back)).toBeGreaterThanOrEqual(7);
    expect(contrast('green', back)).toBeGreaterThanOrEqual(7);
  });

  it.each(pairs(SHAPES))('%s can be seen on %s (3 to 1)', (front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(3);
  });
});
