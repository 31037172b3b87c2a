// Options of the scripts in this folder.

/** What stands behind an option on the command line; undefined without it. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
