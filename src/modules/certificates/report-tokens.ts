// The secret of a report's address: this installation alone makes it again from the report's id; at rest there is only its hash.

import { derivedToken } from '#access/sealed-secret.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { ConsumerReportId } from './rules/consumer-report.ts';

/** The secret as it stands in the address. */
export const tokenOfReport = (formSecret: string, id: ConsumerReportId): string =>
  derivedToken(formSecret, 'consumer-report', id);

/** What is stored of it. */
export const hashOfReportToken = (token: string): string => sha256Hex(`consumer-report ${token}`);
