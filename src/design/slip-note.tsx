// The number of a slip under the name of what it belongs to, with whose it is: two offices count in rows of their own.

/** @example <SlipNote label="Phiếu của xã:" number="05-1/PĐK-12-03390-2026" /> */
export function SlipNote({ label, number }: { readonly label: string; readonly number: string | null }) {
  if (number === null) return null;
  return (
    <span class="slip-note">
      {label} <span class="nowrap">{number}</span>
    </span>
  );
}
