// Signals of health in words: the level with its shape, each signal with why and where it is opened.

import type { UseCaseName } from '#access/permission-matrix.ts';
import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import type { Texts } from '#texts/index.ts';
import type { Ui } from '#web/ui.ts';
import type { HealthAct, HealthLevel, HealthSignal } from '../rules/health.ts';
import { commitmentsPath, productOutputPath } from './paths.ts';

const looks: Readonly<Record<HealthLevel, { readonly tone: TagTone; readonly shape: TagShape }>> = {
  critical: { tone: 'red', shape: 'cross' },
  weak: { tone: 'gold', shape: 'half' },
  watch: { tone: 'blue', shape: 'ring' },
  well: { tone: 'green', shape: 'check' },
};

export function LevelTag({ ui, level }: { readonly ui: Ui; readonly level: HealthLevel }) {
  return <Tag words={ui.t.commitments.health.levels[level]} {...looks[level]} />;
}

/** `Hết hạn công nhận: Hết hạn ngày …` */
export function signalWords(t: Texts, { code, details }: HealthSignal): string {
  const { codes, why } = t.commitments.health;
  return `${codes[code]}: ${why[code](details)}`;
}

/** Where the record of a signal lies, and the right that opening it needs. */
export function placeOfSignal(
  { place, key }: HealthSignal,
  code: string,
): { readonly path: string; readonly right: UseCaseName } {
  switch (place) {
    case 'product':
      return { path: `/quan-ly/san-pham/${code}`, right: 'products/view-product' };
    case 'producer':
      return { path: `/quan-ly/chu-the/${key ?? ''}`, right: 'producers/view-producer' };
    case 'output':
      return { path: productOutputPath(code), right: 'output/view-output' };
    case 'commitments':
      return { path: commitmentsPath(code), right: 'output/view-commitments' };
    case 'wallet':
      return { path: `/vi-minh-chung/giay/${key ?? ''}`, right: 'evidence/view-piece' };
  }
}

/** Where the act that fits is done, for who may do it. */
const actPlaces: Readonly<Partial<Record<HealthAct, (code: string) => { path: string; right: UseCaseName }>>> = {
  withdrawal: (code) => ({ path: `/quan-ly/san-pham/${code}`, right: 'products/view-product' }),
  invitation: (code) => ({ path: `/quan-ly/san-pham/${code}`, right: 'products/view-product' }),
  inspection: (code) => ({ path: `/kiem-tra-giam-sat/rui-ro?san-pham=${code}`, right: 'inspections/view-risk' }),
  'ask-report': (code) => ({ path: productOutputPath(code), right: 'output/view-output' }),
};

export function ActWords({ ui, act, code }: { readonly ui: Ui; readonly act: HealthAct; readonly code: string }) {
  const words = ui.t.commitments.health.acts[act];
  const place = actPlaces[act]?.(code);
  return place !== undefined && ui.may(place.right) ? <a href={ui.href(place.path)}>{words}</a> : <>{words}</>;
}
