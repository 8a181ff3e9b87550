// Figures that an office reported, a line each.

import type { TaskFigure } from '../rules/task-act.ts';

export function Figures({ figures }: { readonly figures: readonly TaskFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <ul class="task-figures">
      {figures.map((figure) => (
        <li key={figure.name} lang="vi">
          {figure.name}: <strong>{figure.value.toLocaleString('vi-VN')}</strong> {figure.unit}
        </li>
      ))}
    </ul>
  );
}
