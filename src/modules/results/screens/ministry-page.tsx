// /ket-qua/:sessionId/len-bo/:dossierId: the file of a product at the ministry: what it consists of, the day it went, the answer.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { showMean } from '#kernel/points.ts';
import { ok, refuse } from '#kernel/result.ts';
import { sentFile } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { recordMinistryAnswer, sendToMinistry } from '../use-cases/ministry.ts';
import type { ResultView } from '../use-cases/session-results.ts';
import { type SessionView, viewSessionResults } from '../use-cases/view-session.ts';
import { decisionPath, ministryPath, paperFilePath, scanPath, sessionPath } from './paths.ts';
import { sessionCrumbs } from './view-session.tsx';
import { dayWords, scoreWords } from './words.tsx';

interface Data {
  readonly view: SessionView;
  readonly one: ResultView;
}
interface Frame extends Data {
  readonly ui: Ui;
}

/** Where each part of the file lies already. */
function FileParts({ ui, view, one }: Frame) {
  const { ministry: words } = ui.t.results;
  const { sessionId } = view.all;
  const parts: readonly (readonly [string, string])[] = [
    [words.parts.letter, paperFilePath(sessionId, 'de-nghi-bo', 'pdf')],
    [words.parts.report, paperFilePath(sessionId, 'bao-cao', 'pdf')],
    [words.parts.minutes, paperFilePath(sessionId, 'bien-ban', 'pdf')],
    ...view.all.decisions
      .filter((decision) => decision.kind === 'approval')
      .map((decision) => [words.parts.decision(decision.number), scanPath(sessionId, decision.id)] as const),
    [words.parts.team, ui.href(`/ho-so-tinh/${one.dossierId}`)],
    [words.parts.dossier, ui.href(`/ho-so/${one.dossierId}/van-ban`)],
  ];
  return (
    <Section id="ho-so-len-bo" title={words.file} lead={words.fileLead}>
      <ol class="prose">
        {parts.map(([label, href]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Send({ ui, view, one }: Frame) {
  const { ministry: words } = ui.t.results;
  const form = ui.state({ samples: '5', extraChecks: '0' });
  return (
    <Section id="gui" title={words.send} lead={words.sendLead}>
      <Form action={ui.href(ministryPath(view.all.sessionId, one.dossierId))} {...ui.form()} hidden={{ act: 'send' }}>
        <DateField form={form} name="sentOn" label={words.sentOn} />
        <NumberField form={form} name="samples" label={words.samples} hint={words.samplesHint} />
        <NumberField form={form} name="extraChecks" label={words.extraChecks} />
        <FormActions t={ui.t.design} cancel={{ label: words.back, href: ui.href(sessionPath(view.all.sessionId)) }}>
          <Button>{words.submitSend}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}

function AnswerForm({ ui, view, one }: Frame) {
  const { ministry: words, level } = ui.t.results;
  const form = ui.state({});
  return (
    <Section id="tra-loi" title={words.answer} lead={words.answerLead}>
      <Form
        action={ui.href(ministryPath(view.all.sessionId, one.dossierId))}
        {...ui.form()}
        version={one.ministry?.version}
        files
      >
        <TextField
          form={form}
          name="answerNumber"
          label={words.answerNumber}
          example="512/BNNMT-PTNT"
          width="medium"
          maxLength={60}
        />
        <DateField form={form} name="answeredOn" label={words.answeredOn} />
        <RadioField
          form={form}
          name="outcome"
          label={words.outcome}
          options={(['five-stars', 'below-ninety'] as const).map((value) => ({ value, label: words.outcomes[value] }))}
        />
        <TextField
          form={form}
          name="points"
          label={words.points}
          hint={words.pointsHint}
          example="88,33"
          width="short"
          maxLength={6}
        />
        <RadioField
          form={form}
          name="way"
          label={words.way}
          hint={words.wayHint}
          options={(['recognise', 'evaluate'] as const).map((value) => ({ value, label: words.ways[value] }))}
          optional
        />
        <SelectField
          form={form}
          name="stars"
          label={words.stars}
          hint={words.starsHint}
          choices={[3, 4].map((stars) => ({ value: String(stars), label: level(stars) }))}
          optional
        />
        <TextAreaField form={form} name="reason" label={words.reason} rows={3} maxLength={2_000} optional />
        <FileField
          form={form}
          name="file"
          label={words.scan}
          hint={words.scanHint}
          accept="image/jpeg,image/png,image/webp,application/pdf"
          camera
        />
        <FormActions t={ui.t.design} cancel={{ label: words.back, href: ui.href(sessionPath(view.all.sessionId)) }}>
          <Button>{words.submitAnswer}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}

function Answered({ ui, view, one }: Frame) {
  const { ministry: words, level } = ui.t.results;
  const { ministry } = one;
  if (ministry === null || ministry.outcome === null) return null;
  const { outcome, way, answerStars, answerPoints, answerNumber, answeredOn, id } = ministry;
  const decision = outcome === 'five-stars' ? 'ministry' : way === 'recognise' ? 'quyet-dinh-cong-nhan' : null;
  return (
    <Section id="tra-loi" title={words.answer}>
      <Notice t={ui.t.design} tone={outcome === 'five-stars' ? 'success' : 'info'} title={words.outcomes[outcome]}>
        {way !== null && <p>{words.ways[way]}</p>}
        {decision !== null && !one.way.recognised && ui.may('results/record-decision') && (
          <p>
            <a href={ui.href(decisionPath(view.all.sessionId, decision))}>{words.record}</a>
          </p>
        )}
      </Notice>
      <SummaryList
        items={[
          { label: words.answerNumber, value: <a href={scanPath(view.all.sessionId, id)}>{answerNumber}</a> },
          { label: words.answeredOn, value: dayWords(answeredOn) },
          { label: words.points, value: answerPoints === null ? '' : showMean({ sum: answerPoints, count: 100 }) },
          ...(answerStars === null ? [] : [{ label: words.stars, value: level(answerStars) }]),
        ]}
      />
    </Section>
  );
}

export const ministryPage = definePage<Data>({
  path: '/ket-qua/:sessionId/len-bo/:dossierId',
  right: 'results/send-to-ministry',
  rate: 'upload',
  width: 'narrow',
  maxBodyBytes: 21 * 1_048_576,
  title: ({ one }, ui) => ui.t.results.ministry.heading(one.product),
  breadcrumbs: ({ view }, ui) => sessionCrumbs(view, ui),
  async load(request) {
    const found = await request.run(viewSessionResults, { sessionId: request.params['sessionId'] });
    if (!found.ok) return found;
    const one = found.value.all.results.find((result) => result.dossierId === request.params['dossierId']);
    return one === undefined || one.follows !== 'to-ministry' ? refuse(notFound) : ok({ view: found.value, one });
  },
  view(data, ui) {
    const { ministry: words } = ui.t.results;
    const { one } = data;
    const frame = { ui, ...data };
    return (
      <>
        <PageHeading caption={one.producer} heading={words.heading(one.product)} summary={scoreWords(ui, one)} />
        <ErrorSummary
          form={ui.state({})}
          labelOf={labelled({
            sentOn: words.sentOn,
            samples: words.samples,
            extraChecks: words.extraChecks,
            answerNumber: words.answerNumber,
            answeredOn: words.answeredOn,
            outcome: words.outcome,
            points: words.points,
            way: words.way,
            stars: words.stars,
            file: words.scan,
          })}
        />
        {!one.way.approved && <Notice t={ui.t.design} tone="warning" text={words.notApproved} />}
        <FileParts {...frame} />
        {one.ministry !== null && (
          <SummaryList
            items={[
              { label: words.sentOn, value: dayWords(one.ministry.sentOn) },
              { label: words.samples, value: String(one.ministry.samples) },
            ]}
          />
        )}
        {one.way.approved && one.ministry === null && <Send {...frame} />}
        {one.ministry !== null && one.ministry.outcome === null && <AnswerForm {...frame} />}
        <Answered {...frame} />
      </>
    );
  },
  async post(request) {
    const { sessionId = '', dossierId = '' } = request.params;
    const words = textsOf(request.lang).results.ministry;
    const to = ministryPath(sessionId, dossierId);
    const {
      act,
      sentOn,
      samples,
      extraChecks,
      version,
      answeredOn,
      answerNumber,
      outcome,
      points,
      stars,
      way,
      reason,
    } = request.input;
    if (act === 'send') {
      const sent = await request.run(sendToMinistry, { sessionId, dossierId, sentOn, samples, extraChecks });
      return sent.ok ? ok({ to, flash: words.sent }) : sent;
    }
    const file = await sentFile(request);
    if (!file.ok) return file;
    const answer = { version, answeredOn, answerNumber, outcome, points, stars, way, reason, file: file.value };
    const done = await request.run(recordMinistryAnswer, { sessionId, dossierId, ...answer });
    return done.ok ? ok({ to, flash: words.answered }) : done;
  },
});
