/**
 * Exit codes: all done; some inputs failed and the rest were done; wrong usage; `--check` found something; a bug in winnow
 * (70 is EX_SOFTWARE of sysexits).
 */
export const EXIT = {done: 0, inputsFailed: 1, usage: 2, found: 3, bug: 70} as const
