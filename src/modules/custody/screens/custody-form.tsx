// A form of this room: sent to its own page, with the way back beside its button.

import type { ComponentChildren } from 'preact';
import { Button, type ButtonKind } from '#design/button.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { Ui } from '#web/ui.ts';

interface CustodyFormProps {
  readonly ui: Ui;
  /** Where it is sent, and where the way back leads; from the root. */
  readonly action: string;
  readonly back: string;
  readonly version?: number | undefined;
  readonly submit: string;
  readonly kind?: ButtonKind;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

/** @example <CustodyForm ui={ui} action={itemPath(code, 'giao')} back={itemPath(code)} submit="Ghi đã giao">…</CustodyForm> */
export function CustodyForm({ ui, action, back, version, submit, kind, hidden, children }: CustodyFormProps) {
  return (
    <Form action={ui.href(action)} {...ui.form()} version={version} {...(hidden === undefined ? {} : { hidden })}>
      {children}
      <FormActions t={ui.t.design} cancel={{ label: ui.t.custody.label.back, href: ui.href(back) }}>
        <Button kind={kind}>{submit}</Button>
      </FormActions>
    </Form>
  );
}
