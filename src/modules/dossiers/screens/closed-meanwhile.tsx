// A part is opened or saved when the dossier was sent or dropped meanwhile: why it is closed, and what was typed, to be copied.

import { ButtonLink } from '#design/button-link.tsx';
import type { ComparedField } from '#design/compare-versions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import type { Ui } from '#web/ui.ts';
import type { PartName } from '../rules/parts.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { StateTag } from './dossier-state.tsx';
import { dossierPath } from './paths.ts';

interface ClosedMeanwhileProps {
  readonly ui: Ui;
  readonly view: DossierView;
  readonly part: PartName;
  /** Where what the refused post held is not what is saved. */
  readonly fields: readonly ComparedField[];
}

/** @example <ClosedMeanwhile ui={ui} view={view} part="general" fields={fields} /> */
export function ClosedMeanwhile({ ui, view, part, fields }: ClosedMeanwhileProps) {
  const { parts, closed } = ui.t.dossiers;
  const { state, id } = view.dossier;
  const unsaved = fields.filter(({ yours }) => yours.trim() !== '');
  return (
    <>
      <PageHeading
        caption={`${view.product.name} – ${parts[part].name}`}
        heading={parts[part].title}
        states={<StateTag ui={ui} state={state} />}
      />
      <Notice
        t={ui.t.design}
        tone="warning"
        title={closed.title}
        text={state === 'dropped' ? closed.dropped : closed.sent}
        live
      />
      {unsaved.length > 0 && (
        <Section id="chua-luu" title={closed.unsaved} lead={closed.unsavedLead}>
          <SummaryList
            items={unsaved.map(({ label, yours }) => ({ label, value: <span class="as-typed">{yours}</span> }))}
          />
        </Section>
      )}
      <p>
        <ButtonLink href={ui.href(dossierPath(id))}>{closed.toDossier}</ButtonLink>
      </p>
    </>
  );
}
