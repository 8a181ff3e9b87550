// A sentence the page must not hide: information, something done, a warning, a refusal. A word says which, never colour alone.

import type { ComponentChildren } from 'preact';
import type { DesignTexts } from '#texts/vi/design.ts';
import { Icon, type IconName } from './icon.tsx';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const ICONS: Readonly<Record<NoticeTone, IconName>> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  danger: 'stop',
};

export interface NoticeProps {
  readonly t: DesignTexts;
  readonly tone: NoticeTone;
  /** Replaces the tone's own word ("Lưu ý"). */
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  /** What was just done; read out when the page opens. */
  readonly live?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/**
 * @example <Notice t={t} tone="success" text="Đã lưu sản phẩm Chè Shan tuyết." live />
 */
export function Notice({ t, tone, title, text, live, children }: NoticeProps) {
  return (
    <div class={`notice notice--${tone}`} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <Icon name={ICONS[tone]} />
      <div class="notice__body">
        <p class="notice__title">{title ?? t.notice[tone]}</p>
        {text && <p>{text}</p>}
        {children}
      </div>
    </div>
  );
}
