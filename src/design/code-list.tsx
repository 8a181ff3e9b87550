// Codes that a person prints or copies by hand: letters that cannot be mixed up, two columns, numbered.

export interface CodeListProps {
  readonly label: string;
  readonly codes: readonly string[];
}

/**
 * @example <CodeList label="Mười mã khôi phục" codes={['7K2M-4QX9-D0AB-CDEF']} />
 */
export function CodeList({ label, codes }: CodeListProps) {
  return (
    <ol class="code-list" aria-label={label}>
      {codes.map((code) => (
        <li key={code} class="code-list__code">
          {code}
        </li>
      ))}
    </ol>
  );
}
