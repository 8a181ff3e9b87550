// What the producer promised, matter by matter; matters of which the paper says nothing are left out.

import { ButtonLink } from '#design/button-link.tsx';
import { Section } from '#design/section.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import { commitmentNames } from '../rules/commitments.ts';
import type { LegacyFileView } from '../use-cases/view-file.ts';
import { filePath } from './paths.ts';

export function CommitmentList({ ui, view }: { readonly ui: Ui; readonly view: LegacyFileView }) {
  const { record: words, matters } = ui.t.legacyFiles;
  const { commitments } = view;
  return (
    <Section
      id="cam-ket"
      title={words.commitments}
      lead={words.commitmentsLead}
      action={
        view.may.commit && (
          <ButtonLink kind="secondary" href={ui.href(filePath(view.file.id, 'cam-ket'))}>
            {commitments === null ? words.commit : words.changeCommitments}
          </ButtonLink>
        )
      }
    >
      {commitments === null ? (
        <p>{words.noCommitments}</p>
      ) : (
        <>
          <SummaryList
            items={commitmentNames
              .filter((name) => commitments.content[name] !== null)
              .map((name) => ({ label: matters[name], value: commitments.content[name] }))}
          />
          <p class="quiet">
            {words.savedBy(
              formatInstantInVietnam(commitments.madeAt),
              commitments.savedByName ?? '',
              commitments.ordinal,
            )}
          </p>
        </>
      )}
    </Section>
  );
}
