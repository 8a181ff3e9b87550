// /quan-tri/ma-in: the name that printed codes lead to, confirmed once, and the keys that sign them.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { changeKey } from '../use-cases/change-key.ts';
import { confirmHost } from '../use-cases/confirm-host.ts';
import { type MachineView, viewMachine } from '../use-cases/view-machine.ts';
import { machinePath } from './paths.ts';

function Host({ view, ui }: { readonly view: MachineView; readonly ui: Ui }) {
  const words = ui.t.certificatePages.machine;
  const form = ui.state();
  const now =
    view.host === null
      ? words.hostNone
      : words.hostNow(view.host.origin, formatInstantInVietnam(view.host.confirmedAt));
  return (
    <Section id="ten-mien" title={words.host} lead={now}>
      {ui.mode === 'training' && <Notice t={ui.t.design} tone="info" text={words.hostTraining} />}
      <Form action={ui.href(machinePath)} {...ui.form()} label={words.confirm}>
        <TextField
          form={form}
          name="origin"
          label={words.origin}
          hint={words.originHint}
          example={words.originExample}
        />
        <TextField form={form} name="reason" label={words.reason} />
        <CheckboxField
          form={form}
          name="permanent"
          label={words.permanent}
          options={[{ value: 'yes', label: words.permanentTick }]}
        />
        <Button name="act" value="host">
          {words.confirm}
        </Button>
      </Form>
    </Section>
  );
}

function Keys({ view, ui }: { readonly view: MachineView; readonly ui: Ui }) {
  const words = ui.t.certificatePages.machine;
  const form = ui.state();
  return (
    <Section id="khoa" title={words.keys} lead={words.keysLead}>
      {view.keys.length === 0 ? (
        <p class="muted">{words.noKeys}</p>
      ) : (
        <SummaryList
          items={view.keys.map(({ keyNumber, retiredAt, isHere }) => ({
            label: words.key(keyNumber),
            value: retiredAt === null ? words.keyNow : words.keyRetired(formatInstantInVietnam(retiredAt)),
            ...(isHere || retiredAt !== null ? {} : { note: words.keyMissing }),
          }))}
        />
      )}
      {view.keys.length > 0 && (
        <Form action={ui.href(machinePath)} {...ui.form()} label={words.change}>
          <TextField form={form} name="keyReason" label={words.keyReason} />
          <Button kind="secondary" name="act" value="key">
            {words.change}
          </Button>
        </Form>
      )}
    </Section>
  );
}

export const printedCodesPage = definePage<MachineView>({
  path: machinePath,
  right: 'certificates/confirm-host',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.certificatePages.machine.heading,
  load: (request) => request.run(viewMachine, {}),
  view(view, ui) {
    const words = ui.t.certificatePages.machine;
    const labels = {
      origin: words.origin,
      reason: words.reason,
      permanent: words.permanent,
      keyReason: words.keyReason,
    };
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} />
        <ErrorSummary form={ui.state()} labelOf={labelled(labels)} />
        <Host view={view} ui={ui} />
        <Keys view={view} ui={ui} />
      </>
    );
  },
  async post(request) {
    const words = textsOf(request.lang).certificatePages.machine;
    const { act, keyReason, ...input } = request.input;
    if (act === 'key') {
      const changed = await request.run(changeKey, { reason: keyReason });
      if (changed.ok) return ok({ to: machinePath, flash: words.changed(changed.value.keyNumber) });
      const { problem } = changed;
      const fields = problem.fields?.map((field) => ({ ...field, path: 'keyReason' }));
      return { ok: false, problem: fields === undefined ? problem : { ...problem, fields } };
    }
    const done = await request.run(confirmHost, {
      origin: input['origin'],
      reason: input['reason'],
      permanent: input['permanent'],
    });
    return done.ok ? ok({ to: machinePath, flash: words.confirmed(done.value.origin) }) : done;
  },
});
