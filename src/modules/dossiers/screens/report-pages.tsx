// /ho-so/:dossierId/mau-03 and /chuyen-tinh: what the producer said beside what the commune found, then number, day and signer.

import { Button } from '#design/button.tsx';
import { CompareVersions } from '#design/compare-versions.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok } from '#kernel/result.ts';
import { type ThingsTakenIn, thingsTakenIn } from '#modules/custody/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import {
  type FindingName,
  findingNames,
  meetingLines,
  openFindings,
  openMeetingLines,
} from '../rules/commune-report.ts';
import { assessDossier } from '../use-cases/assess-dossier.ts';
import { forwardDossier } from '../use-cases/forward-dossier.ts';
import { compiledSetOf } from '../use-cases/save-part.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { type ReportView, viewReport } from '../use-cases/view-report.ts';
import { DossierForm } from './dossier-form.tsx';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath, reportPhotosPath } from './paths.ts';
import { ProductWaits } from './product-waits.tsx';
import { Claims, MatterPhotos } from './report-matters.tsx';
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

/** Every line of the report, in its order. */
const lineNames = [...findingNames, ...meetingLines] as const;
type LineName = (typeof lineNames)[number];

const labelsOf = (ui: Ui): Readonly<Record<LineName, string>> => ({
  ...ui.t.dossiers.report.matters,
  ...ui.t.dossierReport.meeting,
});

/** The lines as they were saved last, the way a form holds them. */
function savedLines({ report }: ReportView): Readonly<Record<LineName, string>> {
  const lines = lineNames.map((name) => {
    if (name === 'meetingOn') return [name, dayWords(report?.meetingOn ?? null)];
    const isFinding = (findingNames as readonly string[]).includes(name);
    return [name, (isFinding ? report?.findings[name as FindingName] : report?.[name as 'meeting']) ?? ''];
  });
  return Object.fromEntries(lines) as Record<LineName, string>;
}

/** Two officers wrote the findings: both versions, matter by matter; what is chosen is saved on top of the newer one. */
function Conflict({ ui, data }: { readonly ui: Ui; readonly data: ReportData }) {
  const { conflict: words } = ui.t.dossiers;
  const { dossier, product } = data.view;
  const who = data.report.savedByName ?? words.another;
  const saved = savedLines(data.report);
  const typed = ui.state().values;
  const labels = labelsOf(ui);
  const fields = lineNames.map((name) => ({
    name,
    label: labels[name],
    theirs: saved[name],
    yours: String(typed[name] ?? ''),
  }));
  return (
    <>
      <PageHeading caption={product.name} heading={words.heading} />
      <Notice t={ui.t.design} tone="warning" live text={words.text(who)} />
      <DossierForm
        ui={ui}
        dossierId={dossier.id}
        action={dossierPath(dossier.id, 'mau-03')}
        version={data.report.report?.version}
        submit={words.save}
      >
        {fields.map(({ name, yours }) => (
          <input key={name} type="hidden" name={name} value={yours} />
        ))}
        <CompareVersions
          t={ui.t.design}
          choose
          savedBy={{ who, when: whenWords(data.report.report?.savedAt ?? null) }}
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
  title: (_data, ui) => ui.t.dossiers.report.heading,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  load,
  view(data, ui) {
    if (ui.problem?.code === 'records/changed-meanwhile') return <Conflict ui={ui} data={data} />;
    const { view, report } = data;
    const { report: words } = ui.t.dossiers;
    const saved = report.report;
    const { photos, meeting } = ui.t.dossierReport;
    const form = ui.state(savedLines(report));
    const shown = form.values['version'];
    const version = shown === undefined ? saved?.version : Number(shown);
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} labelOf={labelled(labelsOf(ui))} />
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
              <div class="said">
                <div class="said__side">
                  <Claims ui={ui} report={report} name={name} />
                </div>
                <div>
                  <TextAreaField form={form} name={name} label={words.finding[name]} rows={6} />
                  <MatterPhotos ui={ui} report={report} name={name} dossierId={view.dossier.id} />
                  <p>
                    <Button kind="secondary" name="photos" value={name} icon="upload">
                      <span aria-hidden="true">{photos.saveAndAdd}</span>
                      <span class="visually-hidden">{photos.saveAndAddTo(words.matters[name])}</span>
                    </Button>
                  </p>
                </div>
              </div>
            </Section>
          ))}
          <Section id="hop" title={meeting.title} lead={meeting.lead}>
            <DateField form={form} name="meetingOn" label={meeting.meetingOn} optional />
            <TextField
              form={form}
              name="meetingPlace"
              label={meeting.meetingPlace}
              example={meeting.meetingPlaceExample}
              maxLength={200}
              optional
            />
            <TextAreaField
              form={form}
              name="meetingAttendees"
              label={meeting.meetingAttendees}
              hint={meeting.meetingAttendeesHint}
              example={meeting.meetingAttendeesExample}
              rows={3}
              optional
            />
            <TextAreaField form={form} name="meeting" label={meeting.meeting} rows={4} optional />
          </Section>
        </DossierForm>
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const { version, keep, photos, ...typed } = request.input;
    const said = Object.fromEntries(lineNames.map((name) => [name, typed[name]]));
    if (typeof keep === 'object' && keep !== null) {
      const current = await request.run(viewReport, { dossierId });
      if (!current.ok) return current;
      const saved = savedLines(current.value);
      for (const [name, side] of Object.entries(keep)) {
        if (side === 'theirs') said[name] = saved[name as LineName];
      }
    }
    const done = await request.run(assessDossier, { dossierId, version, ...said });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).dossiers.form.saved;
    const matter = findingNames.find((name) => name === photos);
    if (matter === undefined) return ok({ to: dossierPath(dossierId ?? ''), flash });
    return ok({ to: `${reportPhotosPath(dossierId ?? '')}?noi-dung=${matter}`, flash });
  },
});

