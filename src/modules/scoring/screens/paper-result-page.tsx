// /phien-hop/:sessionId/ghi-tu-giay/:dossierId: a council that met on paper: one person types means and level from the minutes with the
// scan, another compares them.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { takeSentFile } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { printMean } from '../rules/paper-means.ts';
import { contentOfResult, type PaperResult } from '../rules/result.ts';
import {
  checkPaperResult,
  type PaperResultView,
  recordPaperResult,
  viewPaperResult,
} from '../use-cases/paper-result.ts';
import { boardPath, paperResultPath } from './paths.ts';
import { dayWords, levelWords, productLine, sessionCrumbs } from './words.ts';

const placeOf = ({ session, dossier }: PaperResultView): string => paperResultPath(session.id, dossier.dossierId);

function Typing({ ui, data }: { readonly ui: Ui; readonly data: PaperResultView }) {
  const t = ui.t.scoring.paperResult;
  const form = ui.state({});
  return (
    <Form action={ui.href(placeOf(data))} {...ui.form()} files>
      <TextField form={form} name="members" label={t.members} />
      {(['A', 'B', 'C'] as const).map((part) => (
        <TextField key={part} form={form} name={`mean${part}`} label={t.mean(part)} />
      ))}
      <TextField form={form} name="total" label={t.total} />
      <TextField form={form} name="allowed" label={t.allowed} hint={t.allowedHint} optional />
      <TextAreaField form={form} name="note" label={t.note} rows={2} optional />
      <FileField form={form} name="file" label={t.file} accept="image/jpeg,image/png,application/pdf" />
      <FormActions
        t={ui.t.design}
        cancel={{ label: ui.t.dossiers.form.back, href: ui.href(boardPath(data.session.id)) }}
      >
        <Button>{t.send}</Button>
      </FormActions>
    </Form>
  );
}

function Comparing({ ui, data }: { readonly ui: Ui; readonly data: PaperResultView }) {
  const t = ui.t.scoring;
  if (data.result === null) return null;
  const content = contentOfResult(data.result) as PaperResult;
  const typedIt = data.result.madeBy === ui.actor.accountId;
  return (
    <>
      <SummaryList
        items={[
          { label: t.paperResult.members, value: String(content.members) },
          ...(['A', 'B', 'C'] as const).map((part) => ({
            label: t.paperResult.mean(part),
            value: printMean(content.parts[part]),
          })),
          { label: t.paperResult.total, value: printMean(content.total) },
          { label: t.paperResult.allowed, value: levelWords(ui.t, content.allowed) },
          ...(content.note === null ? [] : [{ label: t.paperResult.note, value: content.note }]),
        ]}
      />
      {data.result.scan !== null && (
        <p>
          <a href={`${placeOf(data)}/tep`} download>
            {t.detail.scan}: {data.result.scan.name}
          </a>
        </p>
      )}
      {data.result.checkedAt !== null ? (
        <Notice t={ui.t.design} tone="success" text={t.paper.checked} />
      ) : typedIt ? (
        <Notice t={ui.t.design} tone="info" text={t.paper.waits} />
      ) : (
        <Form action={ui.href(placeOf(data))} {...ui.form()} hidden={{ resultId: data.result.id }}>
          <FormActions t={ui.t.design}>
            <Button name="verdict" value="same">
              {t.paper.same}
            </Button>
            <Button kind="secondary" name="verdict" value="differs">
              {t.paper.differs}
            </Button>
          </FormActions>
        </Form>
      )}
    </>
  );
}

export const paperResultPage = definePage<PaperResultView>({
  path: '/phien-hop/:sessionId/ghi-tu-giay/:dossierId',
  right: 'scoring/view-paper-result',
  postRight: 'scoring/record-paper-result',
  rate: 'act',
  title: ({ dossier }, ui) => ui.t.scoring.paperResult.heading(dossier.product),
  breadcrumbs: ({ session }, ui) => sessionCrumbs(session, ui),
  async load(request) {
    const { sessionId, dossierId } = request.params;
    return await request.run(viewPaperResult, { sessionId, dossierId });
  },
  view(data, ui) {
    const t = ui.t.scoring.paperResult;
    const { session, dossier, result } = data;
    return (
      <>
        <PageHeading
          caption={`${productLine(dossier)} · ${ui.t.scoring.session(dayWords(session.heldOn))}`}
          heading={result === null ? t.heading(dossier.product) : `${t.check}: ${dossier.product}`}
          summary={t.text}
        />
        {ui.problem !== null && <ErrorSummary form={ui.state({})} />}
        {result === null ? <Typing ui={ui} data={data} /> : <Comparing ui={ui} data={data} />}
      </>
    );
  },
  async post(request) {
    const { sessionId = '', dossierId = '' } = request.params;
    const t = textsOf(request.lang).scoring.paperResult;
    const { verdict, resultId, ...typed } = request.input;
    if (verdict !== undefined) {
      const done = await request.run(checkPaperResult, { sessionId, resultId, verdict });
      if (!done.ok) return done;
      return ok({ to: boardPath(sessionId), flash: done.value.verdict === 'same' ? t.checkedFlash : t.returnedFlash });
    }
    const { members, meanA, meanB, meanC, total, allowed, note } = typed;
    const said = { sessionId, dossierId, members, meanA, meanB, meanC, total, allowed, note };
    return await takeSentFile(request, 'scoring/result-recorded', async (file) => {
      const done = await request.run(recordPaperResult, { ...said, file });
      return done.ok ? ok({ to: boardPath(sessionId), flash: t.recorded(done.value.product) }) : done;
    });
  },
});

export const paperResultScan = defineFile({
  path: '/phien-hop/:sessionId/ghi-tu-giay/:dossierId/tep',
  right: 'scoring/view-paper-result',
  rate: 'page',
  async load(request) {
    const { sessionId, dossierId } = request.params;
    const found = await request.run(viewPaperResult, { sessionId, dossierId });
    if (!found.ok) return found;
    const scan = found.value.result?.scan ?? null;
    const body = scan === null ? null : await request.ports.files.get(scan.sha256 as never);
    if (scan === null || body === null) return refuse(notFound);
    return ok({ body, contentType: scan.mediaType, fileName: scan.name });
  },
});
