// The signature of who was inspected: presence, not consent, bound to the hash of what was shown. Who does not sign is recorded with a reason
// and somebody who saw it.

import { useState } from 'preact/hooks';
import { contentHash, keyedField, type SignerRole } from '#modules/field/index.ts';
import { useOpen } from '../context.ts';
import { freshId } from '../device/fresh-id.ts';
import { Box, Choices, Note } from '../parts/boxes.tsx';
import { Content } from '../parts/content.tsx';
import { useDraft } from '../parts/draft.ts';
import { Frame } from '../parts/frame.tsx';
import { KeepEnd, useKeep } from '../parts/keep.tsx';
import { Pad } from '../parts/pad.tsx';
import { type OfVisit, useBackToVisit } from './small-screens.tsx';

const ROLES: readonly SignerRole[] = ['inspected', 'team', 'witness'];
const EMPTY = { name: '', role: 'inspected' as SignerRole, reason: '', witness: '', refuses: false };

export function SignScreen({ visitId }: OfVisit) {
  const { t, book } = useOpen();
  const { keeping, keep } = useKeep();
  const { values, set, done } = useDraft(`${visitId}/signature`, EMPTY);
  const [strokes, setStrokes] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { record } = book.entry(visitId);
  const over = contentHash(record);
  const field = (): string => keyedField('signature', freshId());
  const { refuses } = values;
  const save = async (): Promise<void> => {
    const [name, reason, witness] = [values.name, values.reason, values.witness].map((one) => one.trim()) as [
      string,
      string,
      string,
    ];
    const lacks = name === '' || (refuses ? reason === '' || witness === '' : strokes === '');
    setMissing(lacks);
    if (lacks) return;
    const draft = refuses
      ? ({
          visitId,
          kind: 'refused-to-sign',
          field: field(),
          sees: null,
          value: { name, reason, witness, over },
        } as const)
      : ({
          visitId,
          kind: 'signed',
          field: field(),
          sees: null,
          value: { name, role: values.role, over, strokes },
        } as const);
    if (await keep([draft])) {
      done();
      setStrokes('');
    }
  };
  return (
    <Frame heading={t.sign.heading} back={useBackToVisit(visitId)}>
      <Note tone="info">{t.sign.meaning}</Note>
      <section>
        <h2>{t.sign.shown}</h2>
        <Content visitId={visitId} />
        <p class="quiet">{t.sign.hash(over.slice(0, 16))}</p>
      </section>
      <ul class="kept-list">
        {record.signatures.map(({ operation, value, current }) => (
          <li key={operation}>
            {'strokes' in value ? (
              <>
                <strong>{value.name}</strong> · {t.sign.roles[value.role]}
                <svg class="strokes" viewBox="0 0 400 160" aria-hidden="true">
                  <path d={value.strokes} />
                </svg>
              </>
            ) : (
              <strong>{t.sign.refused(value.name, value.witness ?? '')}</strong>
            )}
            <span class={`state ${current ? 'state--good' : 'state--bad'}`}>
              {current ? t.sign.current : t.sign.changed}
            </span>
          </li>
        ))}
      </ul>
      <section>
        <Box label={t.sign.name} value={values.name} onChange={(name) => set({ name })} />
        {refuses ? (
          <>
            <Box label={t.sign.refuseReason} lines={2} value={values.reason} onChange={(reason) => set({ reason })} />
            <Box label={t.sign.witness} value={values.witness} onChange={(witness) => set({ witness })} />
          </>
        ) : (
          <>
            <Choices
              legend={t.sign.role}
              choices={ROLES.map((one) => ({ value: one, label: t.sign.roles[one] }))}
              value={values.role}
              onChoose={(role) => set({ role: role as SignerRole })}
            />
            <p class="pad__label">{t.sign.draw}</p>
            <Pad label={t.sign.draw} strokes={strokes} onDrawn={setStrokes} />
          </>
        )}
        <KeepEnd
          label={refuses ? t.sign.keepRefusal : t.sign.keep}
          keeping={keeping}
          wrong={!isMissing ? null : refuses ? t.sign.missingRefusal : t.sign.missing}
          onKeep={() => void save()}
        >
          {!refuses && strokes !== '' && (
            <button type="button" class="button" onClick={() => setStrokes('')}>
              {t.sign.again}
            </button>
          )}
          <button type="button" class="button button--quiet" onClick={() => set({ refuses: !refuses })}>
            {refuses ? t.cancel : t.sign.refuse}
          </button>
        </KeepEnd>
      </section>
    </Frame>
  );
}
