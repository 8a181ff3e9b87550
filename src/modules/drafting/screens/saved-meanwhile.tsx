// Somebody saved the letter while another person wrote on it: both texts side by side above the form, which keeps what was typed.

import { CompareVersions } from '#design/compare-versions.tsx';
import { type FormState, type FormValues, typedValue, typedValues } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { formatInstantInVietnam } from '#kernel/calendar.ts';
import type { Ui } from '#web/ui.ts';
import type { DraftView } from '../use-cases/view-draft.ts';

const isStale = (ui: Ui): boolean => ui.problem?.code === 'drafting/changed-meanwhile';

/** The version that the form saw; once both were shown, the one that stands now, so that the next save is a choice. */
export function versionSeen(form: FormState, { draft }: DraftView, ui: Ui): number {
  const posted = Number(typedValue(form, 'version'));
  return !isStale(ui) && Number.isSafeInteger(posted) && posted > 0 ? posted : draft.version;
}

interface Props {
  readonly view: DraftView;
  readonly form: FormState;
  readonly ui: Ui;
  readonly saved: FormValues;
}

/** What differs between what stands saved and what was typed; nothing unless somebody was faster. */
export function SavedMeanwhile({ view, form, ui, saved }: Props) {
  if (!isStale(ui)) return null;
  const { edit: words, modes, urgencies } = ui.t.drafting;
  const [last] = view.versions;
  const plain = [
    ...(['subject', 'addressees', 'bases', 'proposer', 'contents', 'recipients'] as const),
    ...(['issuerName', 'aboveName', 'issuerSymbol', 'draftingUnit', 'place'] as const),
  ].map((name) => ({
    ...{ name, label: words[name] },
    ...{ theirs: String(saved[name] ?? ''), yours: typedValue(form, name).replace(/\r/g, '') },
  }));
  const shown = (values: FormState) => ({
    mode: modes[typedValue(values, 'mode') as keyof typeof modes]?.label ?? '',
    urgency: urgencies[typedValue(values, 'urgency') as keyof typeof urgencies] ?? '',
    signerId: view.signers.find((one) => one.id === typedValue(values, 'signerId'))?.name ?? '',
    offices: view.offices
      .filter((one) => typedValues(values, 'offices').includes(one.key))
      .map((one) => one.label)
      .join(', '),
  });
  const theirs = shown({ ...form, values: saved });
  const yours = shown(form);
  const labels = { mode: words.mode, urgency: words.urgency, signerId: words.signer, offices: words.offices };
  const chosen = (Object.keys(labels) as (keyof typeof labels)[]).map((name) => ({
    ...{ name, label: labels[name], theirs: theirs[name], yours: yours[name] },
  }));
  return (
    <>
      <Notice t={ui.t.design} tone="warning" title={words.meanwhileTitle} text={words.meanwhile} />
      <CompareVersions
        t={ui.t.design}
        fields={[...plain, ...chosen].filter((one) => one.theirs !== one.yours)}
        savedBy={{
          who: last?.savedByName ?? view.draft.madeByName,
          when: formatInstantInVietnam(last?.savedAt ?? view.draft.changedAt),
        }}
      />
    </>
  );
}
