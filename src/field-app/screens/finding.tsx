// Findings: only added. An answer that is not met proposes kind and severity; a person says what was seen.

import { useEffect, useState } from 'preact/hooks';
import { answerField, keyedField, questionOf } from '#modules/field/index.ts';
import { type FindingKind, findingKinds, type Severity, severities } from '#modules/findings/index.ts';
import { useOpen } from '../context.ts';
import { freshId } from '../device/fresh-id.ts';
import { Box, Choices, Note, Select } from '../parts/boxes.tsx';
import { Contradictions, HeldOtherwise } from '../parts/certificate.tsx';
import { useDraft } from '../parts/draft.ts';
import { Frame } from '../parts/frame.tsx';
import { KeepEnd, useKeep } from '../parts/keep.tsx';
import { LateBox, lateOf, WrittenLate } from '../parts/late-entry.tsx';
import { Photos } from '../parts/photos.tsx';
import { ProductOfVisit } from '../parts/product-of-visit.tsx';
import { type OfVisit, useBackToVisit } from './small-screens.tsx';

export interface FindingProps extends OfVisit {
  /** The question whose answer led here. */
  readonly checklist?: string | undefined;
  readonly code?: string | undefined;
}

const EMPTY = {
  kind: '' as FindingKind | '',
  severity: '' as Severity | '',
  words: '',
  law: '',
  productId: '',
  photos: [] as readonly string[],
  late: '',
};

export function FindingsScreen({ visitId, checklist, code }: FindingProps) {
  const { t, book } = useOpen();
  const { keeping, keep } = useKeep();
  const about = checklist === undefined || code === undefined ? null : answerField(checklist, code);
  const { values, set, done } = useDraft(`${visitId}/finding/${about ?? ''}`, EMPTY);
  const [isMissing, setMissing] = useState(false);
  const [isReasonMissing, setReasonMissing] = useState(false);
  const { record } = book.entry(visitId);
  const list = book.checklists(visitId).find(({ key }) => key === checklist);
  const question = list === undefined || code === undefined ? null : questionOf(list, code);
  const answered = record.answers.find(({ field }) => field === about)?.value ?? null;
  useEffect(() => {
    if (question?.finding === undefined || values.kind !== '') return;
    const { kind, severity } = question.finding;
    set({ kind, severity, law: question.law ?? '', words: answered?.note ?? '' });
  }, [question]);
  const save = async (): Promise<void> => {
    const { kind, severity } = values;
    const words = values.words.trim();
    const late = lateOf(record.finished !== null, values.late);
    const lacks = kind === '' || severity === '' || words === '';
    setMissing(lacks);
    setReasonMissing(late === null);
    if (kind === '' || severity === '' || words === '' || late === null) return;
    const value = {
      kind,
      severity,
      words,
      law: values.law.trim() === '' ? null : values.law.trim(),
      productId: values.productId === '' ? null : values.productId,
      question: about,
      photos: values.photos,
      ...late,
    };
    if (await keep([{ visitId, kind: 'found', field: keyedField('finding', freshId()), sees: null, value }])) done();
  };
  return (
    <Frame heading={t.finding.heading} over={question?.text} back={useBackToVisit(visitId)}>
      {record.findings.length === 0 && <p class="quiet">{t.finding.none}</p>}
      <ul class="kept-list">
        {record.findings.map(
          ({ field, value }) =>
            value !== null && (
              <li key={field}>
                <strong>{t.findingKind[value.kind]}</strong> · {t.severity[value.severity]}
                <br />
                {value.words}
                <WrittenLate late={value.late} />
              </li>
            ),
        )}
      </ul>
      <Contradictions visitId={visitId} />
      <section>
        <h2>{t.finding.add}</h2>
        <Note tone="info">{t.finding.addOnly}</Note>
        <Select
          label={t.finding.kind}
          value={values.kind}
          choices={[
            { value: '', label: '…' },
            ...findingKinds.map((one) => ({ value: one, label: t.findingKind[one] })),
          ]}
          onChange={(kind) => set({ kind: kind as FindingKind | '' })}
        />
        <HeldOtherwise visitId={visitId} kind={values.kind} productId={values.productId} />
        <Choices
          legend={t.finding.severity}
          choices={severities.filter((one) => one !== 'none').map((one) => ({ value: one, label: t.severity[one] }))}
          value={values.severity}
          onChoose={(severity) => set({ severity: severity as Severity })}
        />
        <Box label={t.finding.words} lines={4} value={values.words} onChange={(words) => set({ words })} />
        <Box label={t.finding.law} value={values.law} onChange={(law) => set({ law })} />
        <ProductOfVisit
          visitId={visitId}
          words={t.finding}
          value={values.productId}
          onChange={(productId) => set({ productId })}
        />
        <Photos
          visitId={visitId}
          of={null}
          only={values.photos}
          onTaken={(hash) => set({ photos: [...new Set([...values.photos, hash])] })}
        />
        <LateBox isOver={record.finished !== null} value={values.late} onChange={(late) => set({ late })} />
        <KeepEnd
          label={t.save}
          keeping={keeping}
          wrong={isMissing ? t.finding.missing : isReasonMissing ? t.late.missing : null}
          onKeep={() => void save()}
        />
      </section>
    </Frame>
  );
}
