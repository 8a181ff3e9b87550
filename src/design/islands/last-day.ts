// Says while it is typed which weekday a last day is, and offers the next working day where the offices rest. Without it the server asks
// when the form is sent.

interface Known {
  readonly weekdays: readonly string[];
  /** Days off by date, with their names. */
  readonly off: Readonly<Record<string, string>>;
  readonly worked: readonly string[];
  /** `{day}`, `{name}`. */
  readonly rest: string;
  readonly use: string;
}

const DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');
const iso = (at: Date): string => at.toISOString().slice(0, 10);
const weekday = (at: Date): number => at.getUTCDay() || 7;

/** The day that was typed, at midnight UTC; `null` for anything that is none. */
function read(typed: string): Date | null {
  const m = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(typed);
  if (!m) return null;
  const at = new Date(Date.UTC(Number(m[3]), Number(m[2]) - 1, Number(m[1])));
  return at.getUTCDate() === Number(m[1]) && at.getUTCMonth() === Number(m[2]) - 1 ? at : null;
}

for (const field of document.querySelectorAll<HTMLElement>('[data-last-day]')) {
  const known = JSON.parse(field.dataset['lastDay'] ?? '{}') as Known;
  const box = field.querySelector<HTMLInputElement>(`#${field.dataset['box']}`);
  const said = field.querySelector<HTMLElement>('[data-said]');
  if (!box || !said) continue;
  const works = (at: Date): boolean =>
    known.worked.includes(iso(at)) || (weekday(at) < 6 && known.off[iso(at)] === undefined);
  const name = (at: Date): string => known.weekdays[weekday(at)] ?? '';

  const say = (): void => {
    const at = read(box.value);
    said.replaceChildren();
    if (at === null) return;
    if (works(at)) {
      said.textContent = name(at);
      return;
    }
    let next = at;
    while (!works(next)) next = new Date(next.getTime() + DAY);
    const written = `${two(next.getUTCDate())}/${two(next.getUTCMonth() + 1)}/${next.getUTCFullYear()}`;
    const why = known.off[iso(at)];
    said.append(known.rest.replace('{day}', why === undefined ? name(at) : `${name(at)}, ${why}`), ' ');
    const use = document.createElement('button');
    use.type = 'button';
    use.className = 'button';
    use.textContent = known.use.replace('{day}', `${name(next).replace(/^Thứ/, 'thứ')}, ${written}`);
    use.addEventListener('click', () => {
      box.value = written;
      box.focus();
      changed();
    });
    said.append(use);
  };
  const changed = (): void => {
    // The server's question was about the day that stood here before.
    field.querySelector('[data-question]')?.remove();
    say();
  };
  box.addEventListener('input', changed);
  if (field.querySelector('[data-question]') === null) say();
}
