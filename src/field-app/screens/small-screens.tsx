// Photographs of the visit in general, its position, its notes.

import { useState } from 'preact/hooks';
import { formatInstantInVietnam, type Instant } from '#kernel/calendar.ts';
import { keyedField, metresBetween } from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import { freshId } from '../device/fresh-id.ts';
import { type NoPosition, whereAmI } from '../device/position.ts';
import { Box, Note } from '../parts/boxes.tsx';
import { useDraft } from '../parts/draft.ts';
import { Frame } from '../parts/frame.tsx';
import { KeepEnd, KeepingLine, useKeep } from '../parts/keep.tsx';
import { LateBox, lateOf, WrittenLate } from '../parts/late-entry.tsx';
import { Photos } from '../parts/photos.tsx';
import { to } from '../route.ts';

export interface OfVisit {
  readonly visitId: string;
}

/** The way back to the visit, by whom it visits. */
export function useBackToVisit(visitId: string): { readonly label: string; readonly href: string } {
  const { t, book } = useOpen();
  return { label: book.visit(visitId)?.visit.producerName ?? t.back, href: to('phieu', visitId) };
}

export function PhotosScreen({ visitId }: OfVisit) {
  const { t } = useOpen();
  return (
    <Frame heading={t.photo.heading} back={useBackToVisit(visitId)}>
      <p class="quiet">{t.photo.hint}</p>
      <Photos visitId={visitId} of={null} main />
    </Frame>
  );
}

/** `350 m`, `1,2 km`. */
const far = (metres: number): string =>
  metres < 1_000 ? `${Math.round(metres)} m` : `${(metres / 1_000).toFixed(1).replace('.', ',')} km`;

export function PositionScreen({ visitId }: OfVisit) {
  const { t, book } = useOpen();
  const { keeping, keep } = useKeep();
  const [looking, setLooking] = useState(false);
  const [missing, setMissing] = useState<NoPosition | null>(null);
  const { record } = book.entry(visitId);
  const registered = book.visit(visitId)?.visit.position ?? null;
  const look = async (): Promise<void> => {
    setLooking(true);
    const found = await whereAmI();
    setLooking(false);
    setMissing(found.missing);
    if (found.position === null) return;
    const value = { position: found.position, reason: null };
    await keep([{ visitId, kind: 'located', field: 'position', sees: null, value }]);
  };
  const without = async (why: NoPosition): Promise<void> => {
    const value = { position: null, reason: t.position.missing[why] };
    if (await keep([{ visitId, kind: 'located', field: 'position', sees: null, value }])) setMissing(null);
  };
  return (
    <Frame heading={t.position.heading} back={useBackToVisit(visitId)}>
      <p class="quiet">{t.position.hint}</p>
      <ul class="kept-list">
        {record.positions.map(({ operation, value, deviceTime }) => (
          <li key={operation}>
            <span class="quiet">{formatInstantInVietnam(deviceTime as Instant)}</span>
            {value.position === null ? (
              <strong>{t.position.marked(value.reason ?? '')}</strong>
            ) : (
              <strong>
                {t.position.at(value.position)}, {t.position.accuracy(Math.round(value.position.accuracy))}
                {registered !== null && <>; {t.position.from(far(metresBetween(value.position, registered)))}</>}
              </strong>
            )}
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="button button--main" disabled={looking} onClick={() => void look()}>
          {t.position.take}
        </button>
      </div>
      {looking && <p role="status">{t.position.working}</p>}
      {missing !== null && (
        <Note tone="warn">
          <p>{t.position.missing[missing]}</p>
          <button type="button" class="button" onClick={() => void without(missing)}>
            {t.position.without}
          </button>
        </Note>
      )}
      <KeepingLine keeping={keeping} />
    </Frame>
  );
}

export function NotesScreen({ visitId }: OfVisit) {
  const { t, book } = useOpen();
  const { keeping, keep } = useKeep();
  const { values, set, done } = useDraft(`${visitId}/note`, { words: '', late: '' });
  const [wrong, setWrong] = useState<string | null>(null);
  const { record } = book.entry(visitId);
  const save = async (): Promise<void> => {
    const words = values.words.trim();
    const late = lateOf(record.finished !== null, values.late);
    setWrong(words === '' ? t.note.missing : late === null ? t.late.missing : null);
    if (words === '' || late === null) return;
    const value = { words, photos: [], ...late };
    if (await keep([{ visitId, kind: 'noted', field: keyedField('note', freshId()), sees: null, value }])) done();
  };
  return (
    <Frame heading={t.note.heading} back={useBackToVisit(visitId)}>
      {record.notes.length === 0 && <p class="quiet">{t.note.none}</p>}
      <ul class="kept-list">
        {record.notes.map(
          ({ field, value }) =>
            value !== null && (
              <li key={field}>
                {value.words}
                <WrittenLate late={value.late} />
              </li>
            ),
        )}
      </ul>
      <Box label={t.note.words} value={values.words} lines={4} onChange={(words) => set({ words })} />
      <LateBox isOver={record.finished !== null} value={values.late} onChange={(late) => set({ late })} />
      <KeepEnd label={t.note.add} keeping={keeping} wrong={wrong} onKeep={() => void save()} />
    </Frame>
  );
}
