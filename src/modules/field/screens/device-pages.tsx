// /thiet-bi-hien-truong: phones of people; of one, what waits from it, and taking it out of use.

import { ActList } from '#design/act-list.tsx';
import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { Tag } from '#design/tag.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { Device } from '../rules/device.ts';
import type { KeptOperation } from '../rules/kept-operation.ts';
import {
  type DeviceView,
  decideQuarantined,
  type ListedDevice,
  listDevices,
  releaseHeld,
  revokeDevice,
  viewDevice,
} from '../use-cases/devices.ts';
import { devicePath, devicesPath, recordPath } from './paths.ts';
import { at, fieldWords, saidWords } from './words.tsx';

function DeviceTag({ ui, device }: { readonly ui: Ui; readonly device: Device }) {
  const { states } = ui.t.field.devices;
  if (device.wipedAt !== null) return <Tag words={states.wiped} tone="neutral" shape="cross" />;
  if (device.revokedAt !== null) return <Tag words={states.revoked} tone="red" shape="cross" />;
  return <Tag words={states['in-use']} tone="green" shape="check" />;
}

const unsentWords = (ui: Ui, device: Device): string =>
  device.unsent === null ? ui.t.field.devices.unknown : String(device.unsent);
const waitingOf = ({ counts }: ListedDevice): number => (counts.held ?? 0) + (counts.quarantined ?? 0);

export const devicesPage = definePage<{ readonly devices: readonly ListedDevice[] }>({
  path: '/thiet-bi-hien-truong',
  right: 'field/list-devices',
  rate: 'page',
  title: (_view, ui) => ui.t.field.devices.heading,
  breadcrumbs: (_view, ui) => [{ label: ui.t.field.crumb, href: '/kiem-tra-giam-sat' }],
  load: (request) => request.run(listDevices, {}),
  json: (view) => view,
  view({ devices }, ui) {
    const words = ui.t.field.devices;
    return (
      <>
        <PageHeading heading={words.heading} summary={words.lead} />
        <DataTable<ListedDevice>
          t={ui.t.design}
          caption={words.caption}
          captionHidden
          rows={devices}
          rowKey={(one) => one.device.id}
          empty={<EmptyState title={words.empty} text={words.emptyText} />}
          columns={[
            {
              key: 'device',
              label: words.device,
              lead: true,
              cell: ({ device }) => <a href={ui.href(devicePath(device.id))}>{device.name}</a>,
            },
            { key: 'person', label: words.person, cell: ({ device }) => device.accountName },
            {
              key: 'contact',
              label: words.lastContact,
              nowrap: true,
              cell: ({ device }) => (device.lastContactAt === null ? words.never : at(device.lastContactAt)),
            },
            { key: 'unsent', label: words.unsent, numeric: true, cell: ({ device }) => unsentWords(ui, device) },
            { key: 'waiting', label: words.waiting, numeric: true, cell: waitingOf },
            { key: 'state', label: words.state, cell: ({ device }) => <DeviceTag ui={ui} device={device} /> },
          ]}
        />
      </>
    );
  },
});

const loadDevice = (request: PageRequest) => request.run(viewDevice, { deviceId: request.params['deviceId'] });

const loadFor = (step: keyof DeviceView['may']) => async (request: PageRequest) => {
  const found = await loadDevice(request);
  return !found.ok || found.value.may[step] || request.posted !== null ? found : refuse(notFound);
};

const deviceCrumbs = ({ device }: DeviceView, ui: Ui) => [
  { label: ui.t.field.devices.heading, href: devicesPath },
  { label: device.name, href: devicePath(device.id) },
];

