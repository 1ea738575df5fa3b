import { runEval } from './adapters/eval/run-eval.ts'
import { createAssistant } from './service/create-assistant.ts'
import { createMemoryStore } from './store/memory-store.ts'

process.exitCode = await runEval(process.argv.slice(2), {
  print: (line) => console.log(line),
  assistant: (corpus) =>
    createAssistant({
      corpusDir: corpus ?? process.env.CORPUS_DIR ?? 'corpus',
      dataDir: process.env.DATA_DIR ?? '.wenju',
      store: createMemoryStore(),
      segmenter: 'auto',
    }),
})
