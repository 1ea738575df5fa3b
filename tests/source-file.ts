import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

interface Place {
  readonly line: number
}

/** What the architecture rules look at in a source file. Paths are relative to the repository, with `/`. */
export interface SourceFile {
  readonly path: string
  readonly lines: number
  /** Modules named in imports of any form, `require` included; relative ones as paths of the repository. */
  readonly imports: readonly (Place & { readonly module: string })[]
  readonly reExports: readonly Place[]
  readonly defaultExports: readonly Place[]
  readonly regularExpressions: readonly Place[]
  readonly functions: readonly (Place & { readonly lines: number })[]
  readonly texts: readonly (Place & { readonly text: string })[]
}

/** Every file below `folder` whose name ends so. */
export function filesBelow(folder: string, ...extensions: readonly string[]): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    posix.join(folder, name.replaceAll('\\', '/')),
  )
  return names.filter((name) => extensions.some((extension) => name.endsWith(extension))).sort()
}

export function parseSourceFile(path: string): SourceFile {
  const source = readFileSync(join(process.cwd(), path), 'utf8')
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path}: ${errors.map((error) => error.message).join('; ')}`)
  const file = emptyFile(path, lineOf(source, source.trimEnd().length))
  const at = (node: { start: number }) => ({ line: lineOf(source, node.start) })
  const length = (node: { start: number; end: number }) => lineOf(source, node.end) - lineOf(source, node.start) + 1
  const names = (node: { start: number }, module: string) => file.imports.push({ ...at(node), module: resolved(path, module) })
  const measure = (node: { start: number; end: number }) => file.functions.push({ ...at(node), lines: length(node) })
  new Visitor({
    ImportDeclaration: (node) => names(node, node.source.value),
    ImportExpression: (node) => node.source.type === 'Literal' && names(node, String(node.source.value)),
    CallExpression(node) {
      const [first] = node.arguments
      const requires = node.callee.type === 'Identifier' && node.callee.name === 'require'
      if (requires && first?.type === 'Literal') names(node, String(first.value))
    },
    ExportAllDeclaration: (node) => file.reExports.push(at(node)),
    ExportNamedDeclaration: (node) => node.source && file.reExports.push(at(node)),
    ExportDefaultDeclaration: (node) => file.defaultExports.push(at(node)),
    NewExpression: (node) =>
      node.callee.type === 'Identifier' && node.callee.name === 'RegExp' && file.regularExpressions.push(at(node)),
    Literal(node) {
      if ('regex' in node) file.regularExpressions.push(at(node))
      else if (typeof node.value === 'string') file.texts.push({ ...at(node), text: node.value })
    },
    TemplateElement: (node) => file.texts.push({ ...at(node), text: node.value.raw }),
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(program)
  return file
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] }

function emptyFile(path: string, lines: number): Mutable<SourceFile> {
  return { path, lines, imports: [], reExports: [], defaultExports: [], regularExpressions: [], functions: [], texts: [] }
}

function resolved(from: string, module: string): string {
  return module.startsWith('.') ? posix.join(posix.dirname(from), module) : module
}

/** Offsets are in UTF-16 units, as the parser gives them. */
function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length
}
