// The files of a piece, to be saved, and the plain form that sends another one: it needs no script.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { Section } from '#design/section.tsx';
import { SendingProgress } from '#design/sending-progress.tsx';
import { SignatureReport, SignatureTag } from '#design/signature-report.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import { standingOf } from '#kernel/digital-signature.ts';
import { pdfLimits } from '#platform/pdf/pdf-limits.ts';
import type { Ui } from '#web/ui.ts';
import { arrivingPath } from '../arriving.ts';
import type { EvidenceFile } from '../rules/evidence-piece.ts';
import type { PieceView } from '../use-cases/view-piece.ts';
import { piecePath } from './paths.ts';

interface FilesProps {
  readonly view: PieceView;
  readonly ui: Ui;
  readonly form: FormState;
}

interface OneFileProps {
  readonly view: PieceView;
  readonly file: EvidenceFile;
  readonly ui: Ui;
}

function OneFile({ view, file, ui }: OneFileProps) {
  const words = ui.t.evidence;
  const facts = [
    words.mediaTypes[file.mediaType],
    file.fromPage === null || file.toPage === null
      ? words.pages(file.pages)
      : words.piece.ofPages(file.fromPage, file.toPage),
    words.size(file.bytes),
    formatInstantInVietnam(file.addedAt),
  ];
  return (
    <li class="piece-file">
      <div class="piece-file__words">
        <a href={piecePath(view.piece.id, `tep/${file.id}`)} download>
          {words.piece.download(file.name)}
        </a>
        <p class="piece-file__facts">{facts.join(' · ')}</p>
        <Details summary={words.piece.fingerprint}>
          <code class="piece-file__hash">{file.sha256}</code>
        </Details>
        <FileSignatureWords view={view} file={file} ui={ui} />
      </div>
      {view.may.addFile && (
        <a
          class="piece-file__remove"
          href={ui.href(piecePath(view.piece.id, `bo-tep/${file.id}`))}
          aria-label={`${words.piece.remove}: ${file.name}`}
        >
          {words.piece.remove}
        </a>
      )}
    </li>
  );
}

/** The digital signatures of a file, for offices to know; they decide nothing. */
function FileSignatureWords({ view, file, ui }: OneFileProps) {
  const read = view.signatures[file.id];
  if (read === undefined) return null;
  const words = ui.t.digitalSignatures;
  const { state, signatures, checkedAt, roots } = read;
  const summary = state === 'read' ? words.wallet.has(signatures.length) : words.title;
  return (
    <>
      <p class="piece-file__signatures">
        {[...new Set(signatures.map(standingOf))].map((standing) => (
          <SignatureTag key={standing} words={words} standing={standing} />
        ))}
      </p>
      <Details summary={summary}>
        <SignatureReport words={words} state={state} signatures={signatures} />
        <p class="quiet">
          {words.checkedAt(formatInstantInVietnam(checkedAt), roots?.slice(0, 8) ?? null)} {words.wallet.lead}
        </p>
      </Details>
    </>
  );
}

export function PieceFiles({ view, ui, form }: FilesProps) {
  const words = ui.t.evidence.piece;
  const { files, id } = view.piece;
  return (
    <Section id="files" title={words.files} lead={files.length === 0 ? words.noFiles : words.filesLead}>
      {files.length > 0 && (
        <ul class="piece-files">
          {files.map((file) => (
            <OneFile key={file.id} view={view} file={file} ui={ui} />
          ))}
        </ul>
      )}
      {view.may.addFile && (
        <Form action={ui.href(piecePath(id))} {...ui.form()} files resumable={arrivingPath} label={words.addFile}>
          <FileField
            form={form}
            name="file"
            label={words.addFile}
            hint={words.fileHint}
            accept="image/jpeg,image/png,image/webp,application/pdf"
          />
          <SendingProgress words={words.sending} mostBytes={pdfLimits.fileBytes} />
          <FormActions t={ui.t.design}>
            <Button icon="upload">{words.send}</Button>
          </FormActions>
        </Form>
      )}
    </Section>
  );
}
