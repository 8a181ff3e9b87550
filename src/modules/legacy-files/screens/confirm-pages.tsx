// Pages that ask once: close as in order, open again, give up, take a paper off, remove a scan.

import { Button } from '#design/button.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { dropLegacyFile, reopenLegacyFile, settleLegacyFile } from '../use-cases/close-file.ts';
import { removeScan } from '../use-cases/scans.ts';
import { takeRangeOff } from '../use-cases/take-range-off.ts';
import { type LegacyFileView, viewLegacyFile } from '../use-cases/view-file.ts';
import { fileCrumbs, filePath, listPath } from './paths.ts';

/** The dossier, where the act is possible now; else like one that does not exist. */
async function viewWhere(request: PageRequest, act: keyof LegacyFileView['may']) {
  const view = await request.run(viewLegacyFile, { fileId: request.params['fileId'] });
  return view.ok && !view.value.may[act] ? refuse(notFound) : view;
}

interface CalmProps {
  readonly ui: Ui;
  readonly view: LegacyFileView;
  readonly page: 'chot' | 'mo-lai';
  readonly words: { readonly question: string; readonly text: string; readonly confirm: string };
  readonly remark?: string | null;
}

function Calm({ ui, view, page, words, remark }: CalmProps) {
  return (
    <>
      <ErrorSummary form={ui.state()} />
      <PageHeading caption={view.product.name} heading={words.question} summary={words.text} />
      {remark && <p>{remark}</p>}
      <Form action={ui.href(filePath(view.file.id, page))} {...ui.form()} version={view.file.version}>
        <FormActions
          t={ui.t.design}
          cancel={{ label: ui.t.evidence.form.cancel, href: ui.href(filePath(view.file.id)) }}
        >
          <Button>{words.confirm}</Button>
        </FormActions>
      </Form>
    </>
  );
}

interface GraveProps {
  readonly ui: Ui;
  readonly view: LegacyFileView;
  /** The page below the dossier that asks. */
  readonly page: string;
  readonly question: string;
  readonly words: { readonly text: string; readonly confirm: string };
  /** What the reason is called, where one is asked. */
  readonly reason?: { readonly reason: string; readonly reasonExample: string };
}

/** What takes something away is asked in a panel. */
function Grave({ ui, view, page, question, words, reason }: GraveProps) {
  const form = ui.state();
  const back = filePath(view.file.id);
  return (
    <>
      <ErrorSummary form={form} />
      <Form action={ui.href(filePath(view.file.id, page))} {...ui.form()} version={view.file.version}>
        <ConfirmPanel t={ui.t.design} question={question} confirmLabel={words.confirm} cancelHref={ui.href(back)}>
          <p>{words.text}</p>
          {reason && <TextField form={form} name="reason" label={reason.reason} example={reason.reasonExample} />}
        </ConfirmPanel>
      </Form>
    </>
  );
}

export const settleFilePage = definePage<LegacyFileView>({
  path: '/ho-so-giay/:fileId/chot',
  right: 'legacy-files/settle-file',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.legacyFiles.settle.question,
  breadcrumbs: fileCrumbs,
  load: (request) => viewWhere(request, 'settle'),
  view(view, ui) {
    const words = ui.t.legacyFiles.settle;
    const remark = view.unplacedPages > 0 ? words.unplaced(view.unplacedPages) : null;
    return <Calm ui={ui} view={view} page="chot" words={words} remark={remark} />;
  },
  async post(request) {
    const { fileId = '' } = request.params;
    const done = await request.run(settleLegacyFile, { fileId, version: request.input['version'] });
    return done.ok ? ok({ to: filePath(fileId), flash: textsOf(request.lang).legacyFiles.settle.done }) : done;
  },
});

