// /quan-tri/tai-khoan/:account/nhiem-vu: gives a dated duty, with the decision it rests on; and ends one before its day.

import { reachOf } from '#access/reach.ts';
import { assignmentKinds } from '#access/roles.ts';
import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatVietnamese } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import { unitsToChoose } from '../units-in-reach.ts';
import { endAssignment } from '../use-cases/end-assignment.ts';
import { grantAssignment } from '../use-cases/grant-assignment.ts';
import type { AccountView } from '../use-cases/view-account.ts';
import { accountCrumbs, loadForDuty, openOnly } from './account-page.ts';
import { listPath, recordPath } from './paths.ts';
import { fieldLabel } from './words.ts';

interface Data {
  readonly view: AccountView;
  /** Provinces whose decisions the viewer records. */
  readonly provinces: readonly { readonly value: string; readonly label: string }[];
}

async function provincesOf(request: PageRequest): Promise<Data['provinces']> {
  const reach = reachOf(request.actor, 'access/grant-assignment');
  if (reach === null) return [];
  return (await unitsToChoose(reach, request.today)).filter((unit) => !unit.value.includes('/'));
}

export const grantAssignmentPage = definePage<Data>({
  path: `${listPath}/:account/nhiem-vu`,
  right: 'access/grant-assignment',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.accounts.assign.heading,
  breadcrumbs: ({ view }, ui) => accountCrumbs(view, ui),
  async load(request) {
    const loaded = await loadForDuty(request);
    const open = loaded.ok ? openOnly(loaded.value) : loaded;
    return open.ok ? ok({ view: open.value, provinces: await provincesOf(request) }) : open;
  },
  view: ({ view, provinces }, ui) => {
    const { assign, change, duties, fields } = ui.t.accounts;
    const { account } = view;
    const [only, ...others] = provinces;
    const form = ui.state({ validFrom: formatVietnamese(ui.today), provinceCode: only?.value ?? '' });
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui.t, name)} />
        <PageHeading heading={assign.heading} summary={assign.summary(account.displayName)} />
        <Form action={ui.href(recordPath(account.id, 'nhiem-vu'))} {...ui.form()}>
          <RadioField
            form={form}
            name="kind"
            label={fields.kind}
            options={assignmentKinds.map((kind) => ({ value: kind, label: duties[kind] }))}
          />
          {others.length === 0 ? (
            <input type="hidden" name="provinceCode" value={only?.value ?? ''} />
          ) : (
            <SelectField form={form} name="provinceCode" label={fields.provinceCode} choices={provinces} />
          )}
          <TextField
            form={form}
            name="document"
            label={fields.document}
            hint={assign.documentHint}
            example={assign.documentExample}
          />
          <DateField form={form} name="validFrom" label={fields.validFrom} />
          <DateField form={form} name="lastDay" label={fields.lastDay} hint={assign.lastDayHint} optional />
          <FormActions t={ui.t.design} cancel={{ label: change.cancel, href: ui.href(recordPath(account.id)) }}>
            <Button>{assign.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const accountId = request.params['account'] ?? '';
    const done = await request.run(grantAssignment, { ...request.input, accountId });
    return done.ok ? ok({ to: recordPath(accountId), flash: textsOf(request.lang).accounts.assign.done }) : done;
  },
});

interface EndData {
  readonly view: AccountView;
  readonly duty: AccountView['assignments'][number];
}

export const endAssignmentPage = definePage<EndData>({
  path: `${listPath}/:account/nhiem-vu/:duty`,
  right: 'access/end-assignment',
  rate: 'act',
  width: 'narrow',
  title: ({ view, duty }, ui) =>
    ui.t.accounts.assign.endQuestion(ui.t.accounts.duties[duty.kind], view.account.displayName),
  breadcrumbs: ({ view }, ui) => accountCrumbs(view, ui),
  async load(request) {
    const loaded = await loadForDuty(request);
    if (!loaded.ok) return loaded;
    const duty = loaded.value.assignments.find((one) => one.id === request.params['duty'] && one.state !== 'over');
    return duty === undefined ? refuse(notFound) : ok({ view: loaded.value, duty });
  },
  view: ({ view, duty }, ui) => {
    const { assign, duties, fields } = ui.t.accounts;
    const record = recordPath(view.account.id);
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui.t, name)} />
        <Form action={ui.href(`${record}/nhiem-vu/${duty.id}`)} {...ui.form()}>
          <ConfirmPanel
            t={ui.t.design}
            question={assign.endQuestion(duties[duty.kind], view.account.displayName)}
            confirmLabel={assign.endConfirm}
            cancelHref={ui.href(record)}
          >
            <p>{assign.endText(duty.document ?? '–')}</p>
            <TextField form={form} name="reason" label={fields.reason} />
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(endAssignment, { ...request.input, assignmentId: request.params['duty'] });
    if (!done.ok) return done;
    return ok({ to: recordPath(done.value.accountId), flash: textsOf(request.lang).accounts.assign.ended });
  },
});
