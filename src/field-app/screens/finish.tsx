// The end on the spot: what still lacks is said, and nobody is held back by it; whole is a record only once the server has everything.

import { lastOf } from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import { Box, Note } from '../parts/boxes.tsx';
import { Contradictions } from '../parts/certificate.tsx';
import { useDraft } from '../parts/draft.ts';
import { Frame } from '../parts/frame.tsx';
import { KeepEnd, useKeep } from '../parts/keep.tsx';
import { to } from '../route.ts';
import { type OfVisit, useBackToVisit } from './small-screens.tsx';

/** Open questions that are named; the others are counted. */
const SHOWN = 6;

export function FinishScreen({ visitId }: OfVisit) {
  const { t, book } = useOpen();
  const { keeping, keep } = useKeep();
  const { values, set, done } = useDraft(`${visitId}/finish`, { words: '' });
  const { record, complete, operations } = book.entry(visitId);
  const lacks: readonly (readonly [string, string])[] = [
    ...complete.toAnswer
      .slice(0, SHOWN)
      .map((one) => [one.text, to('phieu', visitId, 'cau', one.checklist, one.question)] as const),
    ...complete.toPhotograph.map(
      (one) => [one.text, to('phieu', visitId, 'cau', one.checklist, one.question)] as const,
    ),
    ...(record.positions.length === 0 ? [[t.finish.noPosition, to('phieu', visitId, 'vi-tri')] as const] : []),
    ...(record.signatures.length === 0 ? [[t.finish.noSignature, to('phieu', visitId, 'ky')] as const] : []),
  ];
  const save = async (): Promise<void> => {
    const words = values.words.trim();
    const value = { words: words === '' ? null : words };
    if (await keep([{ visitId, kind: 'finished', field: 'visit', sees: lastOf(operations, 'visit'), value }])) done();
  };
  return (
    <Frame heading={t.finish.heading} back={useBackToVisit(visitId)}>
      {record.finished !== null && <Note tone="good">{t.finish.done}</Note>}
      <Contradictions visitId={visitId} />
      {lacks.length === 0 ? (
        <p>{t.finish.ready}</p>
      ) : (
        <Note tone="warn">
          {complete.toAnswer.length > 0 && <p>{t.finish.toAnswer(complete.toAnswer.length)}</p>}
          {complete.toPhotograph.length > 0 && <p>{t.finish.toPhotograph(complete.toPhotograph.length)}</p>}
          <ul>
            {lacks.map(([words, href]) => (
              <li key={`${href} ${words}`}>
                <a href={href}>{words}</a>
              </li>
            ))}
          </ul>
          {complete.toAnswer.length > SHOWN && <p class="quiet">{t.finish.more(complete.toAnswer.length - SHOWN)}</p>}
        </Note>
      )}
      <Box label={t.finish.words} lines={3} value={values.words} onChange={(words) => set({ words })} />
      <KeepEnd
        label={lacks.length === 0 ? t.finish.go : t.finish.anyway}
        keeping={keeping}
        onKeep={() => void save()}
      />
      <p class="quiet">{t.finish.later}</p>
    </Frame>
  );
}
