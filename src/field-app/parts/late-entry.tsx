// What is added after a visit was said to be over takes a reason, as a changed answer does, and is shown as written afterwards.

import { useOpen } from '../context.ts';
import { Box, Note } from './boxes.tsx';

/** The reason as an operation has it: none while the visit goes on; `null`: it is over and no reason was written. */
export function lateOf(isOver: boolean, typed: string): { readonly late?: string } | null {
  const reason = typed.trim();
  if (!isOver) return {};
  return reason === '' ? null : { late: reason };
}

export interface LateBoxProps {
  readonly isOver: boolean;
  readonly value: string;
  onChange(value: string): void;
}

export function LateBox({ isOver, value, onChange }: LateBoxProps) {
  const { t } = useOpen();
  if (!isOver) return null;
  return (
    <Note tone="warn">
      <p>{t.late.explained}</p>
      <Box label={t.late.reason} lines={2} value={value} onChange={onChange} />
    </Note>
  );
}

export function WrittenLate({ late }: { readonly late: string | null | undefined }) {
  const { t } = useOpen();
  if (late === undefined || late === null) return null;
  return (
    <>
      <br />
      <span class="quiet">{t.late.marked(late)}</span>
    </>
  );
}
