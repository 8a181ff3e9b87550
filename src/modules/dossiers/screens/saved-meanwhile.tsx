// Two people saved one part of a dossier: both versions field by field; what is chosen is saved on top of the newer one.

import { type ComparedField, CompareVersions } from '#design/compare-versions.tsx';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import type { Ui } from '#web/ui.ts';
import type { PartName } from '../rules/parts.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { DossierForm } from './dossier-form.tsx';
import { partPath } from './paths.ts';
import { whenWords } from './words.ts';

interface SavedMeanwhileProps {
  readonly ui: Ui;
  /** The dossier as it stands now. */
  readonly view: DossierView;
  readonly part: PartName;
  /** Only what differs. */
  readonly fields: readonly ComparedField[];
}

/** Names of the frame, which are no values of the part. */
const FRAME = ['csrf', 'commandId', 'version', 'tiep'];

/** The page that asks which version of each field is kept. */
export function SavedMeanwhile({ ui, view, part, fields }: SavedMeanwhileProps) {
  const words = ui.t.dossiers.conflict;
  const head = view.heads[part];
  const who = head.savedByName ?? words.another;
  const kept = Object.entries(ui.state().values).filter(([name]) => !FRAME.includes(name) && !name.startsWith('keep.'));
  return (
    <>
      <PageHeading caption={view.product.name} heading={words.heading} />
      <Notice t={ui.t.design} tone="warning" live text={fields.length === 0 ? words.same : words.text(who)} />
      <DossierForm
        ui={ui}
        dossierId={view.dossier.id}
        action={partPath(view.dossier.id, part)}
        version={head.version}
        submit={words.save}
        back={words.drop}
      >
        {kept.flatMap(([name, value]) =>
          [value ?? ''].flat().map((one) => <input key={`${name}=${one}`} type="hidden" name={name} value={one} />),
        )}
        {fields.length > 0 && (
          <CompareVersions t={ui.t.design} choose savedBy={{ who, when: whenWords(head.savedAt) }} fields={fields} />
        )}
      </DossierForm>
    </>
  );
}