export const reopenFilePage = definePage<LegacyFileView>({
  path: '/ho-so-giay/:fileId/mo-lai',
  right: 'legacy-files/reopen-file',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.legacyFiles.reopen.question,
  breadcrumbs: fileCrumbs,
  load: (request) => viewWhere(request, 'reopen'),
  view: (view, ui) => <Calm ui={ui} view={view} page="mo-lai" words={ui.t.legacyFiles.reopen} />,
  async post(request) {
    const { fileId = '' } = request.params;
    const done = await request.run(reopenLegacyFile, { fileId, version: request.input['version'] });
    return done.ok ? ok({ to: filePath(fileId), flash: textsOf(request.lang).legacyFiles.reopen.done }) : done;
  },
});

export const dropFilePage = definePage<LegacyFileView>({
  path: '/ho-so-giay/:fileId/bo',
  right: 'legacy-files/drop-file',
  rate: 'act',
  width: 'narrow',
  title: (view, ui) => ui.t.legacyFiles.drop.question(view.product.name),
  breadcrumbs: fileCrumbs,
  load: (request) => viewWhere(request, 'drop'),
  view(view, ui) {
    const words = ui.t.legacyFiles.drop;
    const question = words.question(view.product.name);
    return <Grave ui={ui} view={view} page="bo" question={question} words={words} reason={words} />;
  },
  async post(request) {
    const { fileId = '' } = request.params;
    const { reason, version } = request.input;
    const done = await request.run(dropLegacyFile, { fileId, version, reason });
    return done.ok ? ok({ to: listPath, flash: textsOf(request.lang).legacyFiles.drop.done }) : done;
  },
});

/** A dossier with the one part of it that the address names. */
interface PartView {
  readonly view: LegacyFileView;
  readonly name: string;
  readonly partId: string;
}

export const takeRangeOffPage = definePage<PartView>({
  path: '/ho-so-giay/:fileId/go/:rangeId',
  right: 'legacy-files/take-range-off',
  rate: 'act',
  width: 'narrow',
  title: ({ name }, ui) => ui.t.legacyFiles.takeOff.question(name),
  breadcrumbs: ({ view }, ui) => fileCrumbs(view, ui),
  async load(request) {
    const view = await viewWhere(request, 'takeOff');
    if (!view.ok) return view;
    const range = view.value.ranges.find((one) => one.id === request.params['rangeId']);
    return range === undefined
      ? refuse(notFound)
      : ok({ view: view.value, name: range.piece.title, partId: range.id as string });
  },
  view({ view, name, partId }, ui) {
    const words = ui.t.legacyFiles.takeOff;
    const page = `go/${partId}`;
    return <Grave ui={ui} view={view} page={page} question={words.question(name)} words={words} reason={words} />;
  },
  async post(request) {
    const { fileId = '', rangeId } = request.params;
    const { reason, version } = request.input;
    const done = await request.run(takeRangeOff, { fileId, version, rangeId, reason });
    if (!done.ok) return done;
    return ok({ to: filePath(fileId), flash: textsOf(request.lang).legacyFiles.takeOff.done(done.value.title) });
  },
});

export const removeScanPage = definePage<PartView>({
  path: '/ho-so-giay/:fileId/bo-tep/:scanId',
  right: 'legacy-files/remove-scan',
  rate: 'act',
  width: 'narrow',
  title: ({ name }, ui) => ui.t.legacyFiles.record.removeQuestion(name),
  breadcrumbs: ({ view }, ui) => fileCrumbs(view, ui),
  async load(request) {
    const view = await viewWhere(request, 'addScan');
    if (!view.ok) return view;
    const scan = view.value.scans.find((one) => one.id === request.params['scanId']);
    return scan === undefined ? refuse(notFound) : ok({ view: view.value, name: scan.name, partId: scan.id as string });
  },
  view({ view, name, partId }, ui) {
    const { removeQuestion, removeText: text, removeScan: confirm } = ui.t.legacyFiles.record;
    const page = `bo-tep/${partId}`;
    return <Grave ui={ui} view={view} page={page} question={removeQuestion(name)} words={{ text, confirm }} />;
  },
  async post(request) {
    const { fileId = '', scanId } = request.params;
    const done = await request.run(removeScan, { fileId, version: request.input['version'], scanId });
    if (!done.ok) return done;
    return ok({ to: filePath(fileId), flash: textsOf(request.lang).legacyFiles.record.removed(done.value.name) });
  },
});
