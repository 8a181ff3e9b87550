// /ket-qua/:sessionId/ghi-quyet-dinh/:kind: a decision recorded from its signed paper. First what it would do to each product, then the
// scan and one confirmation for all of them.

import { Button } from '#design/button.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { parseVietnameseDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { lastDayOfTerm } from '#modules/certificates/index.ts';
import type { CertificateForecast } from '#modules/certificates/services.ts';
import { sentFile } from '#modules/evidence/services.ts';
import { inSentence } from '#official-forms/decree-30-2020/letter-frame.ts';
import { notFound } from '#runner/run-use-case.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import type { DecisionKind } from '../rules/decision.ts';
import { type DecisionForm, previewDecision, recordDecision, viewDecisionForm } from '../use-cases/record-decision.ts';
import { decisionPath, listPath, sessionPath } from './paths.ts';
import { dayWords, scoreWords } from './words.tsx';

const KINDS: Readonly<Record<string, DecisionKind>> = {
  'quyet-dinh-cong-nhan': 'recognition',
  'quyet-dinh-phe-duyet': 'approval',
  ministry: 'ministry',
};
const wordOf = (kind: DecisionKind): string => Object.keys(KINDS).find((word) => KINDS[word] === kind) ?? '';

interface Data {
  readonly form: DecisionForm;
  /** The preview passed: the file and the confirmation are asked for. By dossier what its certificate will be like; `null`: not yet. */
  readonly preview: ReadonlyMap<string, CertificateForecast> | null;
}

interface Frame {
  readonly ui: Ui;
  readonly data: Data;
  readonly state: FormState;
}

function Product({ ui, data, state, at }: Frame & { readonly at: number }) {
  const { decision: words, level } = ui.t.results;
  const { candidates, kind } = data.form;
  const one = candidates[at];
  if (one === undefined) return null;
  const name = (field: string): string => `lines.${at}.${field}`;
  return (
    <Fieldset legend={one.product} hint={`${one.producer}. ${scoreWords(ui, one)}`}>
      <input type="hidden" name={name('dossierId')} value={one.dossierId} />
      {one.openItems > 0 && <Notice t={ui.t.design} tone="warning" text={words.itemsOpen(one.openItems)} />}
      <CheckboxField
        form={state}
        name={name('included')}
        label={words.included}
        options={[{ value: 'yes', label: words.isIn }]}
      />
      {kind !== 'approval' && (
        <>
          <SelectField
            form={state}
            name={name('stars')}
            label={words.stars}
            hint={words.starsHint(level(one.stars))}
            choices={[3, 4, 5].map((stars) => ({ value: String(stars), label: level(stars) }))}
          />
          <TextField
            form={state}
            name={name('productCode')}
            label={words.code}
            hint={at === 0 ? words.codeHint : undefined}
            width="medium"
            maxLength={40}
          />
        </>
      )}
      <TextField
        form={state}
        name={name('reason')}
        label={words.reason}
        hint={at === 0 ? words.reasonHint : undefined}
        maxLength={500}
        optional
      />
    </Fieldset>
  );
}

const typedOf = (values: Readonly<Record<string, unknown>>, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : Array.isArray(value) ? String(value[0] ?? '') : '';
};

/** What the certificate will lack, or why there will be none yet. */
function Forecast({ ui, forecast }: { readonly ui: Ui; readonly forecast: CertificateForecast | undefined }) {
  const { decision: words } = ui.t.results;
  if (forecast === undefined) return null;
  const { refusal, lacks } = forecast;
  if (refusal !== null) {
    const why = sentenceOf(ui.t, { kind: 'conflict', code: refusal, details: {} });
    return <Notice t={ui.t.design} tone="warning" title={words.noCertificateYet} text={why} />;
  }
  if (lacks.length === 0) return null;
  return <Notice t={ui.t.design} tone="warning" text={words.certificateLacks(lacks.map((one) => words.lacks[one]))} />;
}

/** How many certificates will be complete, lack something, or wait; nobody is left out in silence. */
function ForecastSum({ ui, data }: Pick<Frame, 'ui' | 'data'>) {
  const { decision: words } = ui.t.results;
  const all = [...(data.preview?.values() ?? [])];
  if (all.length === 0) return null;
  const refused = all.filter((one) => one.refusal !== null).length;
  const lacking = all.filter((one) => one.refusal === null && one.lacks.length > 0).length;
  return <p>{words.certificates(all.length - refused, lacking, refused)}</p>;
}

/** What recording would do, in one sentence for each product. */
function Preview({ ui, data, state }: Frame) {
  const { decision: words, level } = ui.t.results;
  const { kind, candidates } = data.form;
  const day = parseVietnameseDate(typedOf(state.values, 'decidedOn'));
  return (
    <Section id="se-ghi" title={words.preview} lead={words.previewLead}>
      <ForecastSum ui={ui} data={data} />
      <SummaryList
        items={candidates.map((one, at) => {
          const included = typedOf(state.values, `lines.${at}.included`) !== '';
          const until = day === null ? '' : dayWords(lastDayOfTerm(day));
          return {
            label: one.product,
            value: !included ? (
              words.leftOut(typedOf(state.values, `lines.${at}.reason`))
            ) : kind === 'approval' ? (
              words.approved
            ) : (
              <>
                {words.recognised(level(one.stars), typedOf(state.values, `lines.${at}.productCode`), until)}
                <Forecast ui={ui} forecast={data.preview?.get(one.dossierId)} />
              </>
            ),
          };
        })}
      />
    </Section>
  );
}

