// Where one stands in a task of a few pages: read, check, confirm.

import type { DesignTexts } from '#texts/vi/design.ts';
import { Icon } from './icon.tsx';

export interface StepsProps {
  readonly t: DesignTexts;
  readonly steps: readonly { readonly label: string; readonly href?: string | undefined }[];
  /** Index of the present step, from 0. */
  readonly current: number;
}

/**
 * @example <Steps t={t} steps={[{ label: 'Chọn tệp' }, { label: 'Xem trước' }, { label: 'Xác nhận' }]} current={1} />
 */
export function Steps({ t, steps, current }: StepsProps) {
  return (
    <ol class="steps" aria-label={t.steps.position(current + 1, steps.length)}>
      {steps.map((step, index) => {
        const state = index < current ? 'done' : index === current ? 'current' : 'next';
        return (
          <li
            key={step.label}
            class={`steps__step steps__step--${state}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span class="steps__mark">{state === 'done' ? <Icon name="check" /> : index + 1}</span>
            {state === 'done' && step.href ? <a href={step.href}>{step.label}</a> : <span>{step.label}</span>}
            {state === 'done' && <span class="visually-hidden"> ({t.steps.done})</span>}
          </li>
        );
      })}
    </ol>
  );
}
