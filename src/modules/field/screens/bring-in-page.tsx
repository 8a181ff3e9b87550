// /thiet-bi-hien-truong/:deviceId/nap-tep: what a phone could not send, out of the file that it gave out.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { readExport } from '../read-export.ts';
import { bringIn } from '../use-cases/bring-in.ts';
import { type DeviceView, viewDevice } from '../use-cases/devices.ts';
import { devicePath, devicesPath } from './paths.ts';

export const bringInPage = definePage<DeviceView>({
  path: '/thiet-bi-hien-truong/:deviceId/nap-tep',
  right: 'field/bring-in',
  rate: 'act',
  width: 'narrow',
  // Some forty photographs, written as text.
  maxBodyBytes: 48 * 1_048_576,
  title: (_view, ui) => ui.t.field.bringIn.heading,
  breadcrumbs: ({ device }, ui) => [
    { label: ui.t.field.devices.heading, href: devicesPath },
    { label: device.name, href: devicePath(device.id) },
  ],
  load: (request) => request.run(viewDevice, { deviceId: request.params['deviceId'] }),
  view({ device }, ui) {
    const words = ui.t.field.bringIn;
    const form = ui.state({});
    return (
      <>
        <PageHeading
          caption={`${device.accountName}, ${device.name}`}
          heading={words.heading}
          summary={device.revokedAt === null ? words.lead : words.leadRevoked}
        />
        <ErrorSummary form={form} labelOf={labelled({ file: words.file, reason: words.reason })} />
        <Form action={ui.href(devicePath(device.id, 'nap-tep'))} {...ui.form()} files>
          <FileField form={form} name="file" label={words.file} hint={words.fileHint} accept="application/json,.json" />
          <TextAreaField
            form={form}
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            rows={3}
            maxLength={500}
          />
          <FormActions t={ui.t.design} cancel={{ label: device.name, href: ui.href(devicePath(device.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post({ params, input, files, run, lang }) {
    const read = await readExport(files['file']?.[0]);
    if (!read.ok) return read;
    const deviceId = String(params['deviceId']);
    const done = await run(bringIn, { deviceId, ...read.value, reason: input['reason'] });
    if (!done.ok) return done;
    return ok({ to: devicePath(deviceId), flash: textsOf(lang).field.bringIn.done(done.value) });
  },
});
