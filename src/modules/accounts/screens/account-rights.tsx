// On the record of an account: its roles with units and days, its dated duties, the producers it speaks for.

import { DataTable } from '#design/data-table.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import type { AccountView } from '../use-cases/view-account.ts';
import { producerLinkPath, recordPath } from './paths.ts';
import { dayWords, lastDayWords, personWords, unitWords, whenWords } from './words.ts';

interface PartProps {
  readonly view: AccountView;
  readonly ui: Ui;
}

export function Roles({ view, ui }: PartProps) {
  const t = ui.t.accounts;
  const r = t.record;
  return (
    <Section id="roles" title={r.roles} lead={r.rolesLead}>
      <DataTable
        t={ui.t.design}
        caption={r.roles}
        captionHidden
        rows={view.grants}
        rowKey={(grant) => grant.id}
        empty={<p>{r.noRoles}</p>}
        columns={[
          {
            key: 'role',
            label: t.fields.role,
            lead: true,
            cell: (grant) => (
              <>
                {t.roles[grant.role]}, {unitWords(grant)}
              </>
            ),
          },
          { key: 'since', label: r.since, nowrap: true, cell: (grant) => dayWords(grant.validFrom) },
          { key: 'until', label: r.until, nowrap: true, cell: (grant) => lastDayWords(ui.t, grant.validUntil) },
          { key: 'by', label: r.by, cell: (grant) => personWords(ui.t, view.names, grant.grantedBy) },
          {
            key: 'state',
            label: t.list.columns.state,
            cell: (grant) =>
              grant.holds ? (
                <div>
                  <Tag words={r.holds} tone="green" shape="check" />{' '}
                  {grant.mayEnd && view.manageable && ui.may('access/end-role') && (
                    <a href={ui.href(recordPath(view.account.id, `vai-tro/${grant.id}`))}>
                      {r.end}
                      <span class="visually-hidden"> {r.endRoleOf(t.roles[grant.role], grant.unitName)}</span>
                    </a>
                  )}
                </div>
              ) : grant.endReason === null ? (
                r.over
              ) : (
                r.ended(grant.endReason)
              ),
          },
        ]}
      />
    </Section>
  );
}

export function Duties({ view, ui }: PartProps) {
  const t = ui.t.accounts;
  const r = t.record;
  const tones = { ahead: ['blue', 'clock'], holds: ['green', 'check'], over: ['neutral', 'ring'] } as const;
  const mayEnd = ui.may('access/end-assignment') && view.account.id !== ui.actor.accountId;
  return (
    <Section id="duties" title={r.assignments} lead={r.assignmentsLead}>
      <DataTable
        t={ui.t.design}
        caption={r.assignments}
        captionHidden
        rows={view.assignments}
        rowKey={(duty) => duty.id}
        empty={<p>{r.noAssignments}</p>}
        columns={[
          { key: 'kind', label: t.fields.kind, lead: true, cell: (duty) => t.duties[duty.kind] },
          { key: 'document', label: t.fields.document, cell: (duty) => duty.document ?? '–' },
          { key: 'from', label: r.since, nowrap: true, cell: (duty) => dayWords(duty.validFrom) },
          { key: 'last', label: r.until, nowrap: true, cell: (duty) => lastDayWords(ui.t, duty.validUntil) },
          {
            key: 'dutyState',
            label: t.list.columns.state,
            cell: (duty) => (
              <div>
                <Tag words={t.dutyStates[duty.state]} tone={tones[duty.state][0]} shape={tones[duty.state][1]} />{' '}
                {duty.endReason !== null && r.reason(duty.endReason)}
                {duty.state !== 'over' && mayEnd && (
                  <a href={ui.href(recordPath(view.account.id, `nhiem-vu/${duty.id}`))}>
                    {r.end}
                    <span class="visually-hidden"> {t.duties[duty.kind]}</span>
                  </a>
                )}
              </div>
            ),
          },
        ]}
      />
    </Section>
  );
}

export function Producers({ view, ui }: PartProps) {
  const t = ui.t.accounts;
  const r = t.record;
  const tones = {
    requested: ['blue', 'clock'],
    confirmed: ['green', 'check'],
    refused: ['red', 'cross'],
    ended: ['neutral', 'ring'],
  } as const;
  return (
    <Section id="producers" title={r.links}>
      <DataTable
        t={ui.t.design}
        caption={r.links}
        captionHidden
        rows={view.links}
        rowKey={(link) => link.id}
        empty={<p>{r.noLinks}</p>}
        columns={[
          {
            key: 'producer',
            label: t.links.columns.producer,
            lead: true,
            cell: (link) =>
              ui.may('access/decide-producer-link') && (link.status === 'requested' || link.status === 'confirmed') ? (
                <a href={ui.href(producerLinkPath(link.id))}>{link.producerName}</a>
              ) : (
                link.producerName
              ),
          },
          { key: 'asked', label: t.links.columns.since, nowrap: true, cell: (link) => whenWords(link.requestedAt) },
          {
            key: 'linkState',
            label: t.list.columns.state,
            cell: (link) => (
              <div>
                <Tag words={t.linkStatuses[link.status]} tone={tones[link.status][0]} shape={tones[link.status][1]} />{' '}
                {link.reason !== null && r.reason(link.reason)}
              </div>
            ),
          },
        ]}
      />
    </Section>
  );
}
