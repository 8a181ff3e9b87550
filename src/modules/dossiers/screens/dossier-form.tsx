// A form about one dossier: sent to its own page with the version seen, with the way back to the dossier beside its button.

import type { ComponentChildren } from 'preact';
import { Button, type ButtonKind } from '#design/button.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { Ui } from '#web/ui.ts';
import { dossierPath } from './paths.ts';

interface DossierFormProps {
  readonly ui: Ui;
  readonly dossierId: string;
  /** Where it is sent, from the root. */
  readonly action: string;
  readonly version: number | undefined;
  readonly submit: string;
  readonly kind?: ButtonKind;
  /** The words of the way back, where they are not the usual ones. */
  readonly back?: string;
  /** The form carries files. */
  readonly files?: boolean;
  /** What is typed is kept on the device until it is saved; the page ships the `keep-draft` island. */
  readonly keptOnDevice?: boolean;
  /** Goes along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children?: ComponentChildren;
}

/** @example <DossierForm ui={ui} dossierId={id} action={dossierPath(id, 'nop')} version={3} submit="Nộp hồ sơ" /> */
export function DossierForm(props: DossierFormProps) {
  const { ui, dossierId, action, version, submit, kind, back, files, keptOnDevice, hidden, children } = props;
  const cancel = { label: back ?? ui.t.dossiers.form.back, href: ui.href(dossierPath(dossierId)) };
  return (
    <Form
      action={ui.href(action)}
      {...ui.form()}
      version={version}
      hidden={hidden}
      files={files}
      keptOnDevice={keptOnDevice ? ui.t.design : undefined}
    >
      {children}
      <FormActions t={ui.t.design} cancel={cancel}>
        <Button kind={kind}>{submit}</Button>
      </FormActions>
    </Form>
  );
}
