// Photographs of one field: those there, with whether the server has them, and a button for the next.

import { useState } from 'preact/hooks';
import { keyedField, lastOf } from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import { takePhoto } from '../device/photo.ts';
import { whereAmI } from '../device/position.ts';
import { KeepingLine, useKeep } from './keep.tsx';

export interface PhotosProps {
  readonly visitId: string;
  /** The field they show; `null`: the visit in general. */
  readonly of: string | null;
  readonly onTaken?: ((sha256: string) => void) | undefined;
  /** Taking one is what the screen is for. */
  readonly main?: boolean | undefined;
  /** Only these, where what they show is not yet written. */
  readonly only?: readonly string[] | undefined;
}

function PhotoButton({
  label,
  camera,
  main,
  onFile,
}: {
  label: string;
  camera: boolean;
  main: boolean;
  onFile(file: File): void;
}) {
  return (
    <label class={`button ${main ? 'button--main' : ''}`}>
      {label}
      <input
        class="visually-hidden"
        type="file"
        accept="image/*"
        {...(camera ? { capture: 'environment' } : {})}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

export function Photos({ visitId, of, only, main = false, onTaken }: PhotosProps) {
  const { t, work, book } = useOpen();
  const { keeping, keep } = useKeep();
  const [trouble, setTrouble] = useState<'working' | 'unreadable' | 'there' | { readonly visit: string } | null>(null);
  const { record, operations } = book.entry(visitId);
  const isOnlyHere = (hash: string): boolean => only === undefined || only.includes(hash);
  const shown = record.photos.filter(({ value }) => value !== null && value.of === of && isOnlyHere(value.sha256));
  const take = async (file: File): Promise<void> => {
    setTrouble('working');
    const taken = await takePhoto(file);
    if (taken === null) return setTrouble('unreadable');
    const { sha256, original, mediaType, content, small } = taken;
    const elsewhere = work.files.find((one) => one.sha256 === sha256 && one.visitId !== visitId);
    if (elsewhere !== undefined) return setTrouble({ visit: elsewhere.visitId });
    if (shown.some(({ value }) => value?.sha256 === sha256)) return setTrouble('there');
    const field = keyedField('photo', sha256);
    // A photograph never waits for a position: what the phone knows within a moment goes with it.
    const { position } = await Promise.race([
      whereAmI(),
      new Promise<{ position: null }>((resolve) => setTimeout(resolve, 1_500, { position: null })),
    ]);
    const value = { sha256, original, bytes: content.byteLength, mediaType, of, words: null, position };
    const draft = { visitId, kind: 'photographed', field, sees: lastOf(operations, field), value } as const;
    const isKept = await keep([draft], [{ sha256, visitId, mediaType, small, content }]);
    setTrouble(null);
    if (isKept) onTaken?.(sha256);
  };
  return (
    <div class="photos">
      {shown.length > 0 && (
        <ul class="photos__list">
          {shown.map(({ value }, i) => {
            const file = work.files.find(({ sha256 }) => sha256 === value?.sha256);
            const state =
              file === undefined ? t.photo.elsewhere : file.state === 'arrived' ? t.photo.arrived : t.photo.waiting;
            return (
              <li key={value?.sha256}>
                {file === undefined ? <span class="photos__none" /> : <img src={file.small} alt={t.photo.alt(i + 1)} />}
                <span class={`photos__state photos__state--${file?.state ?? 'elsewhere'}`}>{state}</span>
              </li>
            );
          })}
        </ul>
      )}
      <div class="buttons">
        <PhotoButton label={t.photo.take} camera main={main} onFile={(file) => void take(file)} />
        <PhotoButton label={t.photo.choose} camera={false} main={false} onFile={(file) => void take(file)} />
      </div>
      {trouble === 'working' && <p role="status">{t.photo.working}</p>}
      {(trouble === 'unreadable' || trouble === 'there') && <p role="alert">{t.photo[trouble]}</p>}
      {typeof trouble === 'object' && trouble !== null && (
        <p role="alert">{t.photo.ofOtherVisit(book.visit(trouble.visit)?.visit.producerName ?? null)}</p>
      )}
      {trouble === null && <KeepingLine keeping={keeping} />}
    </div>
  );
}
