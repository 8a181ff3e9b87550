// The parts of a record's page: contradictions, what waits, what lacks, what was added.

import { ButtonLink } from '#design/button-link.tsx';
import { DataTable } from '#design/data-table.tsx';
import { Details } from '#design/details.tsx';
import { Notice } from '#design/notice.tsx';
import { Section } from '#design/section.tsx';
import { Tag } from '#design/tag.tsx';
import type { Ui } from '#web/ui.ts';
import type { Entry } from '../rules/heads.ts';
import type { KeptOperation } from '../rules/kept-operation.ts';
import type { MayDecide } from '../rules/who-decides.ts';
import type { RecordView } from '../use-cases/view-record.ts';
import { devicePath, inAddress, recordPath } from './paths.ts';
import { contentWords, fieldWords, saidWords, timeOf, timeWords } from './words.tsx';

export interface PartProps {
  readonly view: RecordView;
  readonly ui: Ui;
}

/** Who said it and when. */
export function Said({ kept, view, ui }: PartProps & { readonly kept: KeptOperation | undefined }) {
  if (kept === undefined) return <>–</>;
  const time = timeOf(kept);
  return (
    <>
      {view.devices[kept.operation.device]?.accountName ?? kept.accountName}
      <br />
      <span class="quiet">{timeWords(ui, time)}</span>
      {!time.agrees && (
        <>
          <br />
          <Tag words={ui.t.field.record.clockOff} tone="gold" shape="clock" />
        </>
      )}
    </>
  );
}

/** That something was written after the visit was said to be over, and who took it into the record. */
export function After({ kept, view, ui }: PartProps & { readonly kept: KeptOperation | undefined }) {
  if (kept === undefined || !view.after.includes(kept.operation.id)) return null;
  const { record } = ui.t.field;
  return (
    <p>
      <Tag words={record.writtenAfter} tone="gold" shape="clock" />
      {kept.decidedByName !== null && kept.decidedBecause !== null && (
        <>
          <br />
          <span class="quiet">{record.acceptedBy(kept.decidedByName, kept.decidedBecause)}</span>
        </>
      )}
    </p>
  );
}

