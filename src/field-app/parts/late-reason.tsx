// After a visit was said to be over, an answer needs a reason like at the desk: asked before anything is made, kept with what it changes.

import { useState } from 'preact/hooks';
import { useOpen } from '../context.ts';
import { Box, Note } from './boxes.tsx';
import { KeepEnd, type Keeping } from './keep.tsx';

export interface LateReasonProps {
  readonly keeping: Keeping;
  onKeep(reason: string): void;
  onCancel(): void;
}

export function LateReason({ keeping, onKeep, onCancel }: LateReasonProps) {
  const { t } = useOpen();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const keep = (): void => {
    const words = reason.trim();
    setMissing(words === '');
    if (words !== '') onKeep(words);
  };
  return (
    <Note tone="warn">
      <p>{t.question.late}</p>
      <Box label={t.question.lateReason} lines={2} value={reason} onChange={setReason} />
      <KeepEnd
        label={t.question.keepLate}
        keeping={keeping}
        wrong={isMissing ? t.question.lateMissing : null}
        onKeep={keep}
      >
        <button type="button" class="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </KeepEnd>
    </Note>
  );
}
