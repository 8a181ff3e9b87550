// Refusals of a start.

import type { Shape } from '../shape.ts';
import type { startProblems as vi } from '../vi/start.ts';

type Details = Readonly<Record<string, unknown>>;

export const startProblems: Shape<typeof vi> = {
  'start/other-mode': (d: Details) =>
    `This database belongs to a ${String(d['held'])} installation and cannot be opened as ${String(d['asked'])}. Use another database or correct OCOP_MODE.`,
  'start/port-taken': (d: Details) =>
    `Port ${String(d['port'])} on ${String(d['host'])} cannot be opened (${String(d['cause'])}). Stop the program that uses it or set PORT to another number.`,
};
