// A form about one dossier at the province: sent to its own page with the version seen, with the way back beside its button.

import type { ComponentChildren } from 'preact';
import { Button, type ButtonKind } from '#design/button.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type IntakeActName, type IntakeView, viewIntake } from '../use-cases/view-intake.ts';
import { intakePath, listPath } from './paths.ts';

/** What form and crumbs need of a dossier. */
interface ShownDossier {
  readonly dossier: Pick<IntakeView['dossier'], 'id' | 'productName'>;
  readonly intake: IntakeView['intake'];
}

interface IntakeFormProps {
  readonly ui: Ui;
  readonly view: ShownDossier;
  /** Its page below the dossier's. */
  readonly page: string;
  readonly submit: string;
  readonly kind?: ButtonKind;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly children?: ComponentChildren;
}

/** @example <IntakeForm ui={ui} view={view} page="tiep-nhan" submit="Tiếp nhận hồ sơ" /> */
export function IntakeForm({ ui, view, page, submit, kind, hidden, children }: IntakeFormProps) {
  const { dossier, intake } = view;
  const cancel = { label: ui.t.dossiers.form.back, href: ui.href(intakePath(dossier.id)) };
  return (
    <Form action={ui.href(intakePath(dossier.id, page))} {...ui.form()} version={intake?.version} hidden={hidden}>
      {children}
      <FormActions t={ui.t.design} cancel={cancel}>
        <Button kind={kind}>{submit}</Button>
      </FormActions>
    </Form>
  );
}

/**
 * The dossier of the address. Where the act is not possible now, who has the right to it is told why; for others the page of that is not
 * there.
 */
export async function intakeWhere(request: PageRequest, act: IntakeActName) {
  const view = await request.run(viewIntake, { dossierId: request.params['dossierId'] });
  if (!view.ok || view.value.may[act]) return view;
  const { notNow } = view.value;
  return refuse(notNow[act] ?? notFound);
}

/** The way to a page below a dossier; officers come from the list of the province, others from the dossier. */
export function intakeCrumbs({ dossier }: Pick<ShownDossier, 'dossier'>, ui: Ui) {
  const first = ui.may('intake/list-intake')
    ? { label: ui.t.intake.list.title, href: listPath }
    : { label: ui.t.dossiers.list.heading, href: '/ho-so' };
  return [first, { label: dossier.productName, href: intakePath(dossier.id) }];
}