export const decisionPage = definePage<Data>({
  path: '/ket-qua/:sessionId/ghi-quyet-dinh/:kind',
  right: 'results/record-decision',
  rate: 'upload',
  maxBodyBytes: 21 * 1_048_576,
  title: ({ form }, ui) => ui.t.results.decision.headings[form.kind],
  breadcrumbs: ({ form }, ui) => [
    { label: ui.t.results.list.crumb, href: listPath },
    {
      label: ui.t.results.list.name(ui.t.results.sessionNames[form.all.record.session.kind](dayWords(form.all.heldOn))),
      href: sessionPath(form.all.sessionId),
    },
  ],
  async load(request) {
    const kind = KINDS[request.params['kind'] ?? ''];
    if (kind === undefined) return refuse(notFound);
    const form = await request.run(viewDecisionForm, { sessionId: request.params['sessionId'], kind });
    if (!form.ok) return form;
    const { posted } = request;
    const preview =
      posted === null
        ? null
        : await request.run(
            previewDecision,
            withoutExtras({ ...posted, sessionId: request.params['sessionId'], kind }),
          );
    return ok({ form: form.value, preview: preview?.ok ? preview.value : null });
  },
  view(data, ui) {
    const { decision: words } = ui.t.results;
    const { kind, all, candidates, codes, minutesOn, province } = data.form;
    const initial: Record<string, string | readonly string[]> = {
      issuer: words.issuers[kind](inSentence(province)),
    };
    candidates.forEach((one, at) => {
      initial[`lines.${at}.included`] = one.openItems > 0 ? [] : ['yes'];
      initial[`lines.${at}.stars`] = one.stars === null ? '' : String(one.stars);
      initial[`lines.${at}.productCode`] = codes.get(one.dossierId) ?? '';
    });
    const state = ui.state(initial);
    const frame = { ui, data, state };
    const labels: Record<string, string> = {
      number: words.number,
      decidedOn: words.decidedOn,
      issuer: words.issuer,
      signer: words.signer,
      file: words.file,
      lines: words.products,
    };
    candidates.forEach((one, at) => {
      for (const field of ['included', 'stars', 'productCode', 'reason']) labels[`lines.${at}.${field}`] = one.product;
    });
    if (candidates.length === 0) {
      return (
        <>
          <PageHeading heading={words.headings[kind]} />
          <EmptyState
            title={words.none}
            text={words.noneText}
            action={<a href={ui.href(sessionPath(all.sessionId))}>{words.back}</a>}
          />
        </>
      );
    }
    return (
      <>
        <PageHeading heading={words.headings[kind]} summary={words.summaries[kind]} />
        <ErrorSummary form={state} labelOf={labelled(labels)} />
        {minutesOn === null ? (
          <Notice t={ui.t.design} tone="warning" text={words.noMinutes} />
        ) : (
          <p class="quiet">{words.minutesOf(dayWords(minutesOn))}</p>
        )}
        <Form action={ui.href(decisionPath(all.sessionId, wordOf(kind)))} {...ui.form()} files>
          <TextField
            form={state}
            name="number"
            label={words.number}
            hint={words.numberHint}
            example={words.examples[kind]}
            width="medium"
            maxLength={60}
          />
          <DateField form={state} name="decidedOn" label={words.decidedOn} hint={words.decidedHint} />
          <TextField form={state} name="issuer" label={words.issuer} hint={words.issuerHint} maxLength={160} />
          <TextField form={state} name="signer" label={words.signer} hint={words.signerHint} maxLength={120} />
          {candidates.map((one, at) => (
            <Product key={one.dossierId} {...frame} at={at} />
          ))}
          {data.preview !== null && <Preview {...frame} />}
          {data.preview !== null && (
            <FileField
              form={state}
              name="file"
              label={words.file}
              hint={words.fileHint}
              accept="image/jpeg,image/png,image/webp,application/pdf"
              camera
            />
          )}
          <FormActions t={ui.t.design} cancel={{ label: words.back, href: ui.href(sessionPath(all.sessionId)) }}>
            {data.preview !== null ? (
              <>
                <Button name="act" value="record">
                  {words.submit}
                </Button>
                <Button kind="secondary" name="act" value="preview">
                  {words.lookAgain}
                </Button>
              </>
            ) : (
              <Button name="act" value="preview">
                {words.look}
              </Button>
            )}
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { sessionId = '' } = request.params;
    const kind = KINDS[request.params['kind'] ?? ''];
    const input = { ...request.input, sessionId, kind };
    const looked = await request.run(previewDecision, withoutExtras(input));
    if (!looked.ok) return looked;
    if (request.input['act'] !== 'record') return ok({ again: {} });
    const file = await sentFile(request);
    if (!file.ok) return file;
    const done = await request.run(recordDecision, { ...withoutExtras(input), file: file.value });
    if (!done.ok) return done;
    const { number, recognised, certificates, approved, leftOut } = done.value;
    const words = textsOf(request.lang).results.decision;
    const flash = words.done(number, recognised, certificates, approved, leftOut);
    return ok({ to: sessionPath(sessionId), flash });
  },
});

/** The fields of the act without those of the form itself. */
function withoutExtras(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { sessionId, kind, number, decidedOn, issuer, signer, lines } = input;
  return { sessionId, kind, number, decidedOn, issuer, signer, lines };
}