function Operations({
  view,
  ui,
  id,
  title,
  lead,
  rows,
}: {
  readonly view: DeviceView;
  readonly ui: Ui;
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly KeptOperation[];
}) {
  const { devices, record, waitReasons } = ui.t.field;
  if (rows.length === 0) return null;
  return (
    <Section id={id} title={title} lead={lead}>
      <DataTable<KeptOperation>
        t={ui.t.design}
        id={`bang-${id}`}
        caption={title}
        captionHidden
        rows={rows}
        rowKey={(one) => one.operation.id}
        columns={[
          {
            key: 'what',
            label: devices.what,
            lead: true,
            cell: ({ operation }) => (
              <>
                {record.kindsOfAct[operation.kind]}: {fieldWords(ui, view.checklists, operation.field)}{' '}
                {saidWords(ui, view.checklists, operation)}
              </>
            ),
          },
          {
            key: 'visit',
            label: devices.visit,
            cell: ({ operation }) => {
              const name = view.visits[operation.visitId];
              return name === undefined ? (
                devices.unknownVisit
              ) : (
                <a href={ui.href(recordPath(operation.visitId))}>{name}</a>
              );
            },
          },
          { key: 'arrived', label: devices.arrived, nowrap: true, cell: (one) => at(one.arrivedAt) },
          {
            key: 'why',
            label: devices.why,
            cell: (one) => (
              <>
                {waitReasons[one.reason ?? 'held']}
                {one.decidedByName !== null && (
                  <>
                    <br />
                    {one.decidedByName}: {one.decidedBecause}
                  </>
                )}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

export const devicePage = definePage<DeviceView>({
  path: '/thiet-bi-hien-truong/:deviceId',
  right: 'field/view-device',
  rate: 'page',
  title: ({ device }) => device.name,
  breadcrumbs: (view, ui) => deviceCrumbs(view, ui).slice(0, 1),
  load: loadDevice,
  json: (view) => view,
  view(view, ui) {
    const { device, counts, may } = view;
    const words = ui.t.field.devices;
    const acts = [
      ...(may.decide ? [{ label: words.decide, href: ui.href(devicePath(device.id, 'cho-xem')) }] : []),
      ...(may.release ? [{ label: words.release, href: ui.href(devicePath(device.id, 'cho-qua')) }] : []),
      ...(may.bringIn ? [{ label: ui.t.field.bringIn.heading, href: ui.href(devicePath(device.id, 'nap-tep')) }] : []),
      ...(may.revoke ? [{ label: words.revoke, href: ui.href(devicePath(device.id, 'thu-hoi')) }] : []),
    ];
    const revoked =
      device.revokedAt === null ? null : words.revokedBy(device.revokedByName ?? '–', at(device.revokedAt));
    return (
      <>
        <PageHeading
          caption={device.accountName}
          heading={device.name}
          states={<DeviceTag ui={ui} device={device} />}
        />
        <SummaryList
          items={[
            { label: words.registered, value: at(device.registeredAt) },
            {
              label: words.lastContact,
              value: device.lastContactAt === null ? words.never : at(device.lastContactAt),
            },
            { label: words.unsent, value: unsentWords(ui, device) },
            { label: words.operations, value: String(counts.applied ?? 0) },
            ...(revoked === null ? [] : [{ label: words.state, value: revoked, note: device.revokedBecause ?? '' }]),
          ]}
        />
        {acts.length > 0 && <ActList title={ui.t.field.record.acts} acts={acts} />}
        <Operations
          view={view}
          ui={ui}
          id="cho-xem"
          title={words.quarantined}
          lead={may.decide ? words.quarantinedLead : words.own}
          rows={view.quarantined}
        />
        <Operations view={view} ui={ui} id="dang-cho" title={words.held} lead={words.heldLead} rows={view.held} />
        <Operations view={view} ui={ui} id="khong-nhan" title={words.refused} rows={view.refused} />
      </>
    );
  },
});

/** A page of one step about a device that asks for a reason, and for a decision where there is one. */
const step = ({
  page,
  may,
  heading,
  lead,
  submit,
  decision = false,
}: {
  readonly page: string;
  readonly may: keyof DeviceView['may'];
  readonly heading: (ui: Ui) => string;
  readonly lead: (ui: Ui) => string;
  readonly submit: (ui: Ui) => string;
  readonly decision?: boolean;
}) => ({
  rate: 'act' as const,
  width: 'narrow' as const,
  title: (_view: DeviceView, ui: Ui) => heading(ui),
  breadcrumbs: deviceCrumbs,
  load: loadFor(may),
  view(view: DeviceView, ui: Ui) {
    const words = ui.t.field.devices;
    const form = ui.state({});
    return (
      <>
        <PageHeading
          caption={`${view.device.accountName}, ${view.device.name}`}
          heading={heading(ui)}
          summary={lead(ui)}
        />
        <ErrorSummary form={form} labelOf={labelled({ reason: words.reason, decision: words.decision })} />
        {decision && <Operations view={view} ui={ui} id="xem" title={words.quarantined} rows={view.quarantined} />}
        <Form action={ui.href(devicePath(view.device.id, page))} {...ui.form()}>
          {decision && (
            <RadioField
              form={form}
              name="decision"
              label={words.decision}
              options={(['accept', 'refuse'] as const).map((value) => ({ value, label: words.decisions[value] }))}
            />
          )}
          <TextAreaField form={form} name="reason" label={words.reason} rows={3} maxLength={500} />
          <FormActions t={ui.t.design} cancel={{ label: words.heading, href: ui.href(devicePath(view.device.id)) }}>
            <Button kind={may === 'revoke' ? 'danger' : 'primary'}>{submit(ui)}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
});

export const revokePage = definePage<DeviceView>({
  path: '/thiet-bi-hien-truong/:deviceId/thu-hoi',
  right: 'field/revoke-device',
  ...step({
    page: 'thu-hoi',
    may: 'revoke',
    heading: (ui) => ui.t.field.devices.revoke,
    lead: (ui) => ui.t.field.devices.revokeLead,
    submit: (ui) => ui.t.field.devices.revokeSubmit,
  }),
  async post(request) {
    const { deviceId } = request.params;
    const done = await request.run(revokeDevice, { deviceId, reason: request.input['reason'] });
    return done.ok
      ? ok({ to: devicePath(String(deviceId)), flash: textsOf(request.lang).field.devices.revoked })
      : done;
  },
});

export const releasePage = definePage<DeviceView>({
  path: '/thiet-bi-hien-truong/:deviceId/cho-qua',
  right: 'field/release-held',
  ...step({
    page: 'cho-qua',
    may: 'release',
    heading: (ui) => ui.t.field.devices.release,
    lead: (ui) => ui.t.field.devices.heldLead,
    submit: (ui) => ui.t.field.devices.release,
  }),
  async post(request) {
    const { deviceId } = request.params;
    const done = await request.run(releaseHeld, { deviceId, reason: request.input['reason'] });
    return done.ok
      ? ok({ to: devicePath(String(deviceId)), flash: textsOf(request.lang).field.devices.released })
      : done;
  },
});

export const decidePage = definePage<DeviceView>({
  path: '/thiet-bi-hien-truong/:deviceId/cho-xem',
  right: 'field/decide-quarantined',
  ...step({
    page: 'cho-xem',
    may: 'decide',
    heading: (ui) => ui.t.field.devices.quarantined,
    lead: (ui) => ui.t.field.devices.quarantinedLead,
    submit: (ui) => ui.t.field.devices.decide,
    decision: true,
  }),
  async post(request) {
    const { deviceId } = request.params;
    const { decision, reason } = request.input;
    const done = await request.run(decideQuarantined, { deviceId, decision, reason });
    return done.ok
      ? ok({ to: devicePath(String(deviceId)), flash: textsOf(request.lang).field.devices.decided })
      : done;
  },
});
