// The place where the `passkey` island works: a form that it shows, fills and sends; without a script, a sentence.

import type { ComponentChildren } from 'preact';
import { Form } from '#design/form.tsx';
import type { Ui } from '#web/ui.ts';

export interface PasskeyFormProps {
  readonly ui: Ui;
  readonly purpose: 'add' | 'prove';
  /** What the browser is asked. */
  readonly options: unknown;
  readonly action: string;
  readonly needsScript: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

export function PasskeyForm(props: PasskeyFormProps) {
  const { ui } = props;
  return (
    <div data-passkey={props.purpose} data-options={JSON.stringify(props.options)}>
      <p class="quiet" data-passkey-needs-script>
        {props.needsScript}
      </p>
      <p class="field__error" role="alert" hidden data-passkey-failed>
        {ui.t.problems['access/passkey-refused']()}
      </p>
      <Form action={props.action} {...ui.form()} hidden={{ ...props.hidden, response: '' }} asleep>
        {props.children}
      </Form>
    </div>
  );
}