/** Every operation about a field, where there were more than one. */
export function Versions({ field, view, ui }: PartProps & { readonly field: string }) {
  const own = view.applied.filter((one) => one.operation.field === field);
  if (own.length < 2) return null;
  const { record } = ui.t.field;
  return (
    <Details summary={`${record.historyOf} (${own.length})`}>
      <ul>
        {own.map((kept) => (
          <li key={kept.operation.id}>
            {record.kindsOfAct[kept.operation.kind]}: {saidWords(ui, view.checklists, kept.operation)}
            {'reason' in kept.operation.value && typeof kept.operation.value.reason === 'string' && (
              <> ({record.reason(kept.operation.value.reason)})</>
            )}
            <br />
            <span class="quiet">
              {kept.accountName}, {timeWords(ui, timeOf(kept))}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Who decides instead of the reader. */
const whoElse = (may: MayDecide | undefined): Exclude<MayDecide, 'yes'> =>
  may === undefined || may === 'yes' ? 'head' : may;

export function Conflicts({ view, ui }: PartProps) {
  const { record } = ui.t.field;
  const open = view.record.conflicts.filter((one) => one.resolvedBy === null);
  if (open.length === 0) return null;
  const byId = new Map(view.applied.map((one) => [one.operation.id, one]));
  return (
    <Section id="khac-nhau" title={record.conflicts} lead={record.conflictsLead}>
      {open.map((conflict) => (
        <div key={conflict.field} class="field-card">
          <h3>{fieldWords(ui, view.checklists, conflict.field)}</h3>
          <ul class="field-card__versions">
            {conflict.candidates.flatMap((id) => {
              const kept = byId.get(id);
              return kept === undefined
                ? []
                : [
                    <li key={id}>
                      <strong>{saidWords(ui, view.checklists, kept.operation)}</strong>
                      <br />
                      <Said kept={kept} view={view} ui={ui} />
                    </li>,
                  ];
            })}
          </ul>
          {view.decides[conflict.field] === 'yes' ? (
            <ButtonLink href={ui.href(recordPath(view.visit.id, `chon/${inAddress(conflict.field)}`))} kind="secondary">
              {record.decide}
            </ButtonLink>
          ) : (
            <p class="quiet">{record.decidedBy[whoElse(view.decides[conflict.field])]}</p>
          )}
        </div>
      ))}
    </Section>
  );
}

export function Lacks({ view, ui }: PartProps) {
  const { record } = ui.t.field;
  const { toAnswer, toPhotograph, undecided, missingFiles, unknownChecklists } = view.lacks;
  if (view.record.operations === 0) return null;
  const lines = [
    toAnswer.length > 0 ? record.lacksAnswers(toAnswer.length) : null,
    toPhotograph.length > 0 ? record.lacksPhotos(toPhotograph.length) : null,
    missingFiles.length > 0 ? record.lacksFiles(missingFiles.length) : null,
    undecided.length > 0 ? record.lacksDecision(undecided.length) : null,
    unknownChecklists.length > 0 ? record.lacksChecklist(unknownChecklists.join(', ')) : null,
    view.record.finished === null ? record.notFinished : null,
  ].filter((one) => one !== null);
  if (lines.length === 0) return null;
  return (
    <Notice t={ui.t.design} tone="info" title={record.lacks}>
      <ul>
        {lines.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Notice>
  );
}

export function Waiting({ view, ui }: PartProps) {
  const { record, waitReasons, devices } = ui.t.field;
  const rows = [...view.waiting, ...view.refused];
  if (rows.length === 0) return null;
  return (
    <Section id="dang-cho" title={record.waiting} lead={record.waitingLead}>
      <DataTable
        t={ui.t.design}
        caption={record.waiting}
        captionHidden
        id="bang-dang-cho"
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
            key: 'why',
            label: devices.why,
            cell: (one) => (
              <>
                {one.state === 'refused' ? `${record.refused}: ` : ''}
                {waitReasons[one.reason ?? 'held']}
              </>
            ),
          },
          { key: 'who', label: record.said, cell: (one) => <Said kept={one} view={view} ui={ui} /> },
          ...(view.may.seeDevices
            ? [
                {
                  key: 'device',
                  label: devices.device,
                  cell: (one: KeptOperation) => (
                    <a href={ui.href(devicePath(one.operation.device))}>{record.toDevice}</a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

/** Findings, notes and samples: each with who said it, its versions and the way to correct it. */
export function Added({
  view,
  ui,
  id,
  title,
  entries,
}: PartProps & { readonly id: string; readonly title: string; readonly entries: readonly Entry<object>[] }) {
  const { record } = ui.t.field;
  if (entries.length === 0) return null;
  const byId = new Map(view.applied.map((one) => [one.operation.id, one]));
  return (
    <Section id={id} title={title}>
      {entries.map((entry) => {
        const [head] = entry.heads;
        const value = entry.value as {
          readonly kind?: string;
          readonly severity?: string;
          readonly late?: string | null;
        } | null;
        const kinds: Readonly<Record<string, string>> = ui.t.findings.kinds;
        const severities: Readonly<Record<string, string>> = ui.t.findings.severities;
        return (
          <div key={entry.field} class="field-card">
            {value?.kind !== undefined && (
              <h3>
                {kinds[value.kind] ?? value.kind} <Tag words={severities[value.severity ?? ''] ?? ''} tone="gold" />
              </h3>
            )}
            <p class="as-typed" lang="vi">
              {entry.undecided
                ? record.undecided
                : value === null
                  ? record.putAside
                  : contentWords(ui, view.checklists, entry.field, value)}
            </p>
            <p>
              <Said kept={byId.get(head?.operation ?? '')} view={view} ui={ui} />
            </p>
            <After kept={byId.get(head?.operation ?? '')} view={view} ui={ui} />
            {value?.late != null && <p class="quiet">{record.reason(value.late)}</p>}
            <Versions field={entry.field} view={view} ui={ui} />
            {view.may.write && !entry.undecided && head !== undefined && (
              <p>
                <a href={ui.href(recordPath(view.visit.id, `dinh-chinh/${inAddress(entry.field)}`))}>
                  {record.correct}
                </a>
              </p>
            )}
          </div>
        );
      })}
    </Section>
  );
}
