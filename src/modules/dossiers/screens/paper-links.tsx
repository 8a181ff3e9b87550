// The papers of a dossier: each form to print, and to write on.

import { Section } from '#design/section.tsx';
import type { Ui } from '#web/ui.ts';
import { dossierPath } from './paths.ts';

/** @example <PaperLinks ui={ui} dossierId={view.dossier.id} /> */
export function PaperLinks({ ui, dossierId }: { readonly ui: Ui; readonly dossierId: string }) {
  const { onRecord: papers } = ui.t.dossierPapers;
  const forms = [
    ['mau-01', papers.registration],
    ['mau-02', papers.assessment],
  ] as const;
  return (
    <Section id="giay-to" title={papers.title} lead={papers.lead}>
      <ul class="plain-links">
        {forms.map(([form, name]) => (
          <li key={form}>
            {name}: <a href={dossierPath(dossierId, `${form}.pdf`)}>{papers.pdf}</a>,{' '}
            <a href={dossierPath(dossierId, `${form}.docx`)}>{papers.docx}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={ui.href(dossierPath(dossierId, 'giay-to'))}>{ui.t.dossierPapers.all}</a>
      </p>
    </Section>
  );
}
