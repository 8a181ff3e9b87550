// /phien-hop/:sessionId/phieu-giay/:dossierId/:memberId: a member's sheet on paper, typed by one person with its scan, then compared by
// another. Only these two open it.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { type EvidenceKind, loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import { readSheetAddress, type SheetAnswers } from '#modules/evaluation/index.ts';
import { postedEntries, ScoreSheet } from '#modules/evaluation/services.ts';
import { takeSentFile } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { checkPaperSheet, type PaperSheetView, typePaperSheet, viewPaperSheet } from '../use-cases/paper-sheet.ts';
import { fieldKey } from '../use-cases/words-input.ts';
import { boardPath, paperSheetPath } from './paths.ts';
import { MarksTable } from './read-sheet.tsx';
import { productLine, sessionCrumbs } from './words.ts';

interface PaperData {
  readonly paper: PaperSheetView;
  readonly answers: SheetAnswers;
  readonly evidence: ReadonlyMap<string, EvidenceKind>;
}

const sheetEntries = (input: Readonly<Record<string, unknown>>) =>
  postedEntries(input).filter(([name]) => /^(tc-[\d-]+|[A-Z]\d+)$/.test(name));

async function load(request: PageRequest) {
  const { sessionId, dossierId, memberId } = request.params;
  const paper = await request.run(viewPaperSheet, { sessionId, dossierId, memberId });
  if (!paper.ok) return paper;
  const { compiled } = paper.value.facts;
  const typed = readSheetAddress(compiled, request.posted === null ? [] : sheetEntries(request.posted));
  const { evidence } = await loadCriteriaRemarks();
  const answers = typed.ok ? typed.value : { choices: {}, none: [], conditions: {} };
  return ok<PaperData>({ paper: paper.value, answers, evidence: evidence[compiled.set.folder] });
}

const placeOf = ({ session, dossier, seat }: PaperSheetView): string =>
  paperSheetPath(session.id, dossier.dossierId, seat.memberId);

function TypeForm({ ui, data }: { readonly ui: Ui; readonly data: PaperData }) {
  const t = ui.t.scoring;
  const { paper, answers, evidence } = data;
  const frame = ui.form();
  const form = ui.state({});
  return (
    <form
      class="sheet-form"
      method="post"
      action={ui.href(placeOf(paper))}
      encType="multipart/form-data"
      autocomplete="off"
    >
      <input type="hidden" name="csrf" value={frame.csrf} />
      <input type="hidden" name="commandId" value={frame.commandId} />
      <ScoreSheet
        posted
        t={ui.t}
        lang={ui.lang}
        compiled={paper.facts.compiled}
        answers={answers}
        evidence={evidence}
        fixedCases={paper.dossier.caseAnswers}
        beside={(leaf) => (
          <TextAreaField
            form={form}
            name={`notes.${fieldKey(leaf.code)}`}
            label={`${t.sheet.note} (${leaf.code})`}
            rows={2}
            optional
          />
        )}
      />
      <TextAreaField form={form} name="opinion" label={t.sheet.opinion} rows={3} optional />
      <FileField
        form={form}
        name="file"
        label={t.paper.file}
        hint={t.paper.fileHint}
        accept="image/jpeg,image/png,application/pdf"
      />
      <FormActions
        t={ui.t.design}
        cancel={{ label: ui.t.dossiers.form.back, href: ui.href(boardPath(paper.session.id)) }}
      >
        <Button>{t.paper.send}</Button>
      </FormActions>
    </form>
  );
}

