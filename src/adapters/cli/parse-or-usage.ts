import { wordingFor } from '../../reply/wording/wording-for.ts'
import { type CliIo, EXIT, write } from './cli-io.ts'
import { cliLanguage } from './cli-language.ts'

/** Parsed arguments, or an exit code after the usage was shown: asked for with --help, or because they do not parse. */
export async function parseOrUsage<T extends { readonly values: { readonly help: boolean } }>(
  parse: () => T,
  usage: string,
  io: CliIo,
): Promise<T | number> {
  try {
    const parsed = parse()
    if (!parsed.values.help) return parsed
    await write(io.stdout, `${usage}\n`)
    return EXIT.ok
  } catch (error) {
    // parseArgs throws a TypeError whose message names the argument.
    if (!(error instanceof TypeError)) throw error
    const { notices } = wordingFor(cliLanguage(io.env))
    await write(io.stderr, `${notices.cli.badArguments(error.message)}\n${usage}\n`)
    return EXIT.usage
  }
}
