// The version of this program, as the manifest beside it says.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutRoot } from './config.ts';

/** Like `0.1.0`. */
export const version: string = (
  JSON.parse(readFileSync(join(checkoutRoot(), 'package.json'), 'utf8')) as { version: string }
).version;
