// Samples with their seals: what, how much, of which product, who saw it, a picture of the seal. Only added.

import { useState } from 'preact/hooks';
import { isAmount, keyedField } from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import { freshId } from '../device/fresh-id.ts';
import { Box } from '../parts/boxes.tsx';
import { useDraft } from '../parts/draft.ts';
import { Frame } from '../parts/frame.tsx';
import { KeepEnd, useKeep } from '../parts/keep.tsx';
import { LateBox, lateOf, WrittenLate } from '../parts/late-entry.tsx';
import { Photos } from '../parts/photos.tsx';
import { ProductOfVisit } from '../parts/product-of-visit.tsx';
import { type OfVisit, useBackToVisit } from './small-screens.tsx';

const EMPTY = {
  seal: '',
  what: '',
  quantity: '',
  productId: '',
  witness: '',
  photos: [] as readonly string[],
  late: '',
};

export function SamplesScreen({ visitId }: OfVisit) {
  const { t, book } = useOpen();
  const { keeping, keep } = useKeep();
  const { values, set, done } = useDraft(`${visitId}/sample`, EMPTY);
  const [wrong, setWrong] = useState<string | null>(null);
  const { record } = book.entry(visitId);
  const save = async (): Promise<void> => {
    const [seal, what, quantity, witness] = [values.seal, values.what, values.quantity, values.witness].map((one) =>
      one.trim(),
    ) as [string, string, string, string];
    const isTaken = record.samples.some(({ value }) => value?.seal === seal);
    const late = lateOf(record.finished !== null, values.late);
    const lacks = seal === '' || what === '' || quantity === '';
    const isNothing = !lacks && !isAmount(quantity);
    const trouble = lacks
      ? t.sample.missing
      : isNothing
        ? t.sample.notAnAmount
        : isTaken
          ? t.sample.taken
          : late === null
            ? t.late.missing
            : null;
    setWrong(trouble);
    if (trouble !== null) return;
    const value = {
      seal,
      what,
      quantity,
      productId: values.productId === '' ? null : values.productId,
      witness: witness === '' ? null : witness,
      photos: values.photos,
      ...late,
    };
    if (await keep([{ visitId, kind: 'sampled', field: keyedField('sample', freshId()), sees: null, value }])) done();
  };
  return (
    <Frame heading={t.sample.heading} back={useBackToVisit(visitId)}>
      {record.samples.length === 0 && <p class="quiet">{t.sample.none}</p>}
      <ul class="kept-list">
        {record.samples.map(
          ({ field, value }) =>
            value !== null && (
              <li key={field}>
                <strong>{value.seal}</strong> {value.what}, {value.quantity}
                <WrittenLate late={value.late} />
              </li>
            ),
        )}
      </ul>
      <section>
        <h2>{t.sample.add}</h2>
        <Box label={t.sample.seal} value={values.seal} onChange={(seal) => set({ seal })} />
        <Box label={t.sample.what} value={values.what} onChange={(what) => set({ what })} />
        <Box
          label={t.sample.quantity}
          hint={t.sample.quantityHint}
          value={values.quantity}
          onChange={(quantity) => set({ quantity })}
        />
        <ProductOfVisit
          visitId={visitId}
          words={t.sample}
          value={values.productId}
          onChange={(productId) => set({ productId })}
        />
        <Box label={t.sample.witness} value={values.witness} onChange={(witness) => set({ witness })} />
        <h3>{t.sample.photo}</h3>
        <Photos
          visitId={visitId}
          of={null}
          only={values.photos}
          onTaken={(hash) => set({ photos: [...new Set([...values.photos, hash])] })}
        />
        <LateBox isOver={record.finished !== null} value={values.late} onChange={(late) => set({ late })} />
        <KeepEnd label={t.save} keeping={keeping} wrong={wrong} onKeep={() => void save()} />
      </section>
    </Frame>
  );
}
