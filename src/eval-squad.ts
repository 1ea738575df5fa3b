import { join } from 'node:path'
import { runEvalSquad } from './adapters/eval/run-eval-squad.ts'
import { readConfig } from './config.ts'
import { createSegmenter } from './language/words/segmenter.ts'
import { configProblemLines } from './reply/wording/config.ts'
import { prepareDictionary } from './store/dictionary.ts'

const { DATA_DIR, SEGMENTER } = process.env
const read = readConfig({ DATA_DIR, SEGMENTER })
if ('problems' in read) {
  console.error(configProblemLines(read.problems, 'en').join('\n'))
  process.exitCode = 2
} else {
  const { dataDir, segmenter: prefer } = read.config
  const dictionary = prepareDictionary(join(dataDir, 'cache'))
  process.exitCode = runEvalSquad(process.argv.slice(2), {
    print: (line) => console.log(line),
    segmenter: createSegmenter({ prefer, ...(dictionary && { dictionary: dictionary.path }) }),
    dictionary: dictionary?.text ?? '',
  })
}
