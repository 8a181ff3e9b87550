// The scan of a paper dossier: its files with the pages they take, to be saved, and the plain form that sends another one.

import { Button } from '#design/button.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { Section } from '#design/section.tsx';
import { SendingProgress } from '#design/sending-progress.tsx';
import { pdfLimits } from '#platform/pdf/pdf-limits.ts';
import type { Ui } from '#web/ui.ts';
import type { LegacyFileView } from '../use-cases/view-file.ts';
import { filePath, scanArrivingPath } from './paths.ts';

interface ScansProps {
  readonly ui: Ui;
  readonly view: LegacyFileView;
  readonly form: FormState;
}

export function Scans({ ui, view, form }: ScansProps) {
  const { record: words, range } = ui.t.legacyFiles;
  const { mediaTypes, size, piece } = ui.t.evidence;
  const { id } = view.file;
  return (
    <Section id="ban-quet" title={words.scans} lead={view.scans.length === 0 ? words.noScans : words.scansLead}>
      {view.scans.length > 0 && (
        <ul class="piece-files">
          {view.scans.map((scan) => (
            <li key={scan.id} class="piece-file">
              <div class="piece-file__words">
                <a href={filePath(id, `tep/${scan.id}`)} download>
                  {words.download(scan.name)}
                </a>
                <p class="piece-file__facts">
                  {[range(scan.range.from, scan.range.to), mediaTypes[scan.mediaType], size(scan.bytes)].join(' · ')}
                </p>
              </div>
              {view.may.addScan && (
                <a
                  class="piece-file__remove"
                  href={ui.href(filePath(id, `bo-tep/${scan.id}`))}
                  aria-label={`${words.removeScan}: ${scan.name}`}
                >
                  {words.removeScan}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {view.may.addScan && (
        <Form action={ui.href(filePath(id))} {...ui.form()} files resumable={scanArrivingPath} label={words.addScan}>
          <FileField
            form={form}
            name="file"
            label={words.addScan}
            hint={words.scanHint}
            accept="image/jpeg,image/png,image/webp,application/pdf"
          />
          <SendingProgress words={piece.sending} mostBytes={pdfLimits.fileBytes} />
          <FormActions t={ui.t.design}>
            <Button icon="upload">{words.send}</Button>
          </FormActions>
        </Form>
      )}
    </Section>
  );
}
