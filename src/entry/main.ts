// Where the program begins: words of the command line to a command, its end to an exit code.

import { runCommandLine } from './cli.ts';

process.exitCode = await runCommandLine(process.argv.slice(2));