/** What the meeting lacks, in a sentence; nothing where it is complete or there was none. */
function openMeeting(ui: Ui, { report }: ReportView): readonly string[] {
  const { meeting: words } = ui.t.dossierReport;
  const open = report === null ? [] : openMeetingLines(report);
  return open.length === 0 ? [] : [words.open(open.map((line) => words[line].toLowerCase()).join(', '))];
}

interface ForwardData extends ReportData {
  readonly takenIn: ThingsTakenIn;
  readonly samplesRequired: number;
}

interface TakenInProps extends Pick<ForwardData, 'takenIn' | 'samplesRequired'> {
  readonly ui: Ui;
  readonly dossierId: string;
}

/** What the letter to the province will say of samples and paper, before anybody issues it. */
function TakenIn({ ui, dossierId, takenIn, samplesRequired }: TakenInProps) {
  const words = ui.t.dossierReport.takenIn;
  const { samples, paperSets } = takenIn;
  const isShort = samples < samplesRequired || paperSets === 0;
  return (
    <Notice
      t={ui.t.design}
      tone={isShort ? 'warning' : 'info'}
      title={words.title(samples, samplesRequired, paperSets)}
      text={isShort ? words.blank : words.printed}
    >
      {ui.may('custody/view-custody') && (
        <p>
          <a href={ui.href(`/mau-va-ho-so-giay/ho-so/${dossierId}`)}>{words.link}</a>
        </p>
      )}
    </Notice>
  );
}

export const forwardDossierPage = definePage<ForwardData>({
  path: '/ho-so/:dossierId/chuyen-tinh',
  right: 'dossiers/forward-dossier',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.dossiers.forward.heading,
  breadcrumbs: ({ view }, ui) => partCrumbs(view, ui),
  async load(request) {
    const data = await load(request);
    if (!data.ok) return data;
    const { dossier } = data.value.view;
    const takenIn = await thingsTakenIn(request.ports.database.read, dossier.id);
    const { set } = await compiledSetOf(dossier);
    return ok({ ...data.value, takenIn, samplesRequired: set.samplesRequired });
  },
  view({ view, report, takenIn, samplesRequired }, ui) {
    const { forward: words, report: reporting } = ui.t.dossiers;
    const { signing } = ui.t.dossierReport;
    const { dossier } = view;
    const open = report.report === null ? findingNames : openFindings(report.report.findings);
    const lacks = [
      ...(open.length === 0 ? [] : [words.open(open.map((name) => reporting.matters[name]).join('; '))]),
      ...openMeeting(ui, report),
    ];
    const form = ui.state({});
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            reportNumber: words.number,
            reportedOn: words.day,
            signerOffice: words.signerOffice,
            signer: words.signer,
            signedCode: signing.code,
          })}
        />
        <ProductWaits ui={ui} view={view} />
        <TakenIn ui={ui} dossierId={dossier.id} takenIn={takenIn} samplesRequired={samplesRequired} />
        {lacks.length > 0 ? (
          <Notice t={ui.t.design} tone="warning" text={lacks.join(' ')}>
            <p>
              <a href={ui.href(dossierPath(dossier.id, 'mau-03'))}>{reporting.heading}</a>
            </p>
          </Notice>
        ) : (
          <Notice t={ui.t.design} tone="info" title={signing.title} text={signing.text}>
            <p>
              <a href={dossierPath(dossier.id, 'mau-03-trinh-ky.pdf')}>{signing.pdf}</a>,{' '}
              <a href={dossierPath(dossier.id, 'mau-03-trinh-ky.docx')}>{signing.docx}</a>
            </p>
          </Notice>
        )}
        {lacks.length === 0 && !view.productWaits && (
          <DossierForm
            ui={ui}
            dossierId={dossier.id}
            action={dossierPath(dossier.id, 'chuyen-tinh')}
            version={dossier.version}
            submit={words.submit}
          >
            <TextField
              form={form}
              name="reportNumber"
              label={words.number}
              hint={words.numberHint}
              example={words.numberExample}
            />
            <DateField form={form} name="reportedOn" label={words.day} />
            <TextField form={form} name="signerOffice" label={words.signerOffice} hint={words.signerOfficeHint} />
            <TextField form={form} name="signer" label={words.signer} hint={words.signerHint} />
            <TextField
              form={form}
              name="signedCode"
              label={signing.code}
              hint={signing.codeHint(report.signingCode ?? '')}
              maxLength={20}
              optional
            />
          </DossierForm>
        )}
      </>
    );
  },
  async post(request) {
    const { dossierId } = request.params;
    const { version, reportNumber, reportedOn, signer, signerOffice, signedCode } = request.input;
    const typed = { dossierId, version, reportNumber, reportedOn, signer, signerOffice, signedCode };
    const done = await request.run(forwardDossier, typed);
    if (!done.ok) return done;
    const flash = textsOf(request.lang).dossiers.forward.done(done.value.product);
    return ok({ to: dossierPath(dossierId ?? ''), flash });
  },
});
