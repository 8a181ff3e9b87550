// /ho-so/:dossierId/mau-03 and /chuyen-tinh: what the producer said beside what the commune found, then number, day and signer.

import { CompareVersions } from '#design/compare-versions.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type FindingName, findingNames, openFindings } from '../rules/commune-report.ts';
import { assessDossier } from '../use-cases/assess-dossier.ts';
import { forwardDossier } from '../use-cases/forward-dossier.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { type ReportView, viewReport } from '../use-cases/view-report.ts';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath } from './paths.ts';
import { viewWhere } from './view-where.ts';
import { dayWords, whenWords } from './words.ts';

interface ReportData {
  readonly view: DossierView;
  readonly report: ReportView;
}

async function load(request: PageRequest) {
  const { dossierId } = request.params;
  const view = await viewWhere(request, 'assess');
  if (!view.ok) return view;
  const report = await request.run(viewReport, { dossierId });
  return report.ok ? ok<ReportData>({ view: view.value, report: report.value }) : report;
}

/** What the producer said to a matter, in its own words. */
function Claims({ ui, report, name }: { readonly ui: Ui; readonly report: ReportView; readonly name: FindingName }) {
  const { report: words } = ui.t.dossiers;
  const claims = report.claims[name];
  const labour = name === 'labour' && report.workers !== null && words.workers(report.workers, report.localWorkers);
  return (
    <>
      <p class="quiet">{words.claim}</p>
      {labour && <p>{labour}</p>}
      {claims.length === 0 && !labour ? <p>{words.noClaim}</p> : claims.map((claim) => <p key={claim}>{claim}</p>)}
    </>
  );
}

/** Two officers wrote the findings: both versions, matter by matter; what is chosen is saved on top of the newer one. */
function Conflict({ ui, data }: { readonly ui: Ui; readonly data: ReportData }) {
  const { conflict: words, report: reporting } = ui.t.dossiers;
  const { dossier, product } = data.view;
  const saved = data.report.report;
  const typed = ui.state().values;
  const fields = [...findingNames, 'meeting' as const].map((name) => ({
    name,
    label: name === 'meeting' ? reporting.meeting : reporting.matters[name],
    theirs: (name === 'meeting' ? saved?.meeting : saved?.findings[name]) ?? '',
    yours: String(typed[name] ?? ''),
  }));
  return (
    <>
      <PageHeading caption={product.name} heading={words.heading} />
      <Notice t={ui.t.design} tone="warning" live text={words.text(words.another)} />
      <DossierForm
        ui={ui}
        dossierId={dossier.id}
        action={dossierPath(dossier.id, 'mau-03')}
        version={saved?.version}
        submit={words.save}
      >
        {fields.map(({ name, yours }) => (
          <input key={name} type="hidden" name={name} value={yours} />
        ))}
        <CompareVersions
          t={ui.t.design}
          choose
          savedBy={{ who: words.another, when: whenWords(saved?.savedAt ?? null) }}
          fields={fields.filter((field) => field.theirs !== field.yours)}
        />
      </DossierForm>
    </>
  );
}

export const assessDossierPage = definePage<ReportData>({
  path: '/ho-so/:dossierId/mau-03',
  right: 'dossiers/assess-dossier',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.dossiers.report.heading,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  load,
  view(data, ui) {
    if (ui.problem?.code === 'records/changed-meanwhile') return <Conflict ui={ui} data={data} />;
    const { view, report } = data;
    const { report: words } = ui.t.dossiers;
    const saved = report.report;
    const form = ui.state({
      ...Object.fromEntries(findingNames.map((name) => [name, saved?.findings[name] ?? ''])),
      meeting: saved?.meeting ?? '',
    });
    const shown = form.values['version'];
    const version = shown === undefined ? saved?.version : Number(shown);
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} labelOf={labelled({ ...words.matters, meeting: words.meeting })} />
        <p>{words.due(dayWords(view.dossier.dueOn))}</p>
        <DossierForm
          ui={ui}
          dossierId={view.dossier.id}
          action={dossierPath(view.dossier.id, 'mau-03')}
          version={version}
          submit={words.save}
        >
          {findingNames.map((name) => (
            <Section key={name} id={name} title={words.matters[name]}>
              <Claims ui={ui} report={report} name={name} />
              <TextAreaField form={form} name={name} label={words.finding[name]} rows={4} />
            </Section>
          ))}
          <TextAreaField form={form} name="meeting" label={words.meeting} hint={words.meetingHint} rows={3} optional />
        </DossierForm>
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const { version, keep, ...typed } = request.input;
    const said = Object.fromEntries([...findingNames, 'meeting'].map((name) => [name, typed[name]]));
    if (typeof keep === 'object' && keep !== null) {
      const current = await request.run(viewReport, { dossierId });
      if (!current.ok) return current;
      const saved = current.value.report;
      for (const [name, side] of Object.entries(keep)) {
        if (side !== 'theirs') continue;
        said[name] = name === 'meeting' ? saved?.meeting : saved?.findings[name as FindingName];
      }
    }
    const done = await request.run(assessDossier, { dossierId, version, ...said });
    if (!done.ok) return done;
    return ok({ to: dossierPath(dossierId ?? ''), flash: textsOf(request.lang).dossiers.form.saved });
  },
});

export const forwardDossierPage = definePage<ReportData>({
  path: '/ho-so/:dossierId/chuyen-tinh',
  right: 'dossiers/forward-dossier',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.dossiers.forward.heading,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  load,
  view({ view, report }, ui) {
    const { forward: words, report: reporting } = ui.t.dossiers;
    const { dossier } = view;
    const open = report.report === null ? findingNames : openFindings(report.report.findings);
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary
          form={form}
          labelOf={labelled({ reportNumber: words.number, reportedOn: words.day, signer: words.signer })}
        />
        {open.length > 0 ? (
          <Notice
            t={ui.t.design}
            tone="warning"
            text={words.open(open.map((name) => reporting.matters[name]).join('; '))}
          >
            <p>
              <a href={ui.href(dossierPath(dossier.id, 'mau-03'))}>{reporting.heading}</a>
            </p>
          </Notice>
        ) : (
          <DossierForm
            ui={ui}
            dossierId={dossier.id}
            action={dossierPath(dossier.id, 'chuyen-tinh')}
            version={dossier.version}
            submit={words.submit}
          >
            <TextField form={form} name="reportNumber" label={words.number} example={words.numberExample} />
            <DateField form={form} name="reportedOn" label={words.day} />
            <TextField form={form} name="signer" label={words.signer} hint={words.signerHint} />
          </DossierForm>
        )}
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const { version, reportNumber, reportedOn, signer } = request.input;
    const done = await request.run(forwardDossier, { dossierId, version, reportNumber, reportedOn, signer });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).dossiers.forward.done(done.value.product);
    return ok({ to: dossierPath(dossierId ?? ''), flash });
  },
});
