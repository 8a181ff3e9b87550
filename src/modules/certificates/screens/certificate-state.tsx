// The state of a certificate as a tag, in the words of its page.

import { Tag, type TagShape, type TagTone } from '#design/tag.tsx';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import { type CertificateState, holds } from '../rules/certificate.ts';

const LOOKS: Readonly<Partial<Record<CertificateState, { readonly tone: TagTone; readonly shape: TagShape }>>> = {
  'in-force': { tone: 'green', shape: 'check' },
  expiring: { tone: 'gold', shape: 'clock' },
  extended: { tone: 'green', shape: 'arrow' },
  suspended: { tone: 'red', shape: 'pause' },
  expired: { tone: 'red', shape: 'ring' },
  superseded: { tone: 'neutral', shape: 'arrow' },
  replaced: { tone: 'neutral', shape: 'arrow' },
  differs: { tone: 'gold', shape: 'question' },
  're-evaluating': { tone: 'blue', shape: 'half' },
  'extension-proposed': { tone: 'blue', shape: 'half' },
};

export interface CertificateStateTagProps {
  readonly ui: Ui;
  readonly state: CertificateState;
}

/** @example <CertificateStateTag ui={ui} state="expiring" /> */
export function CertificateStateTag({ ui, state }: CertificateStateTagProps) {
  const look = LOOKS[state] ?? { tone: 'red', shape: 'cross' };
  return <Tag words={ui.t.certificatePages.states[state]} {...look} />;
}

/** Stars are drawn in outline where the paper does not hold. */
export const isOutlined = (state: CertificateState): boolean => !holds(state);

export const dayOrDash = (day: LocalDate | null): string => (day === null ? '–' : formatVietnamese(day));
