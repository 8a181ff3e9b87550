// JSON lines for the operator: request ids, codes and times; never names, phones, tokens or form content.

import { pino } from 'pino';

export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A log on stderr at the level asked for; `silent` in tests. */
export function openLog(level: 'silent' | 'error' | 'warn' | 'info' | 'debug'): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['password', 'token', 'phone', 'email', 'cookie'],
    },
    pino.destination({ fd: 2, sync: true }),
  );
}

export const silentLog: Log = { info() {}, warn() {}, error() {} };
