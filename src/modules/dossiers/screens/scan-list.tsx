// Photographed pages of a dossier, of one kind: a picture is shown small and saved whole, a PDF is saved.

import { Button } from '#design/button.tsx';
import { Form } from '#design/form.tsx';
import type { Ui } from '#web/ui.ts';
import type { ScanKind } from '../rules/scan.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { FormSignatureWords } from './form-signature-words.tsx';
import { signedPagesPath } from './paths.ts';
import { whenWords } from './words.ts';

interface ScanListProps {
  readonly ui: Ui;
  readonly view: DossierView;
  readonly kind: ScanKind;
  readonly removable?: boolean;
}

/** The pages of one kind: a photograph is shown, a PDF is saved. */
export function ScanList({ ui, view, kind, removable }: ScanListProps) {
  const words = ui.t.dossierWord.pages;
  const to = signedPagesPath(view.dossier.id);
  const scans = view.scans.filter((scan) => scan.kind === kind);
  return (
    <ul class="signed-pages">
      {scans.map((scan) => (
        <li
          key={scan.id}
          class={scan.signature === null && scan.like === null ? 'signed-page' : 'signed-page signed-page--wide'}
        >
          <a href={`${to}/${scan.id}/tep`} download>
            {scan.mediaType === 'image/jpeg' && (
              <img class="signed-page__picture" src={`${to}/${scan.id}/tep`} alt="" loading="lazy" />
            )}
            <span>{scan.name}</span>
          </a>
          <p class="quiet">{words.added(whenWords(scan.addedAt), scan.pages)}</p>
          <FormSignatureWords ui={ui} view={view} scan={scan} />
          {kind === 'consent' && (
            <p>
              {view.dossier.consent?.scanId === scan.id && view.consentChanged.length === 0
                ? words.consentInForce
                : words.consentEnded}
            </p>
          )}
          {removable && (
            <Form action={ui.href(to)} {...ui.form()} hidden={{ remove: scan.id }}>
              <Button kind="secondary">{words.remove}</Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
