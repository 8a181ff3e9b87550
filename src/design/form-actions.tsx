// The foot of a form: the one green button, further buttons, the way out, and when it was last saved.

import type { ComponentChildren } from 'preact';
import type { DesignTexts } from '#texts/vi/design.ts';
import { Icon } from './icon.tsx';

export interface FormActionsProps {
  readonly t: DesignTexts;
  /** Buttons, the primary one first. */
  readonly children: ComponentChildren;
  readonly cancel?: { readonly label: string; readonly href: string } | undefined;
  /** `10:42`, for a form that saves itself. */
  readonly savedAt?: string | undefined;
}

/**
 * @example <FormActions t={t} cancel={{ label: 'Bỏ, quay lại', href: '..' }}><Button>Lưu</Button></FormActions>
 */
export function FormActions({ t, children, cancel, savedAt }: FormActionsProps) {
  return (
    <div class="actions">
      {children}
      {cancel && (
        <a class="actions__way-out" href={cancel.href}>
          {cancel.label}
        </a>
      )}
      {savedAt && (
        <span class="actions__saved" role="status">
          <Icon name="check" /> {t.form.savedAt(savedAt)}
        </span>
      )}
    </div>
  );
}