function Compare({ ui, paper }: { readonly ui: Ui; readonly paper: PaperSheetView }) {
  const t = ui.t.scoring;
  const { content, sheet } = paper;
  if (content === null || sheet === null) return <Notice t={ui.t.design} tone="warning" text={t.sheet.sealLost} />;
  return (
    <>
      <p>
        <strong>{t.sheet.total(content.points.total)}</strong> ·{' '}
        {t.sheet.parts(content.points.A, content.points.B, content.points.C)}
      </p>
      {sheet.scan !== null && (
        <p>
          <a href={`${placeOf(paper)}/tep`} download>
            {t.detail.scan}: {sheet.scan.name}
          </a>
        </p>
      )}
      {sheet.checkedAt !== null ? (
        <Notice t={ui.t.design} tone="success" text={t.paper.checked} />
      ) : paper.isChecker ? (
        <Form action={ui.href(placeOf(paper))} {...ui.form()}>
          <FormActions t={ui.t.design}>
            <Button name="verdict" value="same">
              {t.paper.same}
            </Button>
            <Button kind="secondary" name="verdict" value="differs">
              {t.paper.differs}
            </Button>
          </FormActions>
        </Form>
      ) : (
        <Notice t={ui.t.design} tone="info" text={t.paper.waits} />
      )}
      <MarksTable ui={ui} compiled={paper.facts.compiled} content={content} />
      {content.opinion !== null && (
        <p>
          <strong>{t.sheet.opinion}:</strong> {content.opinion}
        </p>
      )}
    </>
  );
}

export const paperSheetPage = definePage<PaperData>({
  path: '/phien-hop/:sessionId/phieu-giay/:dossierId/:memberId',
  right: 'scoring/view-paper-sheet',
  postRight: 'scoring/type-paper-sheet',
  rate: 'act',
  islands: ['score-sheet'],
  title: ({ paper }, ui) => ui.t.scoring.paper.link(paper.seat.name),
  breadcrumbs: ({ paper }, ui) => sessionCrumbs(paper.session, ui),
  load,
  view(data, ui) {
    const t = ui.t.scoring.paper;
    const { paper } = data;
    const { seat, dossier, sheet } = paper;
    const types = sheet === null && paper.isTypist;
    return (
      <>
        <PageHeading
          caption={productLine(dossier)}
          heading={
            sheet === null ? t.typeHeading(seat.name, dossier.product) : t.checkHeading(seat.name, dossier.product)
          }
          summary={sheet === null ? t.typeText : t.checkText}
        />
        {ui.problem !== null && <ErrorSummary form={ui.state({})} />}
        {types && <TypeForm ui={ui} data={data} />}
        {sheet !== null && <Compare ui={ui} paper={paper} />}
        {sheet === null && !types && <Notice t={ui.t.design} tone="info" text={ui.t.scoring.board.out} />}
      </>
    );
  },
  async post(request) {
    const { sessionId = '', dossierId = '', memberId = '' } = request.params;
    const place = { sessionId, dossierId, memberId };
    const t = textsOf(request.lang).scoring.paper;
    const { verdict, notes, opinion } = request.input;
    if (verdict !== undefined) {
      const done = await request.run(checkPaperSheet, { ...place, verdict });
      if (!done.ok) return done;
      const flash = done.value.verdict === 'same' ? t.checkedFlash(done.value.name) : t.returnedFlash(done.value.name);
      return ok({ to: boardPath(sessionId), flash });
    }
    const answers = new URLSearchParams(sheetEntries(request.input)).toString();
    return await takeSentFile(request, 'scoring/already-submitted', async (file) => {
      const done = await request.run(typePaperSheet, { ...place, answers, notes, opinion, file });
      if (!done.ok) return done;
      return ok({ to: boardPath(sessionId), flash: t.typed(done.value.name) });
    });
  },
});

export const paperSheetScan = defineFile({
  path: '/phien-hop/:sessionId/phieu-giay/:dossierId/:memberId/tep',
  right: 'scoring/view-paper-sheet',
  rate: 'page',
  async load(request) {
    const { sessionId, dossierId, memberId } = request.params;
    const paper = await request.run(viewPaperSheet, { sessionId, dossierId, memberId });
    if (!paper.ok) return paper;
    const scan = paper.value.sheet?.scan ?? null;
    const body = scan === null ? null : await request.ports.files.get(scan.sha256 as never);
    if (scan === null || body === null) return refuse(notFound);
    return ok({ body, contentType: scan.mediaType, fileName: scan.name });
  },
});
